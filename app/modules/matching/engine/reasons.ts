import type { Judgement, Localised, PolishForms } from "./profile";

/** What the engine has to say, as codes with parameters; the sentences live in `locales`. */

export type CityNames = { name: Localised; forms: PolishForms };

/** Ideas that met, as labels of the lexicon, the weightiest first; `asOf` is the year of the record. */
type Shared = { city: CityNames; home: CityNames; concepts: Localised[]; asOf: number };

export type ReasonParameters = {
  "link-meets": Shared & { institutions: { home: Localised; partner: Localised }; since?: number };
  "undertaking-meets": Shared & {
    title: Localised;
    year?: number;
    endYear?: number;
    /** What was done, where the title does not tell all that met. */
    detail?: Localised;
  };
  "plan-meets": Shared & { title: Localised; year?: number; detail?: Localised };
  "benefit-received-meets": Shared & { title: Localised; year?: number };
  "benefit-given-meets": Shared & { title: Localised; year?: number };
  "field-note-meets": Shared & { field: Localised; note: Localised };
  "agreement-meets": Shared & {
    title: Localised;
    note?: Localised;
    signedOn: string;
    /** When it is no longer in force. */
    endedOn?: string;
  };
  "summary-meets": Shared & { sentence: Localised };
  "seeks-meet": Shared & { sentence: Localised };
  "offers-meet": Shared & { sentence: Localised };
  "words-meet": {
    city: CityNames;
    words: string[];
    /** The record in which the words stand. */
    title: Localised;
    year?: number;
    endYear?: number;
    asOf: number;
  };
  "field-practised": {
    city: CityNames;
    field: Localised;
    level: number;
    note?: Localised;
    asOf: number;
  };
  "field-agreed": { city: CityNames; field: Localised; asOf: number };
  "field-history": {
    city: CityNames;
    field: Localised;
    count: number;
    latest?: number;
    asOf: number;
  };
  "institutions-linked": { institutions: { home: Localised; partner: Localised }; asOf: number };
  "shared-language": { city: CityNames; languages: string[] };
  "eu-programme-open": { city: CityNames; home: CityNames };
  "agreement-covers": { city: CityNames; title: Localised; signedOn: string; field: Localised };
  "agreement-valid": { city: CityNames; title: Localised; signedOn: string; until?: string };
  /** `days`: the median of those to its first answer. */
  "answers-well": { city: CityNames; accepted: number; asked: number; days?: number };
  "judged-lively": { city: CityNames; judgement: Judgement; asOf: number };
  "goal-european-union": { city: CityNames };
  "goal-region": { city: CityNames };
  "city-gives-experience": { city: CityNames; home: CityNames; asOf: number };
  "city-takes-experience": { city: CityNames; home: CityNames; asOf: number };
  "similar-size": { city: CityNames; home: CityNames; population: number; homePopulation: number };
  "city-named": { city: CityNames };
  /** `place`: what is named, the country itself or a place in it. */
  "country-named": { city: CityNames; country: Localised; place: Localised };
  "tongue-named": { city: CityNames; language: string };
};

export type CautionParameters = {
  "far-away": { city: CityNames; kilometres: number };
  "shown-often": { city: CityNames; times: number };
  "agreement-elsewhere": {
    city: CityNames;
    title: Localised;
    signedOn: string;
    fields: Localised[];
  };
  "agreement-expired": { city: CityNames; title: Localised; endedOn: string };
  "no-agreement": { city: CityNames; instead?: { title: Localised; signedOn: string } };
  not_lively: { city: CityNames; asOf: number };
  not_interested: { city: CityNames; asOf: number };
  never_answers: { city: CityNames; asOf: number };
  /** Requests since its last answer that it left without one, and the day the first of them ended. */
  "no-answer": { city: CityNames; times: number; since: string };
  "requests-open": { city: CityNames; open: number; capacity: number };
  "outside-eu-programme": { city: CityNames; country: Localised };
  "nothing-in-field": { city: CityNames; field: Localised; asOf: number };
  suspended: { city: CityNames };
  "opted-out": { city: CityNames };
  "no-capacity": { city: CityNames; open: number; capacity: number };
  /** `on`: the day it said no. */
  "declined-recently": { city: CityNames; on: string };
};

/** What would make the city fit better. */
export type AdviceParameters = {
  /** Languages its offices work in, of which the organisation has none. */
  "speak-language": { city: CityNames; languages: string[] };
  /** The initiative names too little to be matched well. */
  "say-more": { city: CityNames };
  /** The cheapest form that would give the cooperation a legal basis. */
  "extend-agreement": { city: CityNames; title: Localised; signedOn: string; field: Localised };
  "renew-agreement": { city: CityNames; title: Localised; endedOn: string };
  "agree-institutions": { city: CityNames };
  "letter-of-intent": { city: CityNames };
  /** Requests open of those it can have, one of which must be answered first. */
  "wait-for-room": { city: CityNames; open: number; capacity: number };
};

/** Why the city itself may want it. */
export type InterestParameters = {
  "it-seeks": { city: CityNames; sentence: Localised };
  "it-practises": { city: CityNames; field: Localised; level: number; asOf: number };
  "it-agreed": { city: CityNames; title: Localised; signedOn: string; field: Localised };
  "it-did": { city: CityNames; title: Localised; year?: number; endYear?: number; asOf: number };
  "it-learns": { city: CityNames; home: CityNames; asOf: number };
  "it-has-room": { city: CityNames; open: number; capacity: number };
};

export type ReasonCode = keyof ReasonParameters;
export type CautionCode = keyof CautionParameters;
export type AdviceCode = keyof AdviceParameters;
export type InterestCode = keyof InterestParameters;

type Finding<Parameters, Code extends keyof Parameters> = {
  [Each in Code]: {
    code: Each;
    parameters: Parameters[Each];
    /**
     * What it adds to the score before the city's side is heard, of advice what it would add to the score itself; 0 for
     * what is only worth knowing.
     */
    weight: number;
    /** The section of the programme, or the table, it rests on. */
    source: string;
  };
}[Code];

export type Reason<Code extends ReasonCode = ReasonCode> = Finding<ReasonParameters, Code>;
export type Caution<Code extends CautionCode = CautionCode> = Finding<CautionParameters, Code>;

export type Advice<Code extends AdviceCode = AdviceCode> = Finding<AdviceParameters, Code>;
export type Interest<Code extends InterestCode = InterestCode> = Finding<InterestParameters, Code>;

type Sentences<Parameters> = {
  [Code in keyof Parameters]: (parameters: Parameters[Code]) => string;
};

/** A language's words for every code. */
export type MatchingSentences = {
  reasons: Sentences<ReasonParameters>;
  cautions: Sentences<CautionParameters>;
  advice: Sentences<AdviceParameters>;
  interests: Sentences<InterestParameters>;
};
