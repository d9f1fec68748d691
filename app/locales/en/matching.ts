import type { matching as polish } from "../pl/matching";
import type { Localised } from "~/modules/matching/engine/profile";
import { pluralEn } from "~/shared/plural";

const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const number = new Intl.NumberFormat("en-GB");
const languageNames = new Intl.DisplayNames("en", { type: "language" });
const either = new Intl.ListFormat("en-GB", { type: "disjunction" });
const both = new Intl.ListFormat("en-GB", { type: "conjunction" });

const day = (on: string) => date.format(new Date(on));
/** Names that hold an "and" themselves are joined by "as well as". */
function list(labels: Localised[]) {
  const names = labels.map(({ en }) => en);
  const joined = both.format(names);
  const last = names.at(-1) ?? "";
  return names.some((name) => name.includes(" and "))
    ? joined.replace(` and ${last}`, ` as well as ${last}`)
    : joined;
}
const themes = (concepts: Localised[]) =>
  `the shared ${concepts.length > 1 ? "themes are" : "theme is"} ${list(concepts)}`;
const alsoThemes = (concepts: Localised[]) => (concepts.length > 0 ? `; ${themes(concepts)}` : "");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
const quoted = (title: string) => (/[‘“]/.test(title) ? title : `‘${title}’`);

const inDays = (days: number) =>
  days < 1 ? "less than a day" : pluralEn(Math.round(days), "day", "days");

const more = (detail?: Localised) => (detail ? `${ended(detail.en)} ` : "");

type Dated = { title: Localised; year?: number; endYear?: number; asOf: number };
/** A record by its title, with its year, or else the year of the register that holds it. */
function record({ title, year, endYear, asOf }: Dated) {
  if (year && title.en.includes(String(year))) return quoted(title.en);
  const years = endYear && endYear !== year ? `${year}–${endYear}` : year;
  return `${quoted(title.en.replace(/\.$/, ""))} (${years ?? `as of ${asOf}`})`;
}

const practised = [
  "there has not yet been cooperation",
  "there have been occasional joint activities",
  "there is regular cooperation",
  "there is lively and broad cooperation",
];

