import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { dayIn } from "~/shared/dates";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { cityIndex } from "./city-index.server";
import type { Gap } from "./health/day";

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
  /** spans of which the register says nothing */
  registerGaps: Gap[];
  figures: { key: string; value: number; label: Named; year?: number; source: string }[];
};

/** For how long the home city is remembered, in milliseconds: another instance may change it. */
const homeLifetime = 5_000;

let home: { city: Promise<HomeCity>; readAt: number } | undefined;

/** The home city as it was a few seconds ago at most. */
export function homeCity(): Promise<HomeCity> {
  if (home && performance.now() - home.readAt < homeLifetime) return home.city;
  const city = db.homeCity.findFirstOrThrow().then((row) => row as unknown as HomeCity);
  const reading = { city, readAt: performance.now() };
  home = reading;
  city.catch(() => home === reading && (home = undefined));
  return city;
}

/** The day it is at home, as yyyy-mm-dd. */
export const todayAt = ({ timeZone }: Pick<HomeCity, "timeZone">): string => dayIn(now(), timeZone);

/** Has the home city read anew: after a change of it, or when tests start from another database. */
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

/** Names of fields in all languages, by their codes. */
export async function fieldTexts(): Promise<ReadonlyMap<string, LocalisedText>> {
  const rows = await db.field.findMany({
    select: { code: true, name: true },
    orderBy: { position: "asc" },
  });
  return new Map(rows.map(({ code, name }) => [code, name as LocalisedText]));
}

/** Names of fields in one language, by their codes. */
export async function fieldNames(language: Language): Promise<ReadonlyMap<string, string>> {
  const texts = await fieldTexts();
  return new Map([...texts].map(([code, name]) => [code, pick(name, language).text]));
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

/** Slugs and names of all partner cities, by name. */
export async function cityNames(language: Language) {
  const { cities } = await cityIndex();
  return cities[language].map(({ slug, name }) => ({ slug, name: name[language] }));
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
