import { db } from "~/platform/db/index.server";
import type { Language } from "~/shared/language";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../accounts/actor";
import { columns, isDuplicate } from "./create-organisation.server";
import { canEditOrganisation } from "./organisation.policy";
import type { OrganisationInput } from "./organisation.schema";

/**
 * Changes what an organisation says of itself. A change of its type or register entry asks for
 * verification again.
 * @param target `version` is the one the form was filled from, `language` the one its texts are in
 */
export async function updateOrganisation(
  actor: Actor,
  target: { id: number; version: number; language: Language },
  input: OrganisationInput,
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
      return count === 1 ? accepted({ id }) : refused("changed-elsewhere");
    });
  } catch (error) {
    if (isDuplicate(error)) return refused("register-number-taken");
    throw error;
  }
}
