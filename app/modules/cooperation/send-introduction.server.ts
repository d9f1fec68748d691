import { now } from "~/platform/clock.server";
import { db, Prisma, type Tx } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { dayIn, endOfDay } from "~/shared/dates";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../accounts/actor";
import { registerChanged } from "../cities/register/write-record.server";
import { contactToAsk } from "./contact-to-ask.server";
import { canIntroduce } from "./cooperation.policy";
import type { IntroductionInput } from "./cooperation.schema";
import { openKeyOf } from "./introduction";

type Target = { initiativeId: number; citySlug: string; timeZone: string };

/**
 * Asks a partner city's contact about an initiative and waits for an answer until the end of the reply-by day.
 * @param match what the engine said of this pair, kept with the introduction
 */
export async function sendIntroduction(
  actor: Actor,
  target: Target,
  input: IntroductionInput,
  match: Prisma.InputJsonObject,
) {
  const sentAt = now();
  const replyByAt = endOfDay(input.replyBy, target.timeZone);
  if (input.replyBy <= dayIn(sentAt, target.timeZone)) return refused("reply-by-too-soon");
  if (replyByAt.getTime() - sentAt.getTime() > 190 * 86_400_000)
    return refused("reply-by-too-late");
  try {
    return await db.$transaction(async (tx) => {
      const initiative = await tx.initiative.findUnique({
        where: { id: target.initiativeId },
        select: { status: true },
      });
      // Whoever suspends or merges the city or asks it at this moment is waited for, or waits.
      await tx.$queryRaw`
        SELECT 1 FROM "PartnerCity" WHERE "slug" = ${target.citySlug} FOR NO KEY UPDATE`;
      const city = await tx.partnerCity.findUnique({
        where: { slug: target.citySlug, archivedOn: null },
        select: { id: true, slug: true, suspendedOn: true, optedOut: true },
      });
      if (!initiative || !city) return refused("not-found");
      if (!canIntroduce(actor, initiative)) return refused("not-allowed");
      if (city.suspendedOn || city.optedOut) return refused("city-suspended");
      if (await isBeingAsked(tx, target.initiativeId, city.id))
        return refused("already-introduced");
      const contact = await contactToAsk(tx, actor, { city, input });
      if (!contact.ok) return contact;
      const introduction = await tx.introduction.create({
        data: {
          initiative: { connect: { id: target.initiativeId } },
          city: { connect: { id: city.id } },
          contact: { connect: { id: contact.value.id } },
          thread: { create: {} },
          openKey: openKeyOf(target.initiativeId, city.id),
          note: input.note,
          replyByAt,
          sentById: actor.userId,
          sentAt,
          match,
        },
        select: { id: true },
      });
      await announce(tx, { type: "introduction.sent", introductionId: introduction.id });
      if (contact.value.isWritten) await registerChanged(tx, [city.slug]);
      return accepted(introduction);
    });
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002")
      throw error;
    // The one other thing that is there once is a contact's address, which a file may bring at this moment.
    return refused(
      error.meta?.modelName === "Contact" ? "changed-elsewhere" : "already-introduced",
    );
  }
}

/** A request that came along when another city was merged into this one holds no key of this pair. */
async function isBeingAsked(tx: Tx, initiativeId: number, cityId: number): Promise<boolean> {
  const open = await tx.introduction.findFirst({
    where: { initiativeId, cityId, openKey: { not: null } },
    select: { id: true },
  });
  return open !== null;
}
