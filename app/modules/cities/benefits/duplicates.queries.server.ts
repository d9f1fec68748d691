import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import { rememberedRegister } from "../register-stamp.server";
import { duplicatePairs } from "./duplicates";

/** How many of the latest entries are compared: older ones were compared when they were new. */
const compared = 5_000;

/** Pairs of entries that may tell of the same benefit. */
export async function benefitDuplicates(citySlug?: string) {
  const rows = await db.benefit.findMany({
    where: { city: { slug: citySlug, archivedOn: null } },
    select: {
      key: true,
      cityId: true,
      kind: true,
      direction: true,
      title: true,
      year: true,
      amount: true,
      currency: true,
      count: true,
      distinctFrom: true,
      version: true,
      city: { select: { slug: true, name: true } },
    },
    orderBy: { id: "desc" },
    take: compared,
  });
  return duplicatePairs(
    rows.map(({ title, amount, city, ...row }) => ({
      ...row,
      title: title as LocalisedText,
      titles: Object.values(title as LocalisedText),
      amount: amount?.toNumber() ?? null,
      city: { slug: city.slug, name: city.name as LocalisedText },
    })),
  );
}

/** How many pairs wait for a decision; counted anew when the register has changed. */
export const duplicateCount = rememberedRegister(async () => (await benefitDuplicates()).length);
