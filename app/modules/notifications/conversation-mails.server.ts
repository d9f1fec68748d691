import type { Tx } from "~/platform/db/index.server";
import type { DomainEvent } from "~/shared/events";
import { type MailOrder, toEach } from "./mails.server";
import { contactPerson, organisationPeople, others, staff } from "./recipients.server";

type IntroductionEvent = Extract<DomainEvent, { type: `introduction.${string}` }>;

const sides = {
  contactId: true,
  sentById: true,
  initiative: { select: { organisationId: true } },
} as const;

/** The contact hears of a new introduction, the organisation of everything that becomes of it. */
export async function aboutIntroduction(tx: Tx, event: IntroductionEvent): Promise<MailOrder[]> {
  const { introductionId } = event;
  const introduction = await tx.introduction.findUnique({
    where: { id: introductionId },
    select: sides,
  });
  if (!introduction) return [];
  const props = { introductionId };
  if (event.type === "introduction.sent") {
    return toEach(await contactPerson(tx, introduction.contactId), {
      template: "introduction",
      props,
    });
  }
  const people = await organisationPeople(tx, introduction.initiative.organisationId);
  switch (event.type) {
    case "introduction.accepted":
      return toEach(people, { template: "introduction-accepted", props });
    case "introduction.declined":
      return toEach(people, { template: "introduction-declined", props });
    case "introduction.expired":
      return toEach(people, { template: "introduction-expired", props });
    case "introduction.asked": {
      const readers = others([...people, ...(await staff(tx, introduction.sentById))], null);
      const { messageId } = event;
      return toEach(readers, {
        template: "introduction-asked",
        props: { introductionId, messageId },
      });
    }
    default:
      return event satisfies never;
  }
}

/** The other sides of the conversation hear of a message: organisation, contact, and the staff member who began it. */
export async function aboutMessage(tx: Tx, messageId: number): Promise<MailOrder[]> {
  const message = await tx.message.findUnique({
    where: { id: messageId },
    select: {
      threadId: true,
      authorId: true,
      organisationId: true,
      contactId: true,
      thread: { select: { introduction: { select: sides } } },
    },
  });
  const introduction = message?.thread.introduction;
  if (!message || !introduction) return [];
  const isFromContact = message.contactId !== null;
  const isFromOrganisation = message.organisationId !== null;
  const concernsStaff =
    isFromContact || (isFromOrganisation && (await hasStaffTakenPart(tx, message.threadId)));
  const people = isFromOrganisation
    ? []
    : await organisationPeople(tx, introduction.initiative.organisationId);
  const office = concernsStaff ? await staff(tx, introduction.sentById) : [];
  const contact = isFromContact ? [] : await contactPerson(tx, introduction.contactId);
  const readers = others([...people, ...office], message.authorId);
  return [
    ...toEach(readers, { template: "new-message", props: { messageId, isForContact: false } }),
    ...toEach(contact, { template: "new-message", props: { messageId, isForContact: true } }),
  ];
}

async function hasStaffTakenPart(tx: Tx, threadId: number) {
  return (
    (await tx.message.count({
      where: { threadId, authorId: { not: null }, organisationId: null },
    })) > 0
  );
}

/** Both sides hear what was recorded, except the one who recorded it. */
export async function aboutOutcome(tx: Tx, cooperationId: number): Promise<MailOrder[]> {
  const cooperation = await tx.cooperation.findUnique({
    where: { id: cooperationId },
    select: {
      organisationId: true,
      outcomeById: true,
      introduction: { select: { contactId: true, sentById: true } },
    },
  });
  if (!cooperation) return [];
  const { introduction, organisationId, outcomeById } = cooperation;
  const people = [
    ...(await organisationPeople(tx, organisationId)),
    ...(await staff(tx, introduction.sentById)),
  ];
  const readers = others(people, outcomeById);
  const contact = await contactPerson(tx, introduction.contactId);
  return [
    ...toEach(readers, {
      template: "outcome-recorded",
      props: { cooperationId, isForContact: false },
    }),
    ...toEach(contact, {
      template: "outcome-recorded",
      props: { cooperationId, isForContact: true },
    }),
  ];
}
