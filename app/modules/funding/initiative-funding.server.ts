import { fundingTexts } from "~/locales/funding";
import type { MissingPlace } from "~/locales/pl/funding";
import { isUnionMember } from "~/shared/european-union";
import { type Language, pick } from "~/shared/language";
import type { Day } from "../cities/agreements/days";
import { cityIndex } from "../cities/city-index.server";
import { homeCity, todayAt } from "../cities/city.queries.server";
import { recordText } from "../cities/record-words";
import type { OrganisationType } from "../organisations/organisation";
import { countryNames } from "./country-list";
import { type Consortium, eligibilityOf, type Missing } from "./eligibility";
import type { FundingCall } from "./funding-call";
import { currentCalls } from "./funding-calls.queries.server";
import { applicantWords, deadlineWords } from "./funding-view.server";
import { byLiveliness, helpfulCities } from "./helpful-cities";

/** What an initiative brings: who applies, its fields, and the partner cities that said yes. */
export type Applying = {
  applicant: { country: string; type: OrganisationType };
  fields: readonly string[];
  partners: readonly { slug: string; country: string }[];
};

/** Calls that a page of an initiative shows at most. */
const shown = 6;
/** Partner cities named for each call. */
const named = 5;

/** Calls open today for an initiative: in its fields first, then the soonest, each with what is missing and where from. */
export async function fundingFor(applying: Applying, language: Language) {
  const [home, index] = await Promise.all([homeCity(), cityIndex()]);
  const day = todayAt(home);
  const { open } = await currentCalls(day);
  const isJoined = (slug: string) => applying.partners.some((partner) => partner.slug === slug);
  const cities = index.cities[language]
    .filter(({ slug, takesRequests }) => takesRequests && !isJoined(slug))
    .sort(byLiveliness);
  const consortium: Consortium = {
    applicant: applying.applicant,
    partners: applying.partners.map(({ country }) => country),
  };
  const calls = inFieldsFirst(open, applying.fields).map((call) => {
    const found = eligibilityOf(call, consortium, day);
    const t = fundingTexts[language].initiative;
    const base = {
      id: call.id,
      title: pick(call.title, language),
      programme: recordText(call.programme, language),
      deadline: deadlineWords(call, { language, isOpen: true }),
    };
    switch (found.state) {
      case "eligible":
        return { ...base, state: found.state, words: t.eligible, cities: [], more: 0 };
      case "needs-partners": {
        const place = placeOf(call, { consortium, missing: found.missing, day, language });
        const helpful = helpfulCities(cities, { call, consortium, day });
        return {
          ...base,
          state: found.state,
          words: t.missing(found.missing, place),
          cities: helpful.slice(0, named).map(({ slug, name }) => ({ slug, name: name[language] })),
          more: Math.max(0, helpful.length - named),
        };
      }
      case "not-for-you": {
        const words =
          found.because === "country"
            ? t.because.country
            : t.because.type(applicantWords(call, language));
        return { ...base, state: found.state, words };
      }
      case "closed":
        return null;
      default:
        return found satisfies never;
    }
  });
  const listed = calls.filter((call) => call !== null);
  return {
    calls: listed.filter((call) => call.state !== "not-for-you").slice(0, shown),
    notForYou: listed.filter((call) => call.state === "not-for-you"),
  };
}

export type InitiativeFunding = Awaited<ReturnType<typeof fundingFor>>;

/** A call for any field concerns every initiative. */
function inFieldsFirst(calls: readonly FundingCall[], fields: readonly string[]): FundingCall[] {
  const concerns = (call: FundingCall) =>
    call.fields.length === 0 || call.fields.some((field) => fields.includes(field));
  return [...calls.filter(concerns), ...calls.filter((call) => !concerns(call))];
}

type Around = { consortium: Consortium; missing: Missing; day: Day; language: Language };

/** From where the missing partners may come; countries already in are left out when new ones are missing. */
function placeOf(call: FundingCall, { consortium, missing, day, language }: Around): MissingPlace {
  const allNew = missing.countries > 0 && missing.unionCountries >= missing.countries;
  const onlyUnion = call.openToUnion && call.countries.every((code) => isUnionMember(code, day));
  if (onlyUnion || (allNew && call.openToUnion)) return { kind: "union" };
  if (call.openToUnion || call.countries.length > 8) return { kind: "programme" };
  const present = new Set([consortium.applicant.country, ...consortium.partners]);
  const codes = call.countries.filter(
    (code) =>
      (missing.countries === 0 || !present.has(code)) && (!allNew || isUnionMember(code, day)),
  );
  return { kind: "listed", names: countryNames(codes, language) };
}
