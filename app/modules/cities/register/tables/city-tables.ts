import type { Values } from "../column";
import type { Table } from "../table";
import { city, key, origin, yearRange } from "./shared-columns";

export const relations = ["twin", "honorary_twin", "partnership", "none"] as const;
export const judgements = [
  "exemplary",
  "active",
  "satisfactory",
  "starting",
  "not_lively",
  "not_interested",
  "never_answers",
] as const;

/** A reason without a day, or a day without a reason. */
const dayWithReason = (values: Values, day: string, why: string): Record<string, string> => {
  if (values[day] && !values[why]) return { [why]: "reason-missing" };
  if (values[why] && !values[day]) return { [day]: "day-missing" };
  return {};
};

export const cityTable: Table = {
  name: "city",
  model: "partnerCity",
  identity: "slug",
  title: ["name"],
  summary: ["country", "relation"],
  isKept: true,
  review: ["suspendedOn", "suspendedWhy"],
  groups: [
    { name: "identity", from: "slug" },
    { name: "relation", from: "relation" },
    { name: "judgement", from: "judgement" },
    { name: "requests", from: "capacity" },
    { name: "standing", from: "suspendedOn" },
    { name: "internal", from: "notes" },
  ],
  columns: [
    { name: "slug", type: "text", max: 60, format: "key", required: true, fixed: true },
    {
      name: "name",
      type: "parts",
      parts: ["pl", "en", "local"],
      max: 120,
      required: true,
      atLeast: "all",
    },
    {
      name: "forms",
      type: "parts",
      parts: ["plGenitive", "plWith", "plIn"],
      max: 140,
      required: true,
      atLeast: "all",
    },
    { name: "country", type: "code", of: "countries", required: true },
    { name: "lat", type: "decimal", min: -90, max: 90, scale: 4, required: true },
    { name: "lon", type: "decimal", min: -180, max: 180, scale: 4, required: true },
    { name: "population", type: "integer", min: 1, max: 100_000_000 },
    {
      name: "relation",
      type: "choice",
      options: relations,
      words: "relation",
      required: true,
      start: "none",
    },
    { name: "summary", type: "parts", max: 2000, rows: 4, required: true },
    { name: "seeks", type: "parts", max: 1000, rows: 3 },
    { name: "offers", type: "parts", max: 1000, rows: 3 },
    { name: "obstacles", type: "parts", max: 2000, rows: 3 },
    {
      name: "judgement",
      type: "choice",
      options: judgements,
      words: "judgement",
      required: true,
      start: "starting",
    },
    { name: "judgementWords", type: "parts", max: 500, rows: 2, required: true },
    { name: "judgementSource", type: "text", max: 300 },
    {
      name: "direction",
      type: "choice",
      options: ["home_learns", "home_gives", "mutual"],
      words: "direction",
      required: true,
      start: "mutual",
    },
    { name: "capacity", type: "integer", min: 0, max: 1000, required: true, start: 3 },
    { name: "optedOut", type: "flag", start: false },
    { name: "suspendedOn", type: "day" },
    { name: "suspendedWhy", type: "text", max: 500, rows: 2, nullable: true },
    { name: "archivedOn", type: "day" },
    { name: "archivedWhy", type: "text", max: 500, rows: 2, nullable: true },
    { name: "notes", type: "text", max: 5000, rows: 4 },
    ...origin,
  ],
  check: (values) => ({
    ...dayWithReason(values, "suspendedOn", "suspendedWhy"),
    ...dayWithReason(values, "archivedOn", "archivedWhy"),
  }),
};

