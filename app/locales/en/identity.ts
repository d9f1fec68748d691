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
    signingIn: "Signing in and your data",
    ownDataMeta: "Download all that the forum holds about you, or erase the account.",
    email: "E-mail address",
    password: "Password",
    passwordMeta: "Change your password.",
    secondFactor: "Two-step sign-in",
    secondFactorOn: "On.",
    secondFactorOff: "Off. A password is enough to sign in.",
    sessions: "Sessions and devices",
    sessionsMeta: (n) =>
      n === 1 ? "The account is open only here." : `The account is open in ${n} places.`,
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
  address: {
    title: "E-mail address",
    lead: "By this address you sign in, and messages come to it.",
    current: (email) => `Present address: ${email}`,
    newEmail: "New e-mail address",
    hint: "We will send it a link to confirm, and word of the change to the present address.",
    button: "Change address",
    waitingTitle: (email) => `${email} waits to be confirmed`,
    waiting: (moment) =>
      `Open the link we sent to the new address by ${moment} at the latest. Until then everything stays as it is.`,
    withdraw: "Give up the change",
    withdrawn: "The change is given up. The address stays.",
    confirmTitle: "Confirm your new address",
    confirmText: "From now on you will sign in by this address.",
    confirmButton: "Confirm the new address",
    changed: "The address is changed.",
    expired:
      "The link has expired, was used already, or the change was given up. You can change the address once more.",
    stopTitle: "Stop the change of address",
    stopText:
      "The account keeps its present address, and you will be signed out on all devices. Then set a new password, since somebody may know the present one.",
    stopButton: "It was not me, stop the change",
    stoppedTitle: "The change is stopped",
    stopped:
      "The account’s address has not changed, and nobody is signed in any more. Set a new password now.",
    stopExpired: (address) =>
      `This change cannot be stopped by the link any more: the hour is over, or it was given up or confirmed. If somebody else changed the address, write to ${address}.`,
  },
  password: {
    title: "Change your password",
    lead: "When it changes, you are signed out on other devices.",
    current: "Present password",
    hintTwoStep:
      "At least 8 characters, since you sign in in two steps. A few ordinary, unrelated words are easy to remember and hard to guess.",
    button: "Change password",
    forgot: "I have forgotten my present password",
    changed: "The password is changed.",
  },
  secondFactor: {
    title: "Two-step sign-in",
    lead: "A password alone can be watched or tricked out of you. With a second step nobody signs in to your account without your phone or computer.",
    staff:
      "City staff work on the forum only after signing in in two steps. Set up the second step below; it takes a few minutes.",
    staffProve:
      "City staff work on the forum only after signing in in two steps. In this session there has been no second step yet.",
    proveNow: "Confirm now",
    on: "on",
    off: "off",
    app: "Authenticator app",
    appLead:
      "An app on your phone shows a code that changes every half minute. You give it after the password. Any app of this kind will do, for example FreeOTP, Aegis, Google Authenticator or Microsoft Authenticator.",
    addApp: "Add an app",
    removeApp: "Remove the app",
    appRemoved: "The app is removed.",
    passkeys: "Passkeys",
    passkeysLead:
      "Instead of a password: finger, face or PIN of your phone or computer. A passkey cannot be tricked out of you or forgotten. It signs you in by itself and counts as both steps.",
    noPasskeys: "You have no passkey yet.",
    passkeyName: "Name of the passkey",
    passkeyNameHint: "By it you will know on which device the passkey is.",
    addPasskey: "Add a passkey",
    passkeyAdded: "The passkey is added.",
    passkeyRemoved: "The passkey is removed. You can also delete it on the device it was on.",
    removePasskey: "Remove",
    removePasskeyOf: (name) => `Remove the passkey: ${name}`,
    passkeyMade: (moment) => `added ${moment}`,
    passkeyUsed: (moment) => `last used ${moment}`,
    passkeyUnused: "not used yet",
    passkeyNeedsScript:
      "Passkeys can be added only in a browser that knows them and has JavaScript turned on.",
    codes: "Recovery codes",
    codesLead:
      "For the day you lose your phone. Each code works once. Keep them away from the phone: printed, or in a password manager.",
    codesLeft: (n) =>
      n === 0
        ? "No unused code is left. Make new ones."
        : `${n} ${nounEn(n, "code", "codes")} left.`,
    renewCodes: "Make new codes",
    renewHint: "The earlier ones will stop working.",
    onwards: "Go on",
  },
  passkey: {
    signIn: "Sign in with a passkey",
    or: "or with a password",
    secondStep: "Use a passkey",
    prove: "Confirm with a passkey",
    waiting: "Waiting for the device…",
    failed: "The passkey could not be used. Try once more, or choose another way.",
    known: "This device has a passkey for this account already.",
  },
  newCodes: {
    title: "Save your recovery codes",
    lead: "They are shown only now. When your phone is not at hand, one of them signs you in.",
    added: "Done: from now on you sign in in two steps. You are signed out on other devices.",
    download: "Download as a file",
    file: "recovery-codes.txt",
    fileHead: (forum, email) =>
      `${forum}\nRecovery codes for the account ${email}. Each works once.`,
    done: "The codes are saved, go on",
  },
  app: {
    title: "Add an authenticator app",
    lead: "Scan the code with the app on your phone, then copy six digits from it.",
    scan: "Scan this code with the app:",
    typeKey: "Cannot scan it? Type the key into the app:",
    openHere: "Is the app on this phone? Open it from here",
    qrTitle: "QR code with the key for the app",
    qrDescription: "The same key stands below as text.",
    enterCode: "Copy the code that the app shows now.",
    code: "Code from the app",
    codeHint: "Six digits.",
    button: "Turn on",
    known: "An app is added already. To change phones, remove it and add it again.",
  },
  secondStep: {
    title: "Second step of signing in",
    leadApp: "Give the code that the app on your phone shows now, or one of your recovery codes.",
    leadCodes: "Give one of your recovery codes.",
    code: "Code from the app or recovery code",
    codeAlone: "Recovery code",
    button: "Sign in",
    lost: (address) =>
      `Neither phone nor codes? Write to ${address}. When we have made sure it is you, we will turn the second step off.`,
    again: "Start signing in again",
  },
  prove: {
    title: "Confirm that it is you",
    lead: "This is an important change, and you signed in more than ten minutes ago. Give your password or a code; then you will be back where you came from.",
    leadStaff:
      "In this session there has been no second step yet. Give a code or use a passkey; then you will be back where you came from.",
    password: "Password",
    byPassword: "Confirm by password",
    code: "Code from the app or recovery code",
    byCode: "Confirm by code",
    done: "Confirmed. You can finish now.",
  },
};
