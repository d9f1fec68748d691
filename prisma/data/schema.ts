import { z } from "zod";
import { organisationTypes } from "../../app/modules/organisations/organisation";
import { asOf, day, fieldCode, goalCode, key, localised, source, year } from "./vocabulary";

/**
 * The shapes of the JSON files in this folder: what the software ships with.
 * `source` names the section of the programme a record rests on (for example "I.2.3.j");
 * `asOf` is the year the record describes.
 */

const countryCode = z.string().regex(/^[A-Z]{2}$/, "a country as two capital letters");
const region = z.enum([
  "central-eastern-europe",
  "western-europe",
  "northern-europe",
  "southern-europe",
  "africa",
  "north-america",
  "south-america",
]);
const area = z.union([countryCode, region, z.enum(["eu", "world"])]);

export const fieldSchema = z.strictObject({ code: fieldCode, name: localised, hint: localised });

export const goalSchema = z.strictObject({
  code: goalCode,
  kind: z.enum(["thematic", "geographic"]),
  /** A short name of at most 60 characters, for lists. */
  name: localised,
  /** The goal in one plain sentence of our own. */
  text: localised,
  /** The fields that most directly serve it. */
  fields: z.array(fieldCode),
  /** Countries and regions a geographic goal is about; "eu" stands for the members of the Union. */
  areas: z.array(area).min(1).optional(),
  /** First day on which the goal holds. */
  validFrom: day,
  source,
  asOf,
});

const affiliationEvent = z.strictObject({
  key,
  /** A meeting attended or held, a use made of the membership, a seat held. */
  kind: z.enum(["meeting", "use", "seat"]),
  title: localised,
  note: localised.optional(),
  year: year.optional(),
  /** Alone: it is known only when it ended. */
  endYear: year.optional(),
  /** The first day, where the programme names it. */
  heldOn: day.optional(),
});

export const affiliationSchema = z.strictObject({
  key,
  name: localised,
  since: year,
  /** City department that coordinates it. */
  coordinator: localised,
  members: localised.optional(),
  /** A year; 0 where the programme says that there is none. */
  fee: z.strictObject({ amount: z.number().min(0), currency: z.string().optional() }).optional(),
  role: localised.optional(),
  summary: localised,
  fields: z.array(fieldCode).min(1),
  events: z.array(affiliationEvent),
  source,
  asOf,
});

/** Institutions at home that the programme names: they stand for countries or cities, or work abroad for the city. */
export const institutionSchema = z.strictObject({
  key,
  type: z.enum(["foreign_institute", "city_office", "cultural_institution", "chamber", "ngo"]),
  name: localised,
  representsCountry: countryCode.optional(),
  /** Slug of a partner city. */
  representsCity: key.optional(),
  fields: z.array(fieldCode).min(1),
  source,
  asOf,
});

export const homeCitySchema = z.strictObject({
  slug: key,
  name: z.strictObject({ pl: z.string(), en: z.string() }),
  forms: z.strictObject({ plGenitive: z.string(), plWith: z.string(), plIn: z.string() }),
  country: z.string().length(2),
  lat: z.number(),
  lon: z.number(),
  timeZone: z.string(),
  population: z.number().int().positive(),
  /** Languages the city office works in. */
  languages: z.array(z.string().length(2)),
  contactAddress: z.email(),
  /** Figures of the programme shown to the public, each with its year and section. */
  figures: z.array(
    z.strictObject({ key, value: z.number(), label: localised, year: year.optional(), source }),
  ),
});

export const countrySchema = z.strictObject({
  code: countryCode,
  /** Languages commonly used in its city offices, the first is the main one. */
  languages: z.array(z.string().length(2)).min(1),
  /** Membership of the European Union as half-open spans of days. */
  euMembership: z.array(z.strictObject({ from: day, until: day.optional() })),
  region,
});

/** Calls of programmes that recur, as they were in the year described; their deadlines are stated anew each year. */
export const fundingCallSchema = z.strictObject({
  key,
  programme: localised,
  title: localised,
  url: z.url(),
  openToUnion: z.boolean(),
  /** Beside the members of the Union. */
  countries: z.array(countryCode),
  /** Organisations together, the applicant among them. */
  minimumPartners: z.number().int().min(1),
  minimumCountries: z.number().int().min(1),
  minimumUnionCountries: z.number().int().min(0),
  applicantTypes: z.array(z.enum(organisationTypes)),
  fields: z.array(fieldCode),
  grant: z.strictObject({ maximum: z.number().int(), currency: z.string().length(3) }).optional(),
  note: localised,
  /** Days from the installation of a demo to its made-up deadline. */
  demoDeadlineDays: z.number().int().positive(),
  /** The edition of the call or of the programme's guide. */
  source: z.string().min(1),
  asOf: z.number().int().min(2020).max(2100),
});

export type FundingCallRecord = z.infer<typeof fundingCallSchema>;
export type GoalRecord = z.infer<typeof goalSchema>;
export type AffiliationRecord = z.infer<typeof affiliationSchema>;
export type InstitutionRecord = z.infer<typeof institutionSchema>;
export type HomeCityRecord = z.infer<typeof homeCitySchema>;
export type CountryRecord = z.infer<typeof countrySchema>;
