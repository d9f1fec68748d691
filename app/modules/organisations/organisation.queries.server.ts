import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import type { Actor } from "../accounts/actor";
import { canSeeOrganisation } from "./organisation.policy";

const shown = {
  id: true,
  type: true,
  name: true,
  registerKind: true,
  registerNumber: true,
  street: true,
  postcode: true,
  town: true,
  country: true,
  website: true,
  languages: true,
  fields: true,
  seeks: true,
  offers: true,
  verification: true,
  verificationNote: true,
  verifiedAt: true,
  version: true,
  recordedAt: true,
  _count: { select: { memberships: true } },
  exchange: {
    select: {
      kinds: true,
      ageFrom: true,
      ageTo: true,
      pupilsFrom: true,
      pupilsTo: true,
      languages: true,
      months: true,
      note: true,
    },
  },
} as const;

/** An organisation as its page shows it, or null when the actor may not see it. */
export async function organisationFor(actor: Actor | null, id: number) {
  const found = await db.organisation.findUnique({ where: { id }, select: shown });
  if (!found || !canSeeOrganisation(actor, found)) return null;
  const { recordedAt, _count, ...shownOf } = found;
  return {
    ...shownOf,
    isRecorded: recordedAt !== null && _count.memberships === 0,
    name: found.name as LocalisedText,
    seeks: found.seeks as LocalisedText,
    offers: found.offers as LocalisedText,
    exchange: found.exchange && {
      ...found.exchange,
      note: found.exchange.note as LocalisedText,
    },
  };
}

/** The organisations the actor acts for, by name. */
export async function organisationsOf(actor: Actor) {
  const rows = await db.organisation.findMany({
    where: { memberships: { some: { userId: actor.userId } } },
    select: { id: true, name: true, type: true, verification: true, verificationNote: true },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ({ ...row, name: row.name as LocalisedText }));
}

/** Verified organisations at home that stand for a city abroad or for its country, those of the city first. */
export async function representationsOf(citySlug: string, country: string) {
  const rows = await db.organisation.findMany({
    where: {
      verification: "verified",
      OR: [{ representsCity: citySlug }, { representsCity: null, representsCountry: country }],
    },
    select: { id: true, name: true, type: true, representsCity: true },
    orderBy: [{ representsCity: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  });
  return rows.map(({ representsCity, ...row }) => ({
    ...row,
    name: row.name as LocalisedText,
    isOfCity: representsCity !== null,
  }));
}
