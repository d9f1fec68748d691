import type { CityRecord } from "../../../prisma/data/city-schema";
import type { CityProfile, SharedRecord } from "./engine/profile";

/** Requests a city can have open at once when it has not said otherwise. */
const USUAL_CAPACITY = 3;

/** What the engine reads of a city in the register. Nothing is known yet of answers and load. */
export function cityProfile(record: CityRecord): CityProfile {
  const { slug, name, forms, country, lat, lon, population } = record;
  const { summary, seeks, offers, activity, direction, fields, agreements, source } = record;
  return {
    slug,
    name: { pl: name.pl, en: name.en },
    localName: name.local,
    forms,
    country,
    lat,
    lon,
    population,
    summary,
    seeks,
    offers,
    activity,
    direction,
    fields,
    agreements,
    records: [
      ...linksOf(record),
      ...undertakingsOf(record),
      ...delegationsOf(record),
      ...benefitsOf(record),
    ],
    outcomes: [],
    openRequests: 0,
    capacity: USUAL_CAPACITY,
    suspended: false,
    optedOut: false,
    timesShown: 0,
    source,
  };
}

function linksOf({ links }: CityRecord): SharedRecord[] {
  return links.map(({ key, home, partner, since, field, note, source, asOf }) => ({
    kind: "link",
    key,
    title: partner,
    detail: note,
    institutions: { home, partner },
    year: since,
    fields: [field],
    source,
    asOf,
  }));
}

function undertakingsOf({ undertakings }: CityRecord): SharedRecord[] {
  return undertakings.map(
    ({ key, title, description, year, endYear, fields, status, source, asOf }) => ({
      kind: status === "planned" ? "plan" : "undertaking",
      key,
      title,
      detail: description,
      year,
      endYear,
      fields,
      source,
      asOf,
    }),
  );
}

function delegationsOf({ delegations }: CityRecord): SharedRecord[] {
  return delegations.map(({ key, purpose, result, year, fields, status, source, asOf }) => ({
    kind: status === "planned" ? "plan" : "undertaking",
    key,
    title: purpose,
    detail: result,
    year,
    fields,
    source,
    asOf,
  }));
}

function benefitsOf({ benefits }: CityRecord): SharedRecord[] {
  return benefits.map(({ key, direction, title, recipient, year, field, source, asOf }) => ({
    kind: direction === "received" ? "benefit-received" : "benefit-given",
    key,
    title,
    detail: recipient,
    year,
    // Not every benefit names one.
    fields: field ? [field] : [],
    source,
    asOf,
  }));
}