export const matching: typeof polish = {
  reasons: {
    "link-meets": ({ institutions, since, concepts, asOf }) =>
      `These partners already work together (as of ${asOf}): ${institutions.home.en} – ${institutions.partner.en}${since ? `, since ${since}` : ""}. ${capital(themes(concepts))}.`,
    "undertaking-meets": ({ detail, concepts, ...told }) =>
      `There has already been a joint undertaking: ${record(told)}. ${more(detail)}${capital(themes(concepts))}.`,
    "plan-meets": ({ city, detail, concepts, ...told }) =>
      `Cooperation with ${city.name.en} had this among its plans: ${record(told)}. ${more(detail)}${capital(themes(concepts))}.`,
    "benefit-received-meets": ({ city, concepts, ...told }) =>
      `Cooperation with ${city.name.en} has already brought a benefit: ${record(told)}. ${capital(themes(concepts))}.`,
    "benefit-given-meets": ({ city, home, concepts, ...told }) =>
      `${city.name.en} has already received help from ${home.name.en}: ${record(told)}. ${capital(themes(concepts))}.`,
    "field-note-meets": ({ field, note, concepts, asOf }) =>
      `${ended(note.en)} So says the ${asOf} entry on ‘${field.en}’${alsoThemes(concepts)}.`,
    "agreement-meets": ({ title, note, signedOn, endedOn, concepts }) =>
      `${quoted(title.en)} of ${day(signedOn)}${endedOn ? `, in force until ${day(endedOn)}, spoke` : " speaks"} of it. ${note ? `${ended(note.en)} ` : ""}${capital(themes(concepts))}.`,
    "summary-meets": ({ city, sentence, concepts, asOf }) =>
      `${ended(sentence.en)} So says the ${asOf} entry on cooperation with ${city.name.en}; ${themes(concepts)}.`,
    "seeks-meet": ({ city, sentence, concepts, asOf }) =>
      `${city.name.en} looks for this (as of ${asOf}): ${ended(sentence.en)} ${capital(themes(concepts))}.`,
    "offers-meet": ({ city, sentence, concepts, asOf }) =>
      `${city.name.en} offers this (as of ${asOf}): ${ended(sentence.en)} ${capital(themes(concepts))}.`,
    "words-meet": ({ words, ...told }) =>
      `The same ${words.length > 1 ? "words occur" : "word occurs"} (${words.map((word) => `‘${word}’`).join(", ")}) in the entry ${record(told)}.`,
    "field-practised": ({ city, field, level, note, asOf }) =>
      `In the field ‘${field.en}’ ${practised[level]} with ${city.name.en} (as of ${asOf}).${note ? ` ${ended(note.en)}` : ""}`,
    "field-agreed": ({ city, field, asOf }) =>
      `Cooperation in the field ‘${field.en}’ has been agreed with ${city.name.en} (as of ${asOf}).`,
    "field-history": ({ city, field, count, latest, asOf }) =>
      `In the field ‘${field.en}’ the register has ${pluralEn(count, "entry", "entries")} on cooperation with ${city.name.en}${latest ? `, the latest from ${latest}` : ` (as of ${asOf})`}.`,
    "institutions-linked": ({ institutions, asOf }) =>
      `Institutions of this kind already work together (as of ${asOf}): ${institutions.home.en} – ${institutions.partner.en}.`,
    "shared-language": ({ languages }) =>
      `The common working language can be ${either.format(languages.map((code) => languageNames.of(code) ?? code))}.`,
    "eu-programme-open": ({ city, home }) =>
      `${home.name.en} and ${city.name.en} both lie in the European Union, so they can apply for EU money together.`,
    "agreement-covers": ({ title, signedOn, field }) =>
      `There is a basis: ${quoted(title.en)} of ${day(signedOn)} covers the field ‘${field.en}’.`,
    "agreement-valid": ({ title, signedOn, until }) =>
      `There is a basis: ${quoted(title.en)} of ${day(signedOn)} is in force${until ? `, at present until ${day(until)}` : ""}.`,
    "answers-well": ({ city, accepted, asked, days }) =>
      `${city.name.en} has accepted ${
        accepted === asked
          ? asked === 1
            ? "the one request"
            : `all ${asked} requests`
          : `${accepted} of the ${asked} requests`
      } sent so far${days === undefined ? "" : `; its first answer usually takes ${inDays(days)}`}.`,
    "judged-lively": ({ city, judgement, asOf }) =>
      `In ${asOf} the programme judged cooperation with ${city.name.en} to be ${judgement}.`,
    "goal-european-union": ({ city }) =>
      `${city.name.en} lies in the European Union, which the programme puts first.`,
    "goal-region": ({ city }) =>
      `${city.name.en} lies in Central and Eastern Europe, where the programme wants more contacts.`,
    "city-gives-experience": ({ city, home, asOf }) =>
      `The initiative wants to learn, and in cooperation with ${city.name.en} it is mostly ${home.name.en} that learns (as of ${asOf}).`,
    "city-takes-experience": ({ city, home, asOf }) =>
      `The initiative wants to share experience, and in cooperation with ${city.name.en} it is mostly ${home.name.en} that does so (as of ${asOf}).`,
    "similar-size": ({ city, home, population, homePopulation }) =>
      `${home.name.en} and ${city.name.en} are of similar size (${number.format(homePopulation)} and ${number.format(population)} inhabitants).`,
    "city-named": ({ city }) => `The initiative names this city: ${city.name.en}.`,
    "country-named": ({ country, place }) =>
      place.en === country.en
        ? `The initiative names the country this city lies in: ${country.en}.`
        : `The initiative points to the country this city lies in (${country.en}): ${place.en}.`,
    "tongue-named": ({ city, language }) =>
      `The initiative mentions a language used in ${city.name.en}: ${languageNames.of(language) ?? language}.`,
  },
  cautions: {
    "far-away": ({ city, kilometres }) =>
      `${city.name.en} is about ${number.format(kilometres)} km away, so joint visits will be expensive.`,
    "shown-often": ({ times }) =>
      `This city was proposed ${pluralEn(times, "time", "times")} lately; others are worth a look too.`,
    "agreement-elsewhere": ({ title, signedOn, fields }) =>
      `${quoted(title.en)} of ${day(signedOn)} covers other fields: ${list(fields)}.`,
    "agreement-expired": ({ title, endedOn }) =>
      `${quoted(title.en)} is no longer in force (it ran until ${day(endedOn)}).`,
    "no-agreement": ({ city, instead }) =>
      `There is no cooperation agreement with ${city.name.en}${instead ? `; there is, however, ${quoted(instead.title.en)} of ${day(instead.signedOn)}` : ""}.`,
    not_lively: ({ city, asOf }) =>
      `According to the programme, contacts with ${city.name.en} are not lively (as of ${asOf}).`,
    not_interested: ({ city, asOf }) =>
      `According to the programme, ${city.name.en} shows no interest in new undertakings (as of ${asOf}).`,
    never_answers: ({ city, asOf }) =>
      `According to the programme, the city office in ${city.name.en} does not answer letters (as of ${asOf}).`,
    "no-answer": ({ city, times, since }) =>
      times === 1
        ? `${city.name.en} left the last request without an answer; its time ran out on ${day(since)}.`
        : `${city.name.en} left the last ${times} requests without an answer; the first ran out on ${day(since)}.`,
    "requests-open": ({ open, capacity }) =>
      `${pluralEn(open, "request already awaits", "requests already await")} this city’s answer; it can handle ${capacity} at once.`,
    "outside-eu-programme": ({ city, country }) =>
      `${city.name.en} lies outside the European Union (${country.en}), so an EU programme may not admit this partner.`,
    "nothing-in-field": ({ city, field, asOf }) =>
      `In the field ‘${field.en}’ the register has no entry on cooperation with ${city.name.en} (as of ${asOf}).`,
    suspended: ({ city }) =>
      `Cooperation with ${city.name.en} is suspended, so the city is not proposed.`,
    "opted-out": ({ city }) => `${city.name.en} has asked not to be proposed for now.`,
    "no-capacity": ({ city, open, capacity }) =>
      `${city.name.en} has as many requests open as it can handle (${open} of ${capacity}).`,
    "declined-recently": ({ city, on }) =>
      `${city.name.en} declined something similar on ${day(on)}; it is not asked again for a year.`,
  },
  advice: {
    "speak-language": ({ city, languages }) =>
      `It would help to have somebody who knows the language of ${city.name.en}: ${either.format(languages.map((code) => languageNames.of(code) ?? code))}. Add it to the languages of the initiative.`,
    "say-more": () =>
      `Say in the initiative more exactly what you want to do and with whom; it tells little so far.`,
    "extend-agreement": ({ title, signedOn, field }) =>
      `The field ‘${field.en}’ needs no new agreement: a protocol to ${quoted(title.en)} of ${day(signedOn)} is enough.`,
    "renew-agreement": ({ title, endedOn }) =>
      `The simplest legal basis is to renew ${quoted(title.en)}, which ran until ${day(endedOn)}.`,
    "agree-institutions": () =>
      `To begin with, an agreement of the institutions themselves is enough; there is no need to wait for one of the cities.`,
    "letter-of-intent": ({ city }) =>
      `To begin with, a letter of intent with ${city.name.en} is enough; an agreement can wait for first results.`,
    "wait-for-room": ({ city, open, capacity }) =>
      `Ask once ${city.name.en} has answered one of its open requests (${open} of ${capacity}).`,
  },
  interests: {
    "it-seeks": ({ sentence }) => ended(sentence.en),
    "it-practises": ({ city, field, level, asOf }) =>
      `In the field ‘${field.en}’ ${practised[level]} with ${city.name.en} (as of ${asOf}).`,
    "it-agreed": ({ title, signedOn, field }) =>
      `Both sides agreed on it: ${quoted(title.en)} of ${day(signedOn)} covers the field ‘${field.en}’.`,
    "it-did": (told) => `It would carry on what was already done together: ${record(told)}.`,
    "it-learns": ({ city, home, asOf }) =>
      `${home.name.en} mostly shares its own experience with ${city.name.en} (as of ${asOf}), and this initiative can add to it.`,
    "it-has-room": ({ open, capacity }) =>
      open === 0
        ? `No other request is waiting there now.`
        : `${pluralEn(open, "request is", "requests are")} waiting there; it can handle ${capacity} at once.`,
  },
};