export const agreementTable: Table = {
  name: "agreement",
  model: "agreement",
  identity: "key",
  title: ["title"],
  summary: ["kind", "signedOn"],
  parent: "city",
  review: "all",
  groups: [
    { name: "document", from: "key" },
    { name: "term", from: "term" },
    { name: "scope", from: "fields" },
    { name: "standing", from: "suspendedOn" },
    { name: "internal", from: "note" },
  ],
  columns: [
    key,
    city,
    {
      name: "kind",
      type: "choice",
      options: [
        "twin",
        "honorary_twin",
        "partnership",
        "letter_of_intent",
        "joint_statement",
        "protocol",
      ],
      words: "agreementKind",
      required: true,
      start: "partnership",
    },
    { name: "title", type: "parts", max: 300, required: true },
    { name: "signedOn", type: "day", required: true },
    {
      name: "term",
      type: "choice",
      options: ["open_ended", "until", "renewing"],
      words: "term",
      required: true,
      start: "open_ended",
    },
    { name: "endsOn", type: "day" },
    { name: "renewsEveryYears", type: "integer", min: 1, max: 100 },
    { name: "noticeMonths", type: "integer", min: 1, max: 60 },
    { name: "fields", type: "codes", of: "fields" },
    { name: "signatories", type: "text", max: 2000, rows: 3 },
    { name: "suspendedOn", type: "day" },
    { name: "terminatedOn", type: "day" },
    { name: "endedWhy", type: "text", max: 500, rows: 2, nullable: true },
    { name: "note", type: "parts", max: 1000, rows: 3, nullable: true },
    ...origin,
  ],
  check: ({ term, signedOn, endsOn, renewsEveryYears, noticeMonths, ...rest }) => {
    const errors: Record<string, string> = {};
    if (term === "until" && !endsOn) errors.endsOn = "end-missing";
    if (term !== "until" && endsOn) errors.endsOn = "end-without-term";
    if (endsOn && signedOn && endsOn < signedOn) errors.endsOn = "ends-before-start";
    if (term === "renewing" && noticeMonths && !renewsEveryYears)
      errors.renewsEveryYears = "years-missing";
    if (term !== "renewing" && renewsEveryYears) errors.renewsEveryYears = "years-without-term";
    if (noticeMonths && term !== "renewing") errors.noticeMonths = "years-without-term";
    if (noticeMonths && renewsEveryYears && Number(noticeMonths) >= Number(renewsEveryYears) * 12)
      errors.noticeMonths = "notice-too-long";
    for (const name of ["suspendedOn", "terminatedOn"]) {
      const day = rest[name];
      if (day && signedOn && day < signedOn) errors[name] = "ends-before-start";
    }
    if ((rest.suspendedOn || rest.terminatedOn) && !rest.endedWhy)
      errors.endedWhy = "reason-missing";
    return errors;
  },
};

export const cityFieldTable: Table = {
  name: "city-field",
  model: "cityField",
  identity: "key",
  title: ["field"],
  summary: ["practised"],
  parent: "city",
  unique: ["city", "field"],
  columns: [
    key,
    city,
    { name: "field", type: "code", of: "fields", required: true },
    { name: "agreed", type: "flag", start: false },
    {
      name: "practised",
      type: "integer",
      min: 0,
      max: 3,
      words: "practised",
      required: true,
      start: 1,
    },
    { name: "note", type: "parts", max: 500, rows: 2, nullable: true },
    { name: "source", type: "text", max: 300 },
  ],
};

export const linkTable: Table = {
  name: "link",
  model: "institutionalLink",
  identity: "key",
  title: ["home", "partner"],
  summary: ["partner", "since"],
  parent: "city",
  columns: [
    key,
    city,
    {
      name: "kind",
      type: "choice",
      options: [
        "universities",
        "schools",
        "chambers",
        "cultural_institutions",
        "hospitals",
        "services",
        "districts",
        "organisations",
      ],
      words: "linkKind",
      required: true,
      start: "organisations",
    },
    { name: "home", type: "parts", max: 300, required: true },
    { name: "partner", type: "parts", max: 300, required: true },
    { name: "field", type: "code", of: "fields", required: true },
    { name: "since", type: "integer", ...yearRange },
    { name: "until", type: "integer", ...yearRange },
    { name: "note", type: "parts", max: 500, rows: 2, nullable: true },
    ...origin,
  ],
  check: ({ since, until }): Record<string, string> =>
    since && until && until < since ? { until: "ends-before-start" } : {},
};

export const contactTable: Table = {
  name: "contact",
  model: "contact",
  identity: "key",
  title: ["name"],
  summary: ["role", "email"],
  parent: "city",
  unique: ["city", "email"],
  isPersonal: true,
  columns: [
    key,
    city,
    { name: "name", type: "text", max: 200, required: true },
    { name: "email", type: "text", max: 254, format: "email", required: true },
    { name: "role", type: "text", max: 200 },
    { name: "language", type: "choice", options: ["pl", "en"], words: "language", required: true },
    { name: "validFrom", type: "day" },
    { name: "validUntil", type: "day" },
    { name: "notes", type: "text", max: 2000, rows: 3 },
  ],
  check: ({ validFrom, validUntil }): Record<string, string> =>
    validFrom && validUntil && validUntil < validFrom ? { validUntil: "ends-before-start" } : {},
};
