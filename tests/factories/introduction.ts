import { openStatuses } from "~/modules/cooperation/introduction";
import { now } from "~/platform/clock.server";
import { db, type Prisma } from "~/platform/db/index.server";
import { aContact } from "./contact";
import { anInitiative } from "./initiative";
import { aUser } from "./user";

const twoWeeks = 14 * 24 * 60 * 60_000;

type Given = Partial<Omit<Prisma.IntroductionUncheckedCreateInput, "cityId">>;

/** An introduction waiting for an answer, with a thread of its own; what is not given is made along. */
export async function anIntroduction(given: Given = {}) {
  const initiativeId = given.initiativeId ?? (await anInitiative()).id;
  const contactId = given.contactId ?? (await aContact()).id;
  const sentById = given.sentById ?? (await aUser({ role: "coordinator" })).id;
  const threadId = given.threadId ?? (await db.thread.create({ data: {} })).id;
  const { cityId } = await db.contact.findUniqueOrThrow({
    where: { id: contactId },
    select: { cityId: true },
  });
  const isOpen = openStatuses.some((status) => status === (given.status ?? "sent"));
  return db.introduction.create({
    data: {
      note: "We thought of your city because of its walls.",
      replyByAt: new Date(now().getTime() + twoWeeks),
      sentAt: now(),
      match: {},
      openKey: isOpen ? `${initiativeId}:${cityId}` : null,
      closedAt: isOpen ? null : now(),
      ...given,
      initiativeId,
      contactId,
      cityId,
      sentById,
      threadId,
    },
  });
}
