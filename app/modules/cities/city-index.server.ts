import { db, type Prisma } from "~/platform/db/index.server";
import { type Language, languages, type LocalisedText, pick } from "~/shared/language";
import { agreementOf } from "./agreements/agreement";
import { agreementColumns } from "./agreements/agreement-columns.server";
import { dayOf } from "./agreements/days";
import { inOrder, type ListedCity } from "./city-list";
import { rememberedRegister } from "./register-stamp.server";

/** What lists and maps show of the register. */
export type CityIndex = {
  /** every city that is not archived, by name in each language */
  cities: Record<Language, ListedCity[]>;
  bySlug: ReadonlyMap<string, ListedCity>;
  figures: { cities: number; agreements: number; links: number; benefits: number };
};

/** The register of cities for lists and maps: in memory, read anew when it has changed. */
export const cityIndex = rememberedRegister(readIndex);

async function readIndex(): Promise<CityIndex> {
  const ofShown = { city: { archivedOn: null } };
  const [rows, links, benefits] = await Promise.all([
    db.partnerCity.findMany({ where: { archivedOn: null }, select: columns }),
    db.institutionalLink.count({ where: ofShown }),
    db.benefit.count({ where: ofShown }),
  ]);
  const listed = rows.map(listedCity);
  const agreements = listed.reduce((sum, city) => sum + city.agreements.length, 0);
  return {
    cities: Object.fromEntries(
      languages.map((language) => [language, inOrder(listed, language)]),
    ) as CityIndex["cities"],
    bySlug: new Map(listed.map((city) => [city.slug, city])),
    figures: { cities: listed.length, agreements, links, benefits },
  };
}

const columns = {
  slug: true,
  name: true,
  country: true,
  lat: true,
  lon: true,
  population: true,
  relation: true,
  judgement: true,
  source: true,
  asOf: true,
  optedOut: true,
  suspendedOn: true,
  fields: {
    select: { field: true, agreed: true, practised: true },
    orderBy: [{ practised: "desc" }, { id: "asc" }],
  },
  agreements: {
    select: { ...agreementColumns, title: true },
    orderBy: [{ signedOn: "asc" }, { id: "asc" }],
  },
  health: { select: { state: true, trend: true, score: true, on: true } },
} satisfies Prisma.PartnerCitySelect;

type Row = Prisma.PartnerCityGetPayload<{ select: typeof columns }>;

/** A text in every language, from another one where it lacks. */
const inBoth = (text: LocalisedText) =>
  Object.fromEntries(languages.map((language) => [language, pick(text, language).text])) as Record<
    Language,
    string
  >;

function listedCity({ name, fields, agreements, health, ...row }: Row): ListedCity {
  const names = name as LocalisedText & { local?: string };
  const { optedOut, suspendedOn, ...kept } = row;
  return {
    ...kept,
    name: inBoth(names),
    localName: names.local ?? "",
    practised: fields.filter(({ practised }) => practised > 0).map(({ field }) => field),
    agreed: fields.filter(({ agreed }) => agreed).map(({ field }) => field),
    agreements: agreements.map((agreement) => ({
      ...agreementOf(agreement),
      title: inBoth(agreement.title as LocalisedText),
    })),
    health: health && { ...health, on: dayOf(health.on) },
    suspendedOn: suspendedOn && dayOf(suspendedOn),
    takesRequests: !optedOut && !suspendedOn,
  };
}

/**
 * The address under which a city is known now that is not in the index: that of the city it was merged into.
 * Null where there is none.
 */
export async function mergedInto(slug: string, index: CityIndex): Promise<string | null> {
  const seen = new Set<string>();
  for (let at: string | null = slug; at && !seen.has(at);) {
    if (index.bySlug.has(at)) return at;
    seen.add(at);
    const row: { mergedIntoSlug: string | null } | null = await db.partnerCity.findUnique({
      where: { slug: at },
      select: { mergedIntoSlug: true },
    });
    at = row?.mergedIntoSlug ?? null;
  }
  return null;
}
