import { db, type Tx } from "~/platform/db/index.server";
import { finishJob } from "~/platform/jobs/queue.server";
import type { ClaimedJob } from "~/platform/jobs/worker.server";
import type { DomainEvent } from "~/shared/events";
import { followMergedCity } from "../cooperation/follow-merged-city.server";
import { aboutIntroduction, aboutMessage, aboutOutcome } from "./conversation-mails.server";
import {
  aboutAnswer,
  aboutInvitation,
  aboutMembership,
  aboutRequest,
} from "./membership-mails.server";
import { type MailMatter, type MailOrder, queueMail, toEach } from "./mails.server";
import { accountHolder, bothAddresses, organisationPeople, staff } from "./recipients.server";

/** Turns an announced event into mails to those it concerns, once however often it is handed over. */
export async function handleEvent(job: ClaimedJob): Promise<void> {
  // Only `announce` fills this queue.
  const event = job.data as unknown as DomainEvent;
  await db.$transaction(async (tx) => {
    // Removing the job first makes a second worker with the same job wait here, and then leave.
    if (!(await finishJob(tx, job.id))) return;
    for (const mail of await mailsAbout(tx, event)) await queueMail(tx, mail);
  });
}

async function mailsAbout(tx: Tx, event: DomainEvent): Promise<MailOrder[]> {
  switch (event.type) {
    case "account.registered":
      return toPerson(tx, event.userId, {
        template: "confirm-email",
        props: { tokenId: event.tokenId },
      });
    case "account.registered-again":
      return toPerson(tx, event.userId, {
        template: "already-registered",
        props: { userId: event.userId },
      });
    case "account.reset-requested":
      return toPerson(tx, event.userId, {
        template: "reset-password",
        props: { tokenId: event.tokenId },
      });
    case "account.password-changed":
      return toPerson(tx, event.userId, {
        template: "password-changed",
        props: { userId: event.userId },
      });
    case "account.new-device":
      return toPerson(tx, event.userId, {
        template: "new-device",
        props: { deviceId: event.deviceId },
      });
    case "account.security-changed": {
      const { userId, change } = event;
      return toPerson(tx, userId, { template: "security-changed", props: { userId, change } });
    }
    case "account.email-change-asked": {
      const { changeId } = event;
      const { before, after } = await bothAddresses(tx, changeId);
      return [
        ...toEach(after, { template: "confirm-new-address", props: { changeId } }),
        ...toEach(before, { template: "address-change-asked", props: { changeId } }),
      ];
    }
    case "account.email-changed": {
      const { changeId } = event;
      const { before } = await bothAddresses(tx, changeId);
      return toEach(before, { template: "address-changed", props: { changeId } });
    }
    case "account.unused":
      return toPerson(tx, event.userId, {
        template: "account-unused",
        props: { userId: event.userId },
      });
    case "account.role-changed":
      return aboutStanding(tx, event.userId, "role");
    case "account.blocked":
      return aboutStanding(tx, event.userId, "blocked");
    case "account.unblocked":
      return aboutStanding(tx, event.userId, "unblocked");
    case "organisation.created":
      return [];
    case "organisation.verified":
      return aboutOrganisation(tx, "organisation-verified", event.organisationId);
    case "organisation.refused":
      return aboutOrganisation(tx, "organisation-refused", event.organisationId);
    case "invitation.sent":
      return aboutInvitation(tx, event.invitationId);
    case "membership.changed":
      return aboutMembership(tx, event.eventId);
    case "membership.requested":
      return aboutRequest(tx, event.requestId);
    case "membership.answered":
      return aboutAnswer(tx, event.requestId);
    case "initiative.submitted": {
      const { initiativeId } = event;
      return toEach(await staff(tx), { template: "initiative-submitted", props: { initiativeId } });
    }
    case "initiative.published":
      return aboutInitiative(tx, "initiative-published", event.initiativeId);
    case "initiative.returned":
      return aboutInitiative(tx, "initiative-returned", event.initiativeId);
    case "initiative.rejected":
      return aboutInitiative(tx, "initiative-rejected", event.initiativeId);
    case "introduction.sent":
    case "introduction.accepted":
    case "introduction.declined":
    case "introduction.asked":
    case "introduction.expired":
      return aboutIntroduction(tx, event);
    case "message.posted":
      return aboutMessage(tx, event.messageId);
    case "cooperation.outcome-recorded":
      return aboutOutcome(tx, event.cooperationId);
    case "agreement.reminder-due": {
      const { agreementId, kind, eventOn } = event;
      const props = { agreementId, kind, eventOn };
      return toEach(await staff(tx), { template: "agreement-reminder", props });
    }
    case "search.found": {
      const { searchId, after, until } = event;
      const found = await tx.savedSearch.findUnique({ where: { id: searchId } });
      if (!found) return [];
      const props = { searchId, after, until };
      return toPerson(tx, found.userId, { template: "new-initiatives", props });
    }
    case "city.merged":
      await followMergedCity(tx, event);
      return [];
    case "promise.overdue": {
      const { promiseId } = event;
      return toEach(await staff(tx), { template: "promise-overdue", props: { promiseId } });
    }
    default:
      // A newer instance may announce what this one does not know; a later try may reach that one.
      throw new Error(`Unknown event ${JSON.stringify(event satisfies never)}`);
  }
}

async function toPerson(tx: Tx, userId: string, matter: MailMatter) {
  return toEach(await accountHolder(tx, userId), matter);
}

type Verification = "organisation-verified" | "organisation-refused";

async function aboutOrganisation(tx: Tx, template: Verification, organisationId: number) {
  return toEach(await organisationPeople(tx, organisationId), {
    template,
    props: { organisationId },
  });
}

type Decision = "initiative-published" | "initiative-returned" | "initiative-rejected";

async function aboutInitiative(tx: Tx, template: Decision, initiativeId: number) {
  const found = await tx.initiative.findUnique({
    where: { id: initiativeId },
    select: { organisationId: true },
  });
  if (!found) return [];
  return toEach(await organisationPeople(tx, found.organisationId), {
    template,
    props: { initiativeId },
  });
}

const aboutStanding = (tx: Tx, userId: string, change: "role" | "blocked" | "unblocked") =>
  toPerson(tx, userId, { template: "account-standing", props: { userId, change } });
