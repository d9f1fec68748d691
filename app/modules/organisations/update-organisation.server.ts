import { db, type Tx } from "~/platform/db/index.server";
import type { Language, LocalisedText } from "~/shared/language";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../accounts/actor";
import { columns, isDuplicate } from "./create-organisation.server";
import { canEditOrganisation } from "./organisation.policy";
import type { OrganisationInput } from "./organisation.schema";
import { type ExchangeInput, saysNothing } from "./pupil-exchange.schema";

/**
 * Changes what an organisation says of itself. A change of its type or register entry asks for
 * verification again.
 * @param target `version` is the one the form was filled from, `language` the one its texts are in
 * @param exchange what it says of exchanging pupils; without it what it said before stays
 */
export async function updateOrganisation(
  actor: Actor,
  target: { id: number; version: number; language: Language },
  input: OrganisationInput,
  exchange?: ExchangeInput,
) {
  const { id, version, language } = target;
  if (!canEditOrganisation(actor, { id })) return refused("not-found");
  try {
    return await db.$transaction(async (tx) => {
      const before = await tx.organisation.findUnique({
        where: { id },
        select: {
          verification: true,
          type: true,
          registerKind: true,
          registerNumber: true,
          seeks: true,
          offers: true,
        },
      });
      if (!before) return refused("not-found");
      // What staff refused, they look at again once it is corrected.
      const isSame =
        before.verification !== "refused" &&
        before.type === input.type &&
        before.registerKind === input.registerKind &&
        before.registerNumber === input.registerNumber;
      const { count } = await tx.organisation.updateMany({
        where: { id, version },
        data: {
          ...columns(input, language, before),
          version: { increment: 1 },
          ...(isSame ? {} : { verification: "pending", verifiedAt: null }),
        },
      });
      if (count === 0) return refused("changed-elsewhere");
      if (exchange) await keepExchange(tx, { organisationId: id, language }, exchange);
      return accepted({ id });
    });
  } catch (error) {
    if (isDuplicate(error)) return refused("register-number-taken");
    throw error;
  }
}

/** What was said in another language stays; a profile that says nothing is no profile. */
async function keepExchange(
  tx: Tx,
  { organisationId, language }: { organisationId: number; language: Language },
  exchange: ExchangeInput,
) {
  const { note, ...rest } = exchange;
  const where = { organisationId };
  const before = await tx.exchangeProfile.findUnique({ where, select: { note: true } });
  const notes = { ...((before?.note ?? {}) as LocalisedText), [language]: note };
  if (saysNothing(exchange) && !Object.values(notes).some(Boolean)) {
    await tx.exchangeProfile.deleteMany({ where });
    return;
  }
  const data = { ...rest, note: notes };
  await tx.exchangeProfile.upsert({ where, create: { ...data, organisationId }, update: data });
}
