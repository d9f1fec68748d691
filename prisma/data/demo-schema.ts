import { z } from "zod";
import { asOf, fieldCode, key, localised, source } from "./vocabulary";

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
  status: z.enum(["submitted", "published"]),
  source,
  asOf,
});

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
  fields: z.array(fieldCode),
  seeks: localised,
  offers: localised,
  source,
  asOf,
});
