import { institutionTypes } from "../../../organisations/institution-types";
import type { Table } from "../table";
import { key, origin, yearRange } from "./shared-columns";

export const affiliationTable: Table = {
  name: "affiliation",
  model: "affiliation",
  identity: "key",
  title: ["name"],
  summary: ["since"],
  columns: [
    { ...key, required: true },
    { name: "name", type: "parts", max: 300, required: true },
    { name: "since", type: "integer", ...yearRange, required: true },
    { name: "until", type: "integer", ...yearRange },
    { name: "coordinator", type: "parts", max: 300, required: true },
    { name: "person", type: "text", max: 200 },
    { name: "members", type: "parts", max: 300, nullable: true },
    { name: "feeAmount", type: "decimal", min: 0, max: 999_999_999_999 },
    { name: "feeCurrency", type: "code", of: "currencies", nullable: true },
    { name: "role", type: "parts", max: 500, rows: 2, nullable: true },
    { name: "summary", type: "parts", max: 2000, rows: 4, required: true },
    { name: "fields", type: "codes", of: "fields", required: true },
    { name: "reviewOn", type: "day" },
    ...origin,
  ],
  check: ({ since, until, feeAmount, feeCurrency }): Record<string, string> => {
    if (since && until && until < since) return { until: "ends-before-start" };
    return feeAmount && !feeCurrency ? { feeCurrency: "currency-missing" } : {};
  },
};

export const affiliationEventTable: Table = {
  name: "affiliation-event",
  model: "affiliationEvent",
  identity: "key",
  title: ["title"],
  summary: ["kind", "year"],
  parent: "affiliation",
  columns: [
    key,
    { name: "affiliation", type: "record", table: "affiliation", required: true, fixed: true },
    {
      name: "kind",
      type: "choice",
      options: ["meeting", "use", "seat", "renewed", "ended"],
      words: "affiliationEventKind",
      required: true,
    },
    { name: "title", type: "parts", max: 300, required: true },
    { name: "note", type: "parts", max: 1000, rows: 2, nullable: true },
    { name: "year", type: "integer", ...yearRange },
    { name: "endYear", type: "integer", ...yearRange },
    { name: "heldOn", type: "day" },
    ...origin,
  ],
  check: ({ kind, heldOn }): Record<string, string> =>
    (kind === "renewed" || kind === "ended") && !heldOn ? { heldOn: "day-missing" } : {},
};

export const goalTable: Table = {
  name: "goal",
  model: "goal",
  identity: "code",
  title: ["name"],
  summary: ["kind"],
  isKept: true,
  columns: [
    { name: "code", type: "text", max: 40, format: "key", required: true, fixed: true },
    {
      name: "kind",
      type: "choice",
      options: ["thematic", "geographic"],
      words: "goalKind",
      required: true,
      start: "thematic",
    },
    { name: "name", type: "parts", max: 120, required: true },
    { name: "text", type: "parts", max: 500, rows: 2, required: true },
    { name: "fields", type: "codes", of: "fields" },
    { name: "areas", type: "codes", of: "areas" },
    { name: "position", type: "integer", min: 0, max: 1000, required: true, start: 100 },
    { name: "validFrom", type: "day" },
    { name: "validUntil", type: "day" },
    ...origin,
  ],
  check: ({ validFrom, validUntil }): Record<string, string> =>
    validFrom && validUntil && validUntil < validFrom ? { validUntil: "ends-before-start" } : {},
};

/** Consulates, foreign institutes, offices of partner cities, districts: organisations nobody acts for here. */
export const institutionTable: Table = {
  name: "institution",
  model: "organisation",
  identity: "key",
  title: ["name"],
  summary: ["type", "representsCity", "representsCountry"],
  columns: [
    key,
    {
      name: "type",
      type: "choice",
      options: institutionTypes,
      words: "institutionType",
      required: true,
    },
    { name: "name", type: "parts", max: 200, required: true },
    { name: "representsCountry", type: "code", of: "countries", nullable: true },
    { name: "representsCity", type: "code", of: "cities", nullable: true },
    { name: "country", type: "code", of: "countries", required: true },
    { name: "town", type: "text", max: 100 },
    { name: "street", type: "text", max: 200 },
    { name: "postcode", type: "text", max: 20 },
    { name: "website", type: "text", max: 300, format: "website" },
    { name: "fields", type: "codes", of: "fields" },
    { ...origin[0]!, required: true },
    origin[1]!,
  ],
};
