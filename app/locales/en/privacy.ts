import { typeset } from "~/shared/typeset";
import type { privacy as pl } from "../pl/privacy";

export const privacy: typeof pl = typeset({
  title: "My data",
  lead: "What the forum holds about you, how to take it away, and how to erase your account.",
  take: "Download your data",
  takeText:
    "The zip file holds everything tied to you: your account, organisations, the initiatives and messages written from this account, saved searches, a list of the mails sent to you, and events of the log.",
  takeButton: "Download the file",
  terms: "How long we keep it",
  termRows: [
    [
      "An account nobody signs in to",
      "goes after two years; 30 and 7 days before, we write to its address",
    ],
    ["An account whose address was not confirmed", "goes after a week"],
    ["The list of mails sent to you", "60 days after they went out"],
    ["The log of signing in and of changes to the account", "two years"],
  ],
  kept: "What stays when the account is erased",
  rows: [
    ["Name, address, password, devices", "go at once"],
    ["Saved searches and mails sent to you", "go at once"],
    [
      "Initiatives and messages written for an organisation",
      "stay without your name: they are a matter of the organisation and its partners",
    ],
    [
      "Decisions and changes of the register, if you work for the city",
      "stay with the number of the account alone: the city must be able to explain them",
    ],
    ["Events of the log", "stay with the number of the account alone, for two years"],
    ["Backups", "the data leave them after 60 days at the latest"],
  ],
  erase: "Erase the account",
  eraseText: "This cannot be undone.",
  alone: "First name another owner of these organisations, because other people belong to them:",
  password: "Password of this account",
  eraseButton: "Erase the account for good",
  erased: "The account has been erased.",
  file: {
    name: "README.txt",
    text: `This file holds everything the International Cooperation Forum keeps about your account.

account.json          the account: name, address, language, role
organisations.json    organisations you belong to
membershipEvents.json changes among the people of organisations that concern you
invitations.json      invitations to organisations, to your address and from you
joinRequests.json     your requests to join organisations
sessions.json         devices that are signed in
devices.json          browsers you have signed in with
passkeys.json         names of your passkeys
addressChanges.json   changes of address in the last month
searches.json         saved searches
initiatives.json      initiatives described from this account
messages.json         messages written from this account
mails.json            mails sent to your address, without their text, which we do not keep
introductions.json    requests sent to cities (city staff)
decisions.json        decisions (city staff)
feedback.json         cities set aside as not fitting
registerChanges.json  changes of the register (city staff)
log.json              events of the log

Times are UTC. Any text editor opens JSON files.
`,
  },
});
