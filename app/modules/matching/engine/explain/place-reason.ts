import { sharedLanguages } from "../features/language";
import type { Meeting } from "../meeting";
import type { Reason } from "../reasons";
import { isEuMember } from "../validity";
import { cityNames, homeNames } from "./names";

/** Share of the larger city's population from which two cities pass for similar. */
const SIMILAR = 0.6;

export function languageReason(weight: number, meeting: Meeting): Reason | undefined {
  const languages = sharedLanguages(meeting);
  return {
    code: "shared-language",
    parameters: { city: cityNames(meeting), languages },
    weight,
    source: "countries",
  };
}

export function euReason(weight: number, meeting: Meeting): Reason | undefined {
  const parameters = { city: cityNames(meeting), home: homeNames(meeting) };
  return { code: "eu-programme-open", parameters, weight, source: "countries" };
}

/** The geographic goal the city serves. */
export function goalReason(weight: number, meeting: Meeting): Reason | undefined {
  const { city: prepared, context } = meeting;
  const parameters = { city: cityNames(meeting) };
  if (isEuMember(prepared.country, context.now)) {
    return { code: "goal-european-union", parameters, weight, source: "II.1.2" };
  }
  if (!prepared.country || !(prepared.country.region in context.weights.geography.regions))
    return undefined;
  return { code: "goal-region", parameters, weight, source: "II.1.2" };
}

export function sizeReason(weight: number, meeting: Meeting): Reason | undefined {
  const { population, source } = meeting.city.profile;
  const { population: homePopulation } = meeting.context.home;
  if (!population) return undefined;
  if (Math.min(population, homePopulation) / Math.max(population, homePopulation) < SIMILAR)
    return undefined;
  const parameters = {
    city: cityNames(meeting),
    home: homeNames(meeting),
    population,
    homePopulation,
  };
  return { code: "similar-size", parameters, weight, source };
}

/** In what words the initiative itself points to the city. */
export function placeReason(weight: number, meeting: Meeting): Reason | undefined {
  const { country, countryNames } = meeting.city;
  const city = cityNames(meeting);
  switch (meeting.named) {
    case "city":
      return { code: "city-named", parameters: { city }, weight, source: "initiative" };
    case "country": {
      const place = meeting.initiative.countries.get(meeting.city.profile.country);
      const parameters = { city, country: countryNames, place: place ?? countryNames };
      return { code: "country-named", parameters, weight, source: "initiative" };
    }
    case "tongue": {
      const language = country?.languages[0] ?? "";
      return { code: "tongue-named", parameters: { city, language }, weight, source: "initiative" };
    }
    case undefined:
      return undefined;
    default:
      return meeting.named satisfies never;
  }
}
