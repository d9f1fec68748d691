import { parseForm } from "~/platform/http/form.server";
import type { Language } from "~/shared/language";
import { homeCity, todayAt } from "../cities/city.queries.server";
import { countryNames, readCountries } from "./country-list";
import type { FundingCall } from "./funding-call";
import { fundingCallSchema } from "./funding-call.schema";

/** What a form begins with when there is no call yet. */
export const newCallStart = {
  openToUnion: "on",
  minimumPartners: 2,
  minimumCountries: 2,
  minimumUnionCountries: 1,
  grantCurrency: "EUR",
};

/** What a form begins with for a call; one put aside has its deadline to be stated anew. */
export function startOf(call: FundingCall, language: Language) {
  const { minimumPartners, minimumCountries, minimumUnionCountries } = call;
  const tick = (is: boolean) => (is ? "on" : "");
  return {
    ...{ minimumPartners, minimumCountries, minimumUnionCountries },
    programme: call.programme.pl ?? "",
    programmeEnglish: call.programme.en ?? "",
    title: call.title.pl ?? "",
    titleEnglish: call.title.en ?? "",
    url: call.url,
    opensOn: call.opensOn,
    deadlineOn: call.deadlineOn,
    allYear: tick(!call.deadlineOn && !call.isArchived),
    openToUnion: tick(call.openToUnion),
    countries: countryNames(call.countries, language).join("\n"),
    applicantTypes: [...call.applicantTypes],
    fields: [...call.fields],
    grantMaximum: call.grantMaximum,
    grantCurrency: call.grantCurrency,
    note: call.note.pl ?? "",
    noteEnglish: call.note.en ?? "",
  };
}

/** Reads a call from its form; a reply also names the countries that nobody knows. */
export async function readCall(form: FormData) {
  const parsed = parseForm(form, fundingCallSchema(todayAt(await homeCity())));
  if (parsed.ok) return parsed;
  const countries = form.get("countries");
  const { unknown } = readCountries(typeof countries === "string" ? countries.slice(0, 5000) : "");
  return { ...parsed, unknown };
}
