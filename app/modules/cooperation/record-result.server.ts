import { now } from "~/platform/clock.server";
import { db, type Tx } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import type { Language } from "~/shared/language";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../accounts/actor";
import { registerChanged } from "../cities/register/write-record.server";
import { moveInitiative } from "../initiatives/decide-initiative.server";
import { canWriteInConversation } from "./cooperation.policy";
import type { BenefitInput, OutcomeInput } from "./cooperation.schema";

/** The cooperation behind a conversation, if the actor may record what came of it. */
async function cooperationFor(tx: Tx, actor: Actor, introductionId: number) {
  const found = await tx.cooperation.findUnique({
    where: { introductionId },
    select: {
      id: true,
      cityId: true,
      initiativeId: true,
      organisationId: true,
      city: { select: { slug: true } },
    },
  });
  return found && canWriteInConversation(actor, found.organisationId) ? found : null;
}

/** Records, or corrects, what came of a cooperation; the initiative counts as completed. */
export async function recordOutcome(actor: Actor, introductionId: number, input: OutcomeInput) {
  return db.$transaction(async (tx) => {
    const cooperation = await cooperationFor(tx, actor, introductionId);
    if (!cooperation) return refused("not-found");
    await tx.cooperation.update({
      where: { id: cooperation.id },
      data: {
        outcome: input.outcome,
        outcomeText: input.outcomeText,
        outcomeRecordedAt: now(),
        outcomeById: actor.userId,
        reviewOn: input.reviewOn ? new Date(input.reviewOn) : null,
      },
    });
    await moveInitiative(tx, cooperation.initiativeId, "completed");
    await announce(tx, { type: "cooperation.outcome-recorded", cooperationId: cooperation.id });
    await registerChanged(tx, [cooperation.city.slug]);
    return accepted(undefined);
  });
}

/** Enters a benefit into the ledger, once for each form. */
export async function recordBenefit(
  actor: Actor,
  introductionId: number,
  language: Language,
  input: BenefitInput,
) {
  const { clientKey, title, recipient, amount, currency, count, ...rest } = input;
  return db.$transaction(async (tx) => {
    const cooperation = await cooperationFor(tx, actor, introductionId);
    if (!cooperation) return refused("not-found");
    await tx.benefit.createMany({
      data: [
        {
          ...rest,
          key: clientKey,
          cityId: cooperation.cityId,
          cooperationId: cooperation.id,
          title: { [language]: title },
          ...(recipient ? { recipient: { [language]: recipient } } : {}),
          ...(amount ? { amount, currency } : {}),
          ...(count ? { count: Number(count) } : {}),
          recordedById: actor.userId,
        },
      ],
      skipDuplicates: true,
    });
    await registerChanged(tx, [cooperation.city.slug]);
    return accepted(undefined);
  });
}
