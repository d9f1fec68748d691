import { randomInt } from "node:crypto";
import type { Values } from "~/modules/cities/register/column";
import { startValues } from "~/modules/cities/register/table";
import { tables } from "~/modules/cities/register/tables";
import { db } from "~/platform/db/index.server";

/** The fields that records of these tests name, and the count of changes that an installation starts with. */
export async function aVocabulary() {
  const codes = ["culture", "education", "heritage", "sport"];
  // No two tests begin with the same count: what was remembered of one is nothing to the next.
  await db.registerStamp.create({ data: { value: randomInt(1_000_000_000) } });
  await db.field.createMany({
    data: codes.map((code, position) => ({ code, name: { pl: code }, hint: {}, position })),
  });
}

/** What a form would say of two institutions that work together. */
export const linkValues = (city: string, given: Values = {}): Values => ({
  ...startValues(tables.link),
  city,
  kind: "schools",
  home: { pl: "Szkoła Podstawowa nr 1" },
  partner: { pl: "Szkoła w mieście partnerskim" },
  field: "education",
  asOf: 2026,
  source: "",
  ...given,
});

/** What a form would say of an agreement that renews itself. */
export const agreementValues = (city: string, given: Values = {}): Values => ({
  ...startValues(tables.agreement),
  city,
  kind: "partnership",
  title: { pl: "Umowa o współpracy", en: "Cooperation agreement" },
  signedOn: "2024-03-01",
  term: "renewing",
  renewsEveryYears: 5,
  noticeMonths: 6,
  fields: ["culture"],
  source: "",
  signatories: "",
  asOf: 2026,
  ...given,
});
