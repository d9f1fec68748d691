import { citiesTexts } from "~/locales/cities";
import { commonTexts } from "~/locales/common";
import { healthTexts } from "~/locales/health";
import { codeName } from "~/shared/names";
import { paths } from "~/shared/paths";
import type { Day } from "../agreements/days";
import { inForceOn, type ListedCity, relatedSince } from "../city-list";
import { wordsInBoth } from "./in-both";

/** What every answer about a city begins with. */
export type ApiContext = {
  /** origin under which people reach the site */
  publicUrl: string;
  today: Day;
};

/** A city in a list for programs. */
export function listedCityJson(city: ListedCity, { publicUrl, today }: ApiContext) {
  const { slug, relation, health, judgement } = city;
  return {
    slug,
    url: publicUrl + paths.api.city(slug),
    page: wordsInBoth((language) => publicUrl + paths.city(language, slug)),
    name: city.name,
    localName: city.localName || null,
    country: city.country,
    countryName: wordsInBoth((language) => codeName("region", city.country, language)),
    position: { lat: city.lat, lon: city.lon },
    population: city.population,
    kind: relation,
    kindName: wordsInBoth((language) => commonTexts[language].relations[relation]),
    since: relatedSince(city),
    agreementsInForce: inForceOn(city, today),
    fields: { agreed: city.agreed, practised: city.practised },
    activity: {
      judgement,
      judgementName: wordsInBoth((language) => commonTexts[language].judgements[judgement]),
      asOf: city.asOf,
    },
    health: health && {
      ...health,
      stateName: wordsInBoth((language) => healthTexts[language].states[health.state]),
    },
    suspendedOn: city.suspendedOn,
    takesRequests: city.takesRequests,
    source: city.source,
    asOf: city.asOf,
  };
}

/** Kinds of agreement by their names, for those who read codes. */
export const agreementKindName = (kind: ListedCity["agreements"][number]["kind"]) =>
  wordsInBoth((language) => citiesTexts[language].page.agreementKinds[kind]);
