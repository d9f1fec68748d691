import { forgetEmailChanges } from "~/modules/accounts/address/change-email.server";
import { forgetOldDevices } from "~/modules/accounts/devices/known-devices.server";
import { forgetSpentChallenges } from "~/modules/accounts/passkeys/challenge.server";
import { forgetRescuedForms } from "~/modules/accounts/forget-rescued-forms.server";
import { forgetPendingSignIns } from "~/modules/accounts/second-factor/pending-sign-in.server";
import { forgetExpiredSessions } from "~/modules/accounts/sessions/sessions.server";
import { remindOfAgreements } from "~/modules/cities/agreements/remind.server";
import { remindOfPromises } from "~/modules/cities/promises/remind-of-promises.server";
import { refreshOldHealth } from "~/modules/cities/health/refresh-health.server";
import { forgetImportDrafts } from "~/modules/cities/exchange/import-drafts.server";
import { closeExpiredIntroductions } from "~/modules/cooperation/close-expired.server";
import { lapseRequests } from "~/modules/organisations/joining/lapse-requests.server";
import { forgetOldInvitations } from "~/modules/organisations/invitations/invitations.queries.server";
import { forgetMembershipEvents } from "~/modules/organisations/people/forget-membership-events.server";
import { tellOfFinds } from "~/modules/initiatives/saved-searches/tell-of-finds.server";
import { fillCityVectors } from "~/modules/matching/embeddings/fill-city-vectors.server";
import { fitMonthly } from "~/modules/matching/learning/fit-monthly.server";
import { analyseInitiatives } from "~/modules/matching/lexicon/analyse-initiatives.server";
import { forgetMails } from "~/modules/notifications/forget-mails.server";
import { eraseUnused } from "~/modules/privacy/erase-unused.server";
import { forgetOldEvents } from "~/platform/audit.server";
import type { Chore } from "~/platform/jobs/worker.server";
import { forgetOldCounters } from "~/platform/rate-limit.server";

const hour = 60 * 60;

/** What every instance does regularly. */
export const chores: Chore[] = [
  { name: "close expired introductions", everySeconds: 15, run: closeExpiredIntroductions },
  { name: "remind of agreements", everySeconds: 60, run: remindOfAgreements },
  { name: "remind of promises", everySeconds: 60, run: remindOfPromises },
  { name: "tell of new initiatives", everySeconds: 60, run: tellOfFinds },
  {
    name: "work out how lively relations are today",
    everySeconds: hour / 4,
    run: refreshOldHealth,
  },
  { name: "read what initiatives are about", everySeconds: 15, run: analyseInitiatives },
  { name: "fit the weights of matching", everySeconds: hour, run: fitMonthly },
  { name: "forget expired sessions", everySeconds: hour, run: forgetExpiredSessions },
  { name: "forget half-way sign-ins", everySeconds: hour, run: forgetPendingSignIns },
  { name: "forget spent challenges", everySeconds: hour, run: forgetSpentChallenges },
  { name: "forget changes of addresses", everySeconds: hour, run: forgetEmailChanges },
  { name: "forget old devices", everySeconds: hour, run: forgetOldDevices },
  { name: "forget old counters", everySeconds: hour, run: forgetOldCounters },
  { name: "close requests to join nobody answered", everySeconds: 60, run: lapseRequests },
  { name: "forget old invitations", everySeconds: hour, run: forgetOldInvitations },
  { name: "forget rescued forms", everySeconds: hour, run: forgetRescuedForms },
  { name: "forget old events of the log", everySeconds: hour, run: forgetOldEvents },
  { name: "forget old events of memberships", everySeconds: hour, run: forgetMembershipEvents },
  { name: "erase unused accounts", everySeconds: hour, run: eraseUnused },
  { name: "forget mails", everySeconds: hour, run: forgetMails },
  { name: "forget import drafts", everySeconds: hour, run: forgetImportDrafts },
];

/** What waits for somebody else's server, and must hold up nothing else. */
export const choresThatWait: Chore[] = [
  {
    name: "ask for vectors of what is written about cities",
    everySeconds: 60,
    run: fillCityVectors,
  },
];
