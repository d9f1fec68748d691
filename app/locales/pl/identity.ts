import type { DeviceKind } from "~/modules/accounts/devices/user-agent";
import { pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

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
  iphone: "na iPhonie",
  ipad: "na iPadzie",
  android: "na Androidzie",
  windows: "na Windows",
  chromeos: "na ChromeOS",
  macos: "na macOS",
  linux: "na Linuksie",
};

export const identity = typeset({
  /** "Firefox na Windows": by which a person recognises their own device. */
  device: ({ browser, system }: DeviceKind): string => {
    if (!browser && !system) return "nieznane urządzenie";
    const name = browser ? browsers[browser] : "przeglądarka";
    return system ? `${name} ${systems[system]}` : name;
  },
  account: {
    title: "Konto",
    lead: "Twoje dane i wszystko, co pilnuje, żeby nikt inny się tu nie zalogował.",
    about: "O Tobie",
    language: "Język wiadomości",
    languageHint: "W tym języku przychodzą wiadomości z forum.",
    saved: "Zapisano.",
    signingIn: "Logowanie",
    sessions: "Sesje i urządzenia",
    sessionsMeta: (n: number) =>
      `Konto jest otwarte w ${pluralPl(n, "miejscu", "miejscach", "miejscach")}.`,
  },
  sessions: {
    title: "Sesje i urządzenia",
    lead: "Tu widać, gdzie Twoje konto jest teraz otwarte. Jeśli czegoś nie poznajesz, zakończ tę sesję i zmień hasło.",
    listTitle: "Otwarte sesje",
    this: "ta sesja",
    began: (moment: string) => `Zalogowano: ${moment}`,
    used: (moment: string) => `ostatnio używana: ${moment}`,
    end: "Wyloguj",
    endOf: (device: string, moment: string) => `Wyloguj: ${device}, zalogowano ${moment}`,
    endOthers: "Wyloguj wszędzie poza tą sesją",
    ended: "Sesja zakończona.",
    othersEnded: "Na pozostałych urządzeniach nastąpiło wylogowanie.",
    alone: "Poza tą sesją konto nie jest nigdzie otwarte.",
  },
});
