import type { Language } from "~/shared/language";
import type { CorpusStatistics } from "./corpus";
import type { Lexicon } from "./lexicon";
import type { Weights } from "./weights";

/** What the engine is told. Fields, goals, kinds of organisation and cities are data: the engine knows none by name. */

export type { Language };
export type Localised = Record<Language, string>;
export type FieldCode = string;
export type OrganisationType = string;

/** A need told by an organisation. `fields` absent or empty: inferred from the text. Days are yyyy-mm-dd. */
export type InitiativeProfile = {
  title: string;
  text: string;
  language?: Language;
  organisationType?: OrganisationType;
  fields?: FieldCode[];
  goals?: string[];
  partnerTypes?: OrganisationType[];
  /** Two-letter codes of the languages the organisation can work in. */
  languages?: string[];
  fundingProgramme?: string;
  startsOn?: string;
  endsOn?: string;
};

export type Judgement =
  | "exemplary"
  | "active"
  | "satisfactory"
  | "starting"
  | "not_lively"
  | "not_interested"
  | "never_answers";

/** Each with its preposition, except the genitive: "z Norymbergą", "w Norymberdze", "Norymbergi". */
export type PolishForms = { plGenitive: string; plWith: string; plIn: string };

/** `practised`: 0 not, 1 occasionally, 2 regularly, 3 extensively. */
export type FieldStanding = {
  field: FieldCode;
  agreed: boolean;
  practised: number;
  note?: Localised;
  source: string;
};

export type Agreement = {
  kind:
    "twin" | "honorary_twin" | "partnership" | "letter_of_intent" | "joint_statement" | "protocol";
  title: Localised;
  signedOn: string;
  term: "open_ended" | "until" | "renewing";
  endsOn?: string;
  renewsEveryYears?: number;
  /** Fields the document names; empty when unknown. */
  fields: FieldCode[];
  note?: Localised;
  source: string;
  asOf: number;
};

/** Something that joins the two cities: institutions working together, an undertaking, a benefit. */
export type SharedRecord = {
  kind: "link" | "undertaking" | "plan" | "benefit-received" | "benefit-given";
  key: string;
  title: Localised;
  detail?: Localised;
  /** The institutions of a link, at home and in the partner city. */
  institutions?: { home: Localised; partner: Localised };
  year?: number;
  endYear?: number;
  fields: FieldCode[];
  source: string;
  asOf: number;
};

/** One answer, or silence, to an introduction. */
export type Outcome = {
  result: "accepted" | "declined" | "silent";
  on: string;
  /** Days to the first answer, where there was one. */
  days?: number;
  /** The kind of organisation that asked. */
  askedBy?: OrganisationType;
  /** What was refused was about these. */
  concepts?: string[];
};

/** Answers added up, each with what it still counts; silence counts as part of a refusal. */
export type Cases = { accepted: number; refused: number };

export type CityProfile = {
  slug: string;
  name: Localised;
  localName: string;
  forms: PolishForms;
  country: string;
  lat: number;
  lon: number;
  population?: number;
  summary: Localised;
  /** What the city says it looks for, and what it offers. */
  seeks?: Localised;
  offers?: Localised;
  activity: { judgement: Judgement; words?: Localised; source: string; asOf: number };
  direction: "home_learns" | "home_gives" | "mutual";
  fields: FieldStanding[];
  agreements: Agreement[];
  records: SharedRecord[];
  outcomes: Outcome[];
  /** What other cities answered, those of its country and all others; absent when nothing is known. */
  elsewhere?: { country: Cases; others: Cases };
  openRequests: number;
  capacity: number;
  suspended: boolean;
  optedOut: boolean;
  /** How often the city was proposed lately; 0 when exposure is not counted. */
  timesShown: number;
  source: string;
};

export type Country = {
  code: string;
  languages: string[];
  /** Half-open spans of days. */
  euMembership: { from: string; until?: string }[];
  region: string;
};

export type HomeCity = {
  name: Localised;
  forms: PolishForms;
  country: string;
  lat: number;
  lon: number;
  population: number;
  languages: string[];
};

/** Everything a ranking depends on beside the initiative and the cities; same context, same order. */
export type MatchContext = {
  /** The day of the ranking, yyyy-mm-dd. */
  now: string;
  home: HomeCity;
  weights: Weights;
  lexicon: Lexicon;
  corpus: CorpusStatistics;
  countries: ReadonlyMap<string, Country>;
};
