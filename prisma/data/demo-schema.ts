import { z } from "zod";
import { asOf, fieldCode, key, localised, source } from "./vocabulary";

const exchangeKinds = z.array(z.enum(["letters", "online", "visit", "exchange", "joint_project"]));
const age = z.number().int().min(3).max(30);
const participants = z.number().int().min(1).max(2000);

/** Planned undertakings of the programme told as initiatives, loaded in demo mode only. */
export const demoInitiativeSchema = z.strictObject({
  key,
  organisation: key,
  language: z.enum(["pl", "en"]),
  title: localised,
  summary: localised,
  description: localised,
  fields: z.array(fieldCode).min(1).max(4),
  goals: z.array(key),
  partnerTypes: z.array(z.string()),
  languages: z.array(z.string().length(2)),
  exchangeKinds: exchangeKinds.optional(),
  ageFrom: age.optional(),
  ageTo: age.optional(),
  pupils: participants.optional(),
  status: z.enum(["submitted", "published"]),
  source,
  asOf,
});

/** Organisations the programme names, those abroad with their country; what they wish is made up for the demonstration. */
export const demoOrganisationSchema = z.strictObject({
  key,
  type: z.enum([
    "ngo",
    "school",
    "university",
    "business",
    "cultural_institution",
    "health",
    "chamber",
    "city_unit",
    "district",
    "foreign_institute",
    "polonia",
  ]),
  name: localised,
  country: z.string().length(2).optional(),
  town: z.string().optional(),
  languages: z.array(z.string().length(2)).optional(),
  fields: z.array(fieldCode),
  seeks: localised,
  offers: localised,
  exchange: z
    .strictObject({
      kinds: exchangeKinds,
      ageFrom: age,
      ageTo: age,
      pupilsFrom: participants,
      pupilsTo: participants,
      languages: z.array(z.string().length(2)),
      months: z.array(z.number().int().min(1).max(12)),
      note: localised.partial(),
    })
    .optional(),
  source,
  asOf,
});
