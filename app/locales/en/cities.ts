import { pluralEn } from "~/shared/plural";
import type { cities as pl } from "../pl/cities";

export const cities: typeof pl = {
  title: "Partner cities",
  lead: (n) =>
    `${pluralEn(n, "city", "cities")} the home city works with: on what basis, in which fields, and how lively it is.`,
  table: "Partner cities in a table",
  columns: {
    city: "City",
    country: "Country",
    relation: "Form",
    since: "First document",
    activity: "How lively (2006)",
    fields: "Fields",
  },
  page: {
    health: "How lively the cooperation is",
    obstacles: "What hinders it",
    agreements: "Agreements",
    noAgreements: "No agreements are recorded.",
    agreementColumns: { document: "Document", kind: "Kind", signed: "Signed", term: "In force" },
    agreementKinds: {
      twin: "twin-city agreement",
      honorary_twin: "title of honorary twin city",
      partnership: "cooperation agreement",
      letter_of_intent: "letter of intent",
      joint_statement: "joint statement",
      protocol: "protocol",
    },
    terms: {
      openEnded: "open-ended",
      until: (day) => `until ${day}`,
      renewing: "renews itself",
      renewingYears: (n, months) =>
        `renews itself every ${pluralEn(n, "year", "years")}, notice ${pluralEn(months, "month", "months")} before`,
    },
    fields: "Fields",
    fieldColumns: {
      field: "Field",
      agreed: "Agreed",
      practised: "Practised",
      evidence: "What this rests on",
    },
    yes: "yes",
    no: "no",
    practised: ["no", "now and then", "regularly", "widely"],
    links: "Institutions that work together",
    linkColumns: { home: "At home", partner: "At the partner’s", since: "Since", field: "Field" },
    undertakings: "What was done together",
    planned: "planned",
    benefits: "Benefits",
    benefitColumns: { benefit: "Benefit", kind: "Kind", year: "Year", value: "Value" },
    initiatives: "Initiatives with this city",
    noInitiatives: "No initiative is under way with this city yet.",
    propose: "Propose an initiative",
    population: (n) => `${n} inhabitants`,
    practisedFields: "Lively fields",
  },
};
