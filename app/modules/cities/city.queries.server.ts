import { db } from "~/platform/db/index.server";
import { type Language, type LocalisedText, pick } from "~/shared/language";

type Named = { pl: string; en: string };

/** The city this installation belongs to: identity is data. */
export type HomeCity = {
  slug: string;
  name: Named;
  forms: { plGenitive: string; plWith: string; plIn: string };
  country: string;
  lat: number;
  lon: number;
  timeZone: string;
  population: number;
  languages: string[];
  contactAddress: string;
  figures: { key: string; value: number; label: Named; year?: number; source: string }[];
};

let home: Promise<HomeCity> | undefined;

/** The home city, read once: its settings change with a restart. */
export function homeCity(): Promise<HomeCity> {
  home ??= db.homeCity.findFirstOrThrow().then((row) => row as unknown as HomeCity);
  home.catch(() => (home = undefined));
  return home;
}

/** Lets tests start from another database. */
export function forgetHomeCity() {
  home = undefined;
}

/** Fields in their order, with name and hint in one language. */
export async function fieldOptions(language: Language) {
  const rows = await db.field.findMany({ orderBy: { position: "asc" } });
  return rows.map((row) => ({
    code: row.code,
    name: pick(row.name as LocalisedText, language).text,
    hint: pick(row.hint as LocalisedText, language).text,
  }));
}

/** Goals of the programme in their order, in one language. */
export async function goalOptions(language: Language) {
  const rows = await db.goal.findMany({ orderBy: { position: "asc" } });
  return rows.map((row) => ({
    code: row.code,
    kind: row.kind,
    name: pick(row.name as LocalisedText, language).text,
    text: pick(row.text as LocalisedText, language).text,
  }));
}

/** All partner cities for the map and the list, by name in the reader's language. */
export async function cityList(language: Language) {
  const rows = await db.partnerCity.findMany({
    select: {
      slug: true,
      name: true,
      country: true,
      lat: true,
      lon: true,
      relation: true,
      judgement: true,
      asOf: true,
      fields: { select: { field: true, practised: true } },
      agreements: { select: { signedOn: true }, orderBy: { signedOn: "asc" }, take: 1 },
    },
  });
  const collator = new Intl.Collator(language);
  return rows
    .map(({ name, fields, agreements, ...row }) => ({
      ...row,
      name: (name as LocalisedText)[language] ?? row.slug,
      fields: fields.filter((field) => field.practised > 0).map((field) => field.field),
      since: agreements[0]?.signedOn.getUTCFullYear() ?? null,
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** Slugs and names of all partner cities, by name. */
export async function cityNames(language: Language) {
  const rows = await db.partnerCity.findMany({ select: { slug: true, name: true } });
  const collator = new Intl.Collator(language);
  return rows
    .map(({ slug, name }) => ({ slug, name: (name as LocalisedText)[language] ?? slug }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** One partner city with its register, or null. */
export async function cityPage(slug: string) {
  const found = await db.partnerCity.findUnique({
    where: { slug },
    select: {
      slug: true,
      name: true,
      country: true,
      population: true,
      relation: true,
      summary: true,
      judgement: true,
      judgementWords: true,
      obstacles: true,
      source: true,
      asOf: true,
      agreements: {
        select: {
          key: true,
          kind: true,
          title: true,
          signedOn: true,
          term: true,
          endsOn: true,
          renewsEveryYears: true,
          noticeMonths: true,
          fields: true,
          note: true,
        },
        orderBy: [{ signedOn: "desc" }, { id: "desc" }],
      },
      fields: {
        select: { field: true, agreed: true, practised: true, note: true },
        orderBy: [{ practised: "desc" }, { agreed: "desc" }],
      },
      links: {
        select: { key: true, home: true, partner: true, since: true, field: true, note: true },
        orderBy: [{ since: "asc" }, { id: "asc" }],
      },
      undertakings: {
        select: {
          key: true,
          title: true,
          description: true,
          year: true,
          endYear: true,
          fields: true,
          status: true,
        },
        orderBy: [{ year: "desc" }, { id: "asc" }],
      },
      benefits: {
        select: {
          key: true,
          kind: true,
          direction: true,
          title: true,
          recipient: true,
          year: true,
          amount: true,
          currency: true,
          count: true,
        },
        orderBy: [{ year: { sort: "desc", nulls: "last" } }, { id: "asc" }],
      },
    },
  });
  if (!found) return null;
  return {
    ...found,
    benefits: found.benefits.map((benefit) => ({
      ...benefit,
      amount: benefit.amount?.toNumber() ?? null,
    })),
  };
}

/** The networks the home city belongs to, the oldest membership first. */
export async function networks(language: Language) {
  const rows = await db.affiliation.findMany({ orderBy: [{ since: "asc" }, { key: "asc" }] });
  return rows.map((row) => ({
    key: row.key,
    since: row.since,
    asOf: row.asOf,
    name: pick(row.name as LocalisedText, language).text,
    summary: pick(row.summary as LocalisedText, language).text,
    coordinator: pick(row.coordinator as LocalisedText, language).text,
  }));
}

/** Figures of the register for the home page. */
export async function registerFigures() {
  const [cities, agreements, links, benefits] = await Promise.all([
    db.partnerCity.count(),
    db.agreement.count(),
    db.institutionalLink.count(),
    db.benefit.count(),
  ]);
  return { cities, agreements, links, benefits };
}
