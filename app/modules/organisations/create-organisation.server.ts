import { db, Prisma } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import type { Language, LocalisedText } from "~/shared/language";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../accounts/actor";
import type { OrganisationInput } from "./organisation.schema";

/** Enters an organisation, with the actor as its owner; staff verify it later. */
export async function createOrganisation(
  actor: Actor,
  language: Language,
  input: OrganisationInput,
) {
  try {
    return await db.$transaction(async (tx) => {
      const organisation = await tx.organisation.create({
        data: {
          ...columns(input, language),
          memberships: { create: { userId: actor.userId, role: "owner" } },
        },
        select: { id: true },
      });
      await announce(tx, { type: "organisation.created", organisationId: organisation.id });
      return accepted(organisation);
    });
  } catch (error) {
    if (isDuplicate(error)) return refused("register-number-taken");
    throw error;
  }
}

/** The row for what a form said; `before` keeps texts in other languages. */
export function columns(
  { name, nameEnglish, seeks, offers, ...rest }: OrganisationInput,
  language: Language,
  before?: { seeks: unknown; offers: unknown },
) {
  const kept = (value: unknown) => (value ?? {}) as LocalisedText;
  return {
    ...rest,
    name: nameEnglish ? { pl: name, en: nameEnglish } : { pl: name },
    seeks: { ...kept(before?.seeks), [language]: seeks },
    offers: { ...kept(before?.offers), [language]: offers },
  };
}

export const isDuplicate = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
