import { z } from "zod";
import { dayOrNone } from "~/shared/day.schema";
import { languages as interfaceLanguages } from "~/shared/language";
import { organisationTypes } from "../organisations/organisation";
import {
  ageOrNone,
  kindsChosen,
  ordered,
  participantsOrNone,
} from "../organisations/pupil-exchange.schema";

const text = (max: number) =>
  z
    .string()
    .max(max, "too-long")
    .transform((value) => value.replace(/\r\n/g, "\n").trim())
    .default("");
const codes = (max = 40) => z.array(z.string().max(60)).max(max, "too-many").default([]);

/** A draft may be empty anywhere, but what is there must be of the right kind. */
export const draftSchema = z
  .object({
    language: z.enum(interfaceLanguages).default(interfaceLanguages[0]),
    title: text(150),
    summary: text(400),
    description: text(20_000),
    otherTitle: text(150),
    otherSummary: text(400),
    fields: codes(),
    goals: codes(),
    partnerTypes: z.array(z.enum(organisationTypes)).default([]),
    partnerCountries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .max(60)
      .default([]),
    languages: z
      .array(z.string().regex(/^[a-z]{2}$/))
      .max(30)
      .default([]),
    startsOn: dayOrNone,
    endsOn: dayOrNone,
    budget: z
      .string()
      .trim()
      .transform((value) => value.replace(/[\s\u00a0]/g, ""))
      .pipe(
        z.union([z.literal(""), z.string().regex(/^\d{1,9}$/, "budget-invalid")], "budget-invalid"),
      )
      .transform((value) => (value === "" ? null : Number(value)))
      .default(null),
    currency: z.enum(["EUR", "PLN"]).default("EUR"),
    fundingProgramme: text(150),
    exchangeKinds: kindsChosen,
    ageFrom: ageOrNone,
    ageTo: ageOrNone,
    pupils: participantsOrNone,
  })
  .superRefine((draft, context) => {
    ordered([draft.ageFrom, draft.ageTo], "ageTo", context);
    if (draft.startsOn && draft.endsOn && draft.endsOn < draft.startsOn) {
      context.addIssue({ code: "custom", path: ["endsOn"], message: "ends-before-start" });
    }
  });

export type Draft = z.output<typeof draftSchema>;

/** What is still missing before an initiative can be submitted: the field and the reason. */
export function missingForSubmission(draft: Draft): { name: keyof Draft; reason: string }[] {
  const missing: { name: keyof Draft; reason: string }[] = [];
  if (draft.title.length < 8) missing.push({ name: "title", reason: "title-too-short" });
  if (draft.summary.length < 40) missing.push({ name: "summary", reason: "summary-too-short" });
  if (draft.description.length < 100)
    missing.push({ name: "description", reason: "description-too-short" });
  if (draft.fields.length === 0) missing.push({ name: "fields", reason: "choose-at-least-one" });
  if (draft.fields.length > 5) missing.push({ name: "fields", reason: "choose-at-most-five" });
  if (draft.languages.length === 0)
    missing.push({ name: "languages", reason: "choose-at-least-one" });
  return missing;
}
