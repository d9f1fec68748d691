import { pluralEn } from "~/shared/plural";
import { typeset } from "~/shared/typeset";
import type { administration as pl } from "../pl/administration";

export const administration: typeof pl = typeset({
  title: "People on the forum",
  lead: "Accounts, their roles, and who can sign in.",
  search: "Name or address",
  role: "Role",
  anyRole: "all",
  onlyBlocked: "Blocked ones only",
  show: "Show",
  clear: "Clear",
  people: "Accounts",
  none: "There are no such accounts.",
  blocked: "blocked",
  unconfirmed: "address not confirmed",
  email: "Address",
  since: "Account since",
  language: "Language",
  organisations: "Organisations",
  noOrganisations: "Belongs to no organisation.",
  sessions: "Devices signed in",
  count: (n: number) => pluralEn(n, "device", "devices"),
  endSessions: "Sign out everywhere",
  sessionsEnded: "This person has been signed out everywhere.",
  changeRole: "Change the role",
  roleLead:
    "A moderator verifies organisations and decides on initiatives. A coordinator also confirms changes of the register. An administrator also looks after accounts and settings.",
  save: "Save the role",
  roleChanged: "Role changed. This person gets a mail and signs in again.",
  block: "Block the account",
  blockLead:
    "A blocked person cannot sign in. What they wrote stays. They get a mail with the reason.",
  why: "Reason",
  whyHint: "This person will read it.",
  blockButton: "Block",
  blockDone: "Account blocked.",
  blockedSince: (moment: string) => `Account blocked since ${moment}.`,
  unblock: "Unblock the account",
  unblockDone: "Account unblocked.",
  own: "This is your own account. Another administrator decides on its role and on blocking it.",
  log: "Events of this person in the log",
});
