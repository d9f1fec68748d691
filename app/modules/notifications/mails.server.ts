import type { Template } from "#emails/render";
import type { Prisma, Tx } from "~/platform/db/index.server";
import { enqueue } from "~/platform/jobs/queue.server";
import type { SecurityChange } from "~/shared/events";
import type { ReminderKind } from "../cities/agreements/reminders";
import type { Recipient } from "./recipients.server";

/** The queue of mails to be sent. */
export const mailQueue = "mail";

type AboutInitiative = { initiativeId: number };
type AboutOrganisation = { organisationId: number };
type AboutIntroduction = { introductionId: number };

/** What a queued mail is about: ids only. Names, texts and links are looked up when it is sent. */
export type MailSubjects = {
  "confirm-email": { tokenId: string };
  "already-registered": { userId: string };
  "reset-password": { tokenId: string };
  "password-changed": { userId: string };
  "new-device": { deviceId: string };
  "security-changed": { userId: string; change: SecurityChange };
  "confirm-new-address": { changeId: string };
  "address-change-asked": { changeId: string };
  "address-changed": { changeId: string };
  "account-standing": { userId: string; change: "role" | "blocked" | "unblocked" };
  "account-unused": { userId: string };
  invitation: { invitationId: string };
  "join-requested": { requestId: number };
  "join-answered": { requestId: number };
  "membership-changed": { eventId: number };
  "organisation-verified": AboutOrganisation;
  "organisation-refused": AboutOrganisation;
  "initiative-submitted": AboutInitiative;
  "initiative-published": AboutInitiative;
  "initiative-returned": AboutInitiative;
  "initiative-rejected": AboutInitiative;
  introduction: AboutIntroduction;
  "introduction-accepted": AboutIntroduction;
  "introduction-declined": AboutIntroduction;
  "introduction-asked": AboutIntroduction & { messageId: number };
  "introduction-expired": AboutIntroduction;
  "new-message": { messageId: number; isForContact: boolean };
  "outcome-recorded": { cooperationId: number; isForContact: boolean };
  "agreement-reminder": { agreementId: number; kind: ReminderKind; eventOn: string };
  "promise-overdue": { promiseId: number };
  "new-initiatives": { searchId: number; after: string; until: string };
};

/** One kind of mail with what it is about. */
export type MailMatter = {
  [Name in Template]: { template: Name; props: MailSubjects[Name] };
}[Template];

/** A mail to one person, in the language their record names. */
export type MailOrder = MailMatter & { to: { name: string; address: string }; language: string };

/** The same mail to each of several people. */
export const toEach = (recipients: Recipient[], matter: MailMatter): MailOrder[] =>
  recipients.map(({ name, address, language }) => ({ ...matter, to: { name, address }, language }));

/** Writes a mail down in the caller's transaction and has it sent after the commit. */
export async function queueMail(
  tx: Tx,
  { template, props, to, language }: MailOrder,
): Promise<void> {
  const { id } = await tx.mail.create({
    data: {
      template,
      props: props satisfies Prisma.InputJsonObject,
      toName: to.name,
      toAddress: to.address,
      language,
    },
    select: { id: true },
  });
  await enqueue(tx, mailQueue, { mailId: id }, { key: `mail:${id}` });
}
