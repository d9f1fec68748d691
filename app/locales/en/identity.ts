import { nounEn } from "~/shared/plural";
import type { identity as pl } from "../pl/identity";

const browsers = {
  edge: "Edge",
  opera: "Opera",
  samsung: "Samsung Internet",
  vivaldi: "Vivaldi",
  firefox: "Firefox",
  chrome: "Chrome",
  safari: "Safari",
};

const systems = {
  iphone: "on iPhone",
  ipad: "on iPad",
  android: "on Android",
  windows: "on Windows",
  chromeos: "on ChromeOS",
  macos: "on macOS",
  linux: "on Linux",
};

export const identity: typeof pl = {
  device: ({ browser, system }) => {
    if (!browser && !system) return "an unknown device";
    const name = browser ? browsers[browser] : "a browser";
    return system ? `${name} ${systems[system]}` : name;
  },
  account: {
    title: "Account",
    lead: "Your details, and everything that keeps others from signing in here.",
    about: "About you",
    language: "Language of messages",
    languageHint: "Messages from the forum come in this language.",
    saved: "Saved.",
    signingIn: "Signing in",
    sessions: "Sessions and devices",
    sessionsMeta: (n) => `The account is open in ${n} ${nounEn(n, "place", "places")}.`,
  },
  sessions: {
    title: "Sessions and devices",
    lead: "This is where your account is open now. If you do not recognise something, end that session and change your password.",
    listTitle: "Open sessions",
    this: "this session",
    began: (moment) => `Signed in: ${moment}`,
    used: (moment) => `last used: ${moment}`,
    end: "Sign out",
    endOf: (device, moment) => `Sign out: ${device}, signed in ${moment}`,
    endOthers: "Sign out everywhere but here",
    ended: "The session has ended.",
    othersEnded: "You are signed out on all other devices.",
    alone: "The account is open nowhere but in this session.",
  },
};
