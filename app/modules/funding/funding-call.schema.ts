import { z } from "zod";
import { dayOrNone } from "~/shared/day.schema";
import { isUnionMember } from "~/shared/european-union";
import { organisationTypes } from "../organisations/organisation";
import { readCountries } from "./country-list";
import { grantCurrencies } from "./funding-call";

const line = (max: number) => z.string().trim().max(max, "too-long").default("");
const name = z.string("required").trim().min(3, "name-too-short").max(200, "too-long");
const count = (form: RegExp) =>
  z.string("count-invalid").trim().regex(form, "count-invalid").transform(Number);
const atLeastOne = /^[1-9]\d?$/;
const maybeNone = /^\d{1,2}$/;
const tick = z
  .string()
  .optional()
  .transform((value) => value === "on");

const shape = z.object({
  programme: name,
  programmeEnglish: line(200),
  title: name,
  titleEnglish: line(200),
  url: z
    .string("website-invalid")
    .trim()
    .max(500, "too-long")
    .transform((address) => (/^https?:\/\//i.test(address) ? address : `https://${address}`))
    .pipe(z.url({ error: "website-invalid", protocol: /^https?$/, hostname: z.regexes.domain })),
  opensOn: dayOrNone,
  deadlineOn: dayOrNone,
  allYear: tick,
  openToUnion: tick,
  countries: z
    .string()
    // What is not cut into countries must not be compared with others.
    .max(5000, { error: "too-long", abort: true })
    .default("")
    .transform((text, context) => {
      const { codes, unknown } = readCountries(text);
      if (unknown.length > 0) context.addIssue({ code: "custom", message: "country-unknown" });
      return codes;
    }),
  minimumPartners: count(atLeastOne),
  minimumCountries: count(atLeastOne),
  minimumUnionCountries: count(maybeNone),
  applicantTypes: z.array(z.enum(organisationTypes)).default([]),
  fields: z.array(z.string().max(60)).max(40, "too-many").default([]),
  grantMaximum: z
    .string()
    .trim()
    .transform((value) => value.replace(/[\s\u00a0]/g, ""))
    .pipe(
      z.union([z.literal(""), z.string().regex(/^\d{1,9}$/, "budget-invalid")], "budget-invalid"),
    )
    .transform((value) => Number(value) || null)
    .default(null),
  grantCurrency: z.enum(grantCurrencies, "choose-one").default("EUR"),
  note: line(1000),
  noteEnglish: line(1000),
  isChecked: tick,
});

type Shape = z.output<typeof shape>;
type Fault = { path: keyof Shape; message: string };

/** What contradicts something else in the form: the field to mend and why. */
function faultsOf(call: Shape, day: string): Fault[] {
  const faults: Fault[] = [];
  const add = (path: Fault["path"], message: string) => faults.push({ path, message });
  if (!call.deadlineOn && !call.allYear) add("deadlineOn", "deadline-missing");
  if (call.deadlineOn && call.allYear) add("deadlineOn", "deadline-or-all-year");
  if (call.opensOn && call.deadlineOn && call.deadlineOn < call.opensOn)
    add("deadlineOn", "ends-before-start");
  const isNowhere = !call.openToUnion && call.countries.length === 0;
  if (isNowhere) add("countries", "countries-missing");
  if (call.minimumPartners > 0 && call.minimumCountries > call.minimumPartners)
    add("minimumCountries", "more-countries-than-partners");
  else if (!isNowhere && !call.openToUnion && call.minimumCountries > call.countries.length)
    add("minimumCountries", "more-countries-than-eligible");
  const members = call.countries.filter((country) => isUnionMember(country, day)).length;
  if (call.minimumUnionCountries > call.minimumCountries)
    add("minimumUnionCountries", "more-union-than-countries");
  else if (!isNowhere && !call.openToUnion && call.minimumUnionCountries > members)
    add("minimumUnionCountries", "more-countries-than-eligible");
  return faults;
}

const withoutMembers = (call: Shape, day: string): Shape =>
  call.openToUnion
    ? { ...call, countries: call.countries.filter((country) => !isUnionMember(country, day)) }
    : call;

/** What staff say of a call; a country of the Union is not named beside the Union. */
export const fundingCallSchema = (day: string) =>
  shape
    .superRefine((call, context) => {
      for (const { path, message } of faultsOf(call, day))
        context.addIssue({ code: "custom", path: [path], message });
    })
    .transform((call) => withoutMembers(call, day));

export type FundingCallInput = z.output<ReturnType<typeof fundingCallSchema>>;
