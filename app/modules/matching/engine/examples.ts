import { corpusOf } from "./corpus";
import { compileLexicon, type LexiconEntry } from "./lexicon";
import { meetingOf, type Meeting } from "./meeting";
import { analyseCity, prepareCities } from "./prepare";
import type {
  Agreement,
  CityProfile,
  Country,
  InitiativeProfile,
  MatchContext,
  SharedRecord,
} from "./profile";
import { understand } from "./understand";
import { expertWeights } from "./weights";

/** Small worlds for the tests of the engine: every default is plain and can be overridden. */

const entry = (concept: string, pl: string[], en: string[], more: Partial<LexiconEntry> = {}) => ({
  concept,
  fields: [concept.split(".")[0] ?? concept],
  label: { pl: pl[0] ?? concept, en: en[0] ?? concept },
  pl,
  en,
  ...more,
});

export const lexicon = compileLexicon([
  entry("education", ["edukac*"], ["education"]),
  entry("education.school", ["szkoł*", "szkół", "uczeń", "uczni*"], ["school", "pupil"], {
    kind: "school",
  }),
  entry("transport", ["transport*"], ["transport"]),
  entry("transport.tram", ["tramwaj*"], ["tram", "streetcar"]),
  entry("culture", ["kultur*"], ["culture"]),
  entry("culture.choir", ["chór", "chóru", "chóry"], ["choir"]),
  entry("health.doctors", ["lekarz*"], ["doctor"]),
  entry("health.sick", ["chory", "chorych"], ["ill"]),
  entry("fire.brigade", ["straż* pożarn*"], ["fire brigade"]),
  entry("practice.study-visit", ["wizyt* studyj*"], ["study visit"], {
    fields: [],
    direction: "learn",
  }),
  entry("eu.programme", ["erasmus*"], ["erasmus"], { fields: [], euProgramme: true }),
]);

export const home = {
  name: { pl: "Dom", en: "Home" },
  forms: { plGenitive: "Domu", plWith: "z Domem", plIn: "w Domu" },
  country: "PL",
  lat: 50.06,
  lon: 19.94,
  population: 750_000,
  languages: ["pl", "en"],
};

export function aCity(more: Partial<CityProfile> = {}): CityProfile {
  return {
    slug: "partner",
    name: { pl: "Partner", en: "Partner" },
    localName: "Partner",
    forms: { plGenitive: "Partnera", plWith: "z Partnerem", plIn: "w Partnerze" },
    country: "DE",
    lat: 50.06,
    lon: 20,
    population: 750_000,
    summary: { pl: "Miasta się znają.", en: "The cities know each other." },
    activity: { judgement: "satisfactory", source: "I.2", asOf: 2006 },
    direction: "mutual",
    fields: [],
    agreements: [],
    records: [],
    outcomes: [],
    openRequests: 0,
    capacity: 3,
    suspended: false,
    optedOut: false,
    timesShown: 0,
    source: "I.2",
    ...more,
  };
}

export function aRecord(more: Partial<SharedRecord> = {}): SharedRecord {
  const title = { pl: "Szkoły jeżdżą tramwajem", en: "Schools ride the tram" };
  return {
    kind: "undertaking",
    key: "ride",
    title,
    year: 2006,
    fields: ["transport"],
    source: "I.2",
    asOf: 2006,
    ...more,
  };
}

export function anAgreement(more: Partial<Agreement> = {}): Agreement {
  const title = { pl: "Umowa o współpracy", en: "Cooperation agreement" };
  return {
    kind: "partnership",
    title,
    signedOn: "1995-01-01",
    term: "open_ended",
    fields: [],
    source: "I.2",
    asOf: 2006,
    ...more,
  };
}

export function anInitiative(more: Partial<InitiativeProfile> = {}): InitiativeProfile {
  return { title: "Tramwaje", text: "Uczniowie badają tramwaje.", language: "pl", ...more };
}

export function aContext(more: Partial<MatchContext> = {}): MatchContext {
  const documents = Array.from({ length: 30 }, (_, index) =>
    aCity(index === 0 ? { records: [aRecord()] } : {}),
  )
    .map((city) => analyseCity(city, lexicon))
    .map(({ terms, concepts }) => ({ terms, concepts: [...concepts.keys()] }));
  const country = (
    code: string,
    language: string,
    region: string,
    from?: string,
    until?: string,
  ) => ({
    code,
    languages: [language],
    region,
    euMembership: from ? [{ from, until }] : [],
  });
  const countries: Country[] = [
    country("PL", "pl", "central-eastern-europe", "2004-05-01"),
    country("DE", "de", "western-europe", "1958-01-01"),
    country("GB", "en", "northern-europe", "1973-01-01", "2020-02-01"),
    country("UA", "uk", "central-eastern-europe"),
    country("CL", "es", "south-america"),
  ];
  return {
    now: "2006-09-01",
    home,
    weights: expertWeights,
    lexicon,
    corpus: corpusOf(documents),
    countries: new Map(countries.map((each) => [each.code, each])),
    ...more,
  };
}

export function aMeeting(
  initiative: Partial<InitiativeProfile> = {},
  city: Partial<CityProfile> = {},
  context: MatchContext = aContext(),
): Meeting {
  const [prepared] = prepareCities([aCity(city)], context);
  if (!prepared) throw new Error("one city goes in, one comes out");
  return meetingOf(understand(anInitiative(initiative), context), prepared, context);
}
