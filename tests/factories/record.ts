import type { Values } from "~/modules/cities/register/column";
import { startValues } from "~/modules/cities/register/table";
import { tables } from "~/modules/cities/register/tables";

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
