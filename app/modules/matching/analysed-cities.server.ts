import { db } from "~/platform/db/index.server";
import { type LocalisedText, pick } from "~/shared/language";
import type { CityRecord } from "../../../prisma/data/city-schema";
import type { Localised } from "../../../prisma/data/vocabulary";
import { cityProfile } from "./city-profile";
import type { Lexicon } from "./engine/lexicon";
import { type AnalysedCity, analyseCity } from "./engine/prepare";

/** Cities read and analysed in one go: few queries, and other requests are answered between two goes. */
const batchSize = 10;

type Known = { print: string; city: AnalysedCity };

let known: { lexicon: Lexicon | undefined; cities: ReadonlyMap<number, Known> } = {
  lexicon: undefined,
  cities: new Map(),
};

/**
 * All cities that are not archived, by slug, with what is written about them analysed for one lexicon. Analysing
 * takes long, so that of a city is kept for as long as neither its rows nor the lexicon change.
 */
export async function analysedCities(lexicon: Lexicon): Promise<AnalysedCity[]> {
  const prints = await fingerprints();
  const found = new Map<number, Known>();
  const kept = known.lexicon === lexicon ? known.cities : new Map<number, Known>();
  for (const { id, print } of prints) {
    const before = kept.get(id);
    if (before?.print === print) found.set(id, before);
  }
  const changed = prints.filter(({ id }) => !found.has(id));
  for (let start = 0; start < changed.length; start += batchSize) {
    const batch = new Map(
      changed.slice(start, start + batchSize).map(({ id, print }) => [id, print]),
    );
    for (const row of await readCities([...batch.keys()]))
      found.set(row.id, { print: batch.get(row.id)!, city: analysedRow(row, lexicon) });
  }
  known = { lexicon, cities: found };
  return prints.flatMap(({ id }) => found.get(id)?.city ?? []);
}

/** What tells one state of a city's rows from every other, city by city. */
function fingerprints() {
  return db.$queryRaw<{ id: number; print: string }[]>`
    SELECT city."id", md5(string_agg(part."print", '' ORDER BY part."place")) AS print
    FROM "PartnerCity" city JOIN (
      SELECT 1 AS place, "id" AS city, md5(row::text) AS print FROM "PartnerCity" row
      UNION ALL SELECT 2, "cityId", md5(string_agg(row::text, '' ORDER BY "id")) FROM "CityField" row GROUP BY 2
      UNION ALL SELECT 3, "cityId", md5(string_agg(row::text, '' ORDER BY "id")) FROM "Agreement" row GROUP BY 2
      UNION ALL SELECT 4, "cityId", md5(string_agg(row::text, '' ORDER BY "id")) FROM "InstitutionalLink" row GROUP BY 2
      UNION ALL SELECT 5, "cityId", md5(string_agg(row::text, '' ORDER BY "id")) FROM "Undertaking" row GROUP BY 2
      UNION ALL SELECT 6, "cityId", md5(string_agg(row::text, '' ORDER BY "id")) FROM "Delegation" row GROUP BY 2
      UNION ALL SELECT 7, "cityId", md5(string_agg(row::text, '' ORDER BY "id")) FROM "Benefit" row GROUP BY 2
    ) part ON part."city" = city."id"
    WHERE city."archivedOn" IS NULL
    GROUP BY city."id"
    ORDER BY city."slug" COLLATE "C"`;
}

const inOrder = { orderBy: { id: "asc" } } as const;

const readCities = (ids: readonly number[]) =>
  db.partnerCity.findMany({
    where: { id: { in: [...ids] } },
    include: {
      fields: { orderBy: { field: "asc" } },
      agreements: inOrder,
      links: inOrder,
      undertakings: inOrder,
      delegations: inOrder,
      // Benefits recorded on the forum have no field of their own yet.
      benefits: { ...inOrder, where: { source: { not: null } } },
    },
  });

type Row = Awaited<ReturnType<typeof readCities>>[number];

function analysedRow({ capacity, optedOut, suspendedOn, ...row }: Row, lexicon: Lexicon) {
  const profile = cityProfile(recordOf(row));
  const suspended = suspendedOn !== null;
  return analyseCity({ ...profile, capacity, optedOut, suspended }, lexicon);
}

/** What staff wrote in one language only stands in for the other. */
const told = (text: unknown): Localised => ({
  pl: pick(text as LocalisedText, "pl").text,
  en: pick(text as LocalisedText, "en").text,
});

const toldIfAny = (text: unknown) => (text ? told(text) : undefined);

/** What a city looks for or offers, if it says so in any language. */
const wish = (text: unknown) => (pick(text as LocalisedText, "pl").text ? told(text) : undefined);

/** A city's rows in the shape of the programme's files. */
function recordOf(row: Omit<Row, "capacity" | "optedOut" | "suspendedOn">): CityRecord {
  const day = (date: Date | null) => date?.toISOString().slice(0, 10);
  const given = <Value>(value: Value | null): Value | undefined => value ?? undefined;
  const { judgement, judgementWords, judgementSource } = row;
  const { agreements, links, undertakings, delegations, benefits } = row;
  const record = {
    ...row,
    population: given(row.population),
    summary: told(row.summary),
    seeks: wish(row.seeks),
    offers: wish(row.offers),
    activity: {
      judgement,
      words: told(judgementWords),
      source: judgementSource,
      asOf: row.asOf,
    },
    fields: row.fields.map((field) => ({ ...field, note: toldIfAny(field.note) })),
    agreements: agreements.map((agreement) => ({
      ...agreement,
      title: told(agreement.title),
      signedOn: day(agreement.signedOn),
      endsOn: day(agreement.endsOn),
      renewsEveryYears: given(agreement.renewsEveryYears),
      noticeMonths: given(agreement.noticeMonths),
      note: toldIfAny(agreement.note),
    })),
    links: links.map((link) => ({
      ...link,
      home: told(link.home),
      partner: told(link.partner),
      since: given(link.since),
      note: toldIfAny(link.note),
    })),
    undertakings: undertakings.map((undertaking) => ({
      ...undertaking,
      title: told(undertaking.title),
      endYear: given(undertaking.endYear),
      description: toldIfAny(undertaking.description),
    })),
    delegations: delegations.map((delegation) => ({
      ...delegation,
      purpose: told(delegation.purpose),
      result: toldIfAny(delegation.result),
    })),
    benefits: benefits.map((benefit) => ({
      ...benefit,
      title: told(benefit.title),
      recipient: toldIfAny(benefit.recipient),
      year: given(benefit.year),
    })),
  };
  return record as unknown as CityRecord;
}
