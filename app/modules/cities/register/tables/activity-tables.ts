import type { Column, Values } from "../column";
import type { Table } from "../table";
import { city, key, origin, yearRange } from "./shared-columns";

const money: readonly Column[] = [
  { name: "amount", type: "decimal", min: 0.01, max: 999_999_999_999 },
  { name: "currency", type: "code", of: "currencies", nullable: true },
];

const needsCurrency = (amount: unknown, currency: unknown, name: string) =>
  amount && !currency ? { [name]: "currency-missing" } : ({} as Record<string, string>);

/** The days lie in order and in the year they are listed under. */
function daysInYear({ year, startsOn, endsOn }: Values): Record<string, string> {
  if (startsOn && endsOn && endsOn < startsOn) return { endsOn: "ends-before-start" };
  if (startsOn && String(startsOn).slice(0, 4) !== String(year)) return { startsOn: "other-year" };
  return endsOn && !startsOn ? { startsOn: "required" } : {};
}

const when: readonly Column[] = [
  { name: "year", type: "integer", ...yearRange, required: true },
  { name: "startsOn", type: "day" },
  { name: "endsOn", type: "day" },
];

const status: Column = {
  name: "status",
  type: "choice",
  options: ["held", "planned"],
  words: "status",
  required: true,
  start: "held",
};

export const undertakingTable: Table = {
  name: "undertaking",
  model: "undertaking",
  identity: "key",
  title: ["title"],
  summary: ["kind", "year"],
  parent: "city",
  columns: [
    key,
    city,
    {
      name: "kind",
      type: "choice",
      options: [
        "visit",
        "exchange",
        "exhibition",
        "performance",
        "training",
        "conference",
        "fair",
        "city_days",
        "sport",
        "project",
        "aid",
        "publication",
        "other",
      ],
      words: "undertakingKind",
      required: true,
    },
    { name: "title", type: "parts", max: 300, required: true },
    { name: "description", type: "parts", max: 2000, rows: 3, nullable: true },
    ...when,
    { name: "endYear", type: "integer", ...yearRange },
    status,
    { name: "fields", type: "codes", of: "fields", required: true },
    { name: "goals", type: "codes", of: "goals" },
    { name: "home", type: "parts", max: 300, nullable: true },
    { name: "partner", type: "parts", max: 300, nullable: true },
    ...origin,
  ],
  check: (values) => ({
    ...daysInYear(values),
    ...(values.endYear && values.year && values.endYear < values.year
      ? { endYear: "ends-before-start" }
      : {}),
  }),
};

export const delegationTable: Table = {
  name: "delegation",
  model: "delegation",
  identity: "key",
  title: ["purpose"],
  summary: ["direction", "year"],
  parent: "city",
  columns: [
    key,
    city,
    {
      name: "direction",
      type: "choice",
      options: ["incoming", "outgoing"],
      words: "delegationDirection",
      required: true,
    },
    { name: "purpose", type: "parts", max: 500, rows: 2, required: true },
    { name: "host", type: "parts", max: 300, nullable: true },
    ...when,
    status,
    { name: "fields", type: "codes", of: "fields" },
    { name: "costAmount", type: "decimal", min: 0, max: 999_999_999_999 },
    { name: "costCurrency", type: "code", of: "currencies", nullable: true },
    { name: "result", type: "parts", max: 2000, rows: 4, nullable: true },
    ...origin,
  ],
  check: (values) => ({
    ...daysInYear(values),
    ...needsCurrency(values.costAmount, values.costCurrency, "costCurrency"),
  }),
};

export const delegationMemberTable: Table = {
  name: "delegation-member",
  model: "delegationMember",
  identity: "key",
  title: ["name"],
  summary: ["role", "institution"],
  parent: "delegation",
  isPersonal: true,
  columns: [
    key,
    { name: "delegation", type: "record", table: "delegation", required: true, fixed: true },
    { name: "name", type: "text", max: 200, required: true },
    { name: "role", type: "text", max: 200 },
    { name: "institution", type: "text", max: 200 },
  ],
};

export const promiseTable: Table = {
  name: "promise",
  model: "delegationPromise",
  identity: "key",
  title: ["text"],
  summary: ["owner", "dueOn", "state"],
  parent: "city",
  columns: [
    key,
    city,
    { name: "delegation", type: "record", table: "delegation" },
    { name: "text", type: "parts", max: 500, rows: 2, required: true },
    {
      name: "side",
      type: "choice",
      options: ["home", "partner"],
      words: "promiseSide",
      required: true,
      start: "home",
    },
    { name: "owner", type: "text", max: 200, required: true },
    { name: "dueOn", type: "day", required: true },
    {
      name: "state",
      type: "choice",
      options: ["open", "kept", "dropped"],
      words: "promiseState",
      required: true,
      start: "open",
    },
    { name: "settledOn", type: "day" },
    { name: "note", type: "text", max: 1000, rows: 2 },
    ...origin,
  ],
  check: ({ state, settledOn }): Record<string, string> => {
    if (state !== "open" && !settledOn) return { settledOn: "day-missing" };
    return state === "open" && settledOn ? { settledOn: "promise-still-open" } : {};
  },
};

export const benefitTable: Table = {
  name: "benefit",
  model: "benefit",
  identity: "key",
  title: ["title"],
  summary: ["kind", "direction", "year"],
  parent: "city",
  columns: [
    key,
    city,
    {
      name: "kind",
      type: "choice",
      options: ["money", "equipment", "places", "know_how", "contracts", "other"],
      words: "benefitKind",
      required: true,
    },
    {
      name: "direction",
      type: "choice",
      options: ["received", "given"],
      words: "benefitDirection",
      required: true,
      start: "received",
    },
    { name: "title", type: "parts", max: 300, required: true },
    { name: "recipient", type: "parts", max: 300, nullable: true },
    { name: "year", type: "integer", ...yearRange },
    ...money,
    { name: "count", type: "integer", min: 1, max: 1_000_000_000 },
    { name: "field", type: "code", of: "fields", nullable: true },
    { name: "evidence", type: "text", max: 1000, rows: 2, nullable: true },
    { name: "agreement", type: "record", table: "agreement" },
    { name: "delegation", type: "record", table: "delegation" },
    { name: "initiativeId", type: "integer", min: 1, max: 999_999_999 },
    { name: "source", type: "text", max: 300, nullable: true },
    { name: "asOf", type: "integer", ...yearRange },
  ],
  check: ({ kind, amount, currency }) => ({
    ...needsCurrency(amount, currency, "currency"),
    ...(currency && !amount ? { amount: "amount-invalid" } : {}),
    ...(kind === "money" && amount && !currency ? { currency: "currency-missing" } : {}),
  }),
};
