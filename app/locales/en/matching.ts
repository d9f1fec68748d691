import type { matching as polish } from "../pl/matching";
import type { Localised } from "~/modules/matching/engine/profile";
import { pluralEn } from "~/shared/plural";

const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const number = new Intl.NumberFormat("en-GB");
const languageNames = new Intl.DisplayNames("en", { type: "language" });
const either = new Intl.ListFormat("en", { type: "disjunction" });

const day = (on: string) => date.format(new Date(on));
const list = (labels: Localised[]) => labels.map(({ en }) => en).join(", ");
const threads = (concepts: Localised[]) => `In common: ${list(concepts)}`;
const years = (from?: number, to?: number) =>
  from ? ` (${to && to !== from ? `${from}–${to}` : from})` : "";
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const quoted = (title: string) => (/[‘“]/.test(title) ? title : `‘${title}’`);
const dated = (title: string, year?: number, to?: number) =>
  `${quoted(title)}${year && title.includes(String(year)) ? "" : years(year, to)}`;
const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

const practised = [
  "",
  "there were single joint activities",
  "cooperation is regular",
  "cooperation is lively and broad",
];

export const matching: typeof polish = {
  reasons: {
    "link-meets": ({ institutions, since, concepts, asOf }) =>
      `Such cooperation already exists: ${institutions.home.en} – ${institutions.partner.en}${since ? `, since ${since}` : ""}. ${threads(concepts)} (as of ${asOf}).`,
    "undertaking-meets": ({ title, year, endYear, concepts, asOf }) =>
      `There was already a joint undertaking: ${dated(title.en, year, endYear)}. ${threads(concepts)} (as of ${asOf}).`,
    "plan-meets": ({ city, title, year, concepts, asOf }) =>
      `Cooperation with ${city.name.en} had this among its plans: ${dated(title.en, year)}. ${threads(concepts)} (as of ${asOf}).`,
    "benefit-received-meets": ({ city, title, year, concepts, asOf }) =>
      `Cooperation with ${city.name.en} has already brought a benefit: ${dated(title.en, year)}. ${threads(concepts)} (as of ${asOf}).`,
    "benefit-given-meets": ({ city, home, title, year, concepts, asOf }) =>
      `${city.name.en} has already received help from ${home.name.en}: ${dated(title.en, year)}. ${threads(concepts)} (as of ${asOf}).`,
    "field-note-meets": ({ field, note, concepts, asOf }) =>
      `${ended(note.en)} ${threads(concepts)} (field: ${field.en}, as of ${asOf}).`,
    "agreement-meets": ({ title, note, signedOn, concepts }) =>
      `${quoted(title.en)} of ${day(signedOn)} speaks of it. ${note ? `${ended(note.en)} ` : ""}${threads(concepts)}.`,
    "summary-meets": ({ sentence, concepts, asOf }) =>
      `${ended(sentence.en)} ${threads(concepts)} (as of ${asOf}).`,
    "words-meet": ({ city, words }) =>
      `What is written about cooperation with ${city.name.en} uses the same ${words.length > 1 ? "words" : "word"}: ${words.map((word) => `‘${word}’`).join(", ")}.`,
    "field-practised": ({ field, level, note, asOf }) =>
      `${capital(field.en)}: ${practised[level] ?? ""} (as of ${asOf}).${note ? ` ${ended(note.en)}` : ""}`,
    "field-agreed": ({ city, field }) =>
      `What was agreed with ${city.name.en} names this field: ${field.en}.`,
    "field-history": ({ city, field, count, latest, asOf }) =>
      `In the field ‘${field.en}’ the register has ${pluralEn(count, "entry", "entries")} about cooperation with ${city.name.en}${latest ? `, the latest from ${latest}` : ""}${latest === asOf ? "" : ` (as of ${asOf})`}.`,
    "institutions-linked": ({ institutions, asOf }) =>
      `Institutions of this kind already work together: ${institutions.home.en} – ${institutions.partner.en} (as of ${asOf}).`,
    "shared-language": ({ languages }) =>
      `The common working language can be ${either.format(languages.map((code) => languageNames.of(code) ?? code))}.`,
    "eu-programme-open": ({ city, home }) =>
      `${home.name.en} and ${city.name.en} both lie in the European Union, so they can apply for its money together.`,
    "agreement-covers": ({ title, signedOn, field }) =>
      `There is a basis: ${quoted(title.en)} of ${day(signedOn)} covers this field (${field.en}).`,
    "agreement-valid": ({ title, signedOn, until }) =>
      `There is a basis: ${quoted(title.en)} of ${day(signedOn)} is in force${until ? `, at present until ${day(until)}` : ""}.`,
    "answers-well": ({ city, accepted, asked }) =>
      `${city.name.en} has accepted ${accepted} of the ${asked} requests sent.`,
    "judged-lively": ({ city, judgement, asOf }) =>
      `The programme judges cooperation with ${city.name.en} as ${judgement} (as of ${asOf}).`,
    "goal-european-union": ({ city }) =>
      `${city.name.en} lies in the European Union, which the programme puts first.`,
    "goal-region": ({ city }) =>
      `${city.name.en} lies in Central and Eastern Europe, where the programme wants more contacts.`,
    "city-gives-experience": ({ city, home, asOf }) =>
      `With ${city.name.en} it is mostly ${home.name.en} that learns, which is what this initiative seeks (as of ${asOf}).`,
    "city-takes-experience": ({ city, home, asOf }) =>
      `With ${city.name.en} it is mostly ${home.name.en} that shares its experience, as this initiative does (as of ${asOf}).`,
    "similar-size": ({ city, home, population, homePopulation }) =>
      `${home.name.en} and ${city.name.en} are of similar size (${number.format(homePopulation)} and ${number.format(population)} inhabitants).`,
    "city-named": ({ city }) => `The initiative names this very city: ${city.name.en}.`,
    "country-named": ({ country }) =>
      `The initiative names the country this city lies in: ${country.en}.`,
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
      `No longer in force: ${quoted(title.en)} (until ${day(endedOn)}).`,
    "no-agreement": ({ city, instead }) =>
      `There is no cooperation agreement with ${city.name.en}${instead ? `; there is, however, ${quoted(instead.title.en)} of ${day(instead.signedOn)}` : ""}.`,
    not_lively: ({ city, asOf }) => `Contacts with ${city.name.en} are not lively (as of ${asOf}).`,
    not_interested: ({ city, asOf }) =>
      `${city.name.en} shows no interest in new undertakings (as of ${asOf}).`,
    never_answers: ({ city, asOf }) =>
      `The city office in ${city.name.en} does not answer letters (as of ${asOf}).`,
    "requests-open": ({ open, capacity }) =>
      `${pluralEn(open, "request already waits", "requests already wait")} for this city’s answer; it can handle ${capacity} at once.`,
    "outside-eu-programme": ({ city, country }) =>
      `${city.name.en} lies outside the European Union (${country.en}), so an EU programme may not admit this partner.`,
    "nothing-in-field": ({ city, field, asOf }) =>
      `No cooperation with ${city.name.en} is recorded in the field ‘${field.en}’ (as of ${asOf}).`,
    suspended: ({ city }) =>
      `Cooperation with ${city.name.en} is suspended, so the city is not proposed.`,
    "opted-out": ({ city }) => `${city.name.en} has asked not to be proposed for now.`,
    "no-capacity": ({ city }) =>
      `${city.name.en} has as many requests as it can handle; try again once it has answered one of them.`,
    "declined-recently": ({ city }) =>
      `${city.name.en} declined something similar within the last 12 months.`,
  },
};
