import type { ExchangeKind, Span } from "../../organisations/pupil-exchange";
import type { Localised } from "../engine/profile";

/** What there is to say of a need and an organisation, as codes with parameters; the sentences live in `locales`. */
export type ReasonParameters = {
  /** Ideas that met, as labels of the lexicon, the weightiest first. */
  "seeks-meet": { concepts: Localised[] };
  "offers-meet": { concepts: Localised[] };
  "texts-meet": { concepts: Localised[] };
  "fields-meet": { fields: Localised[] };
  "type-wanted": { type: string };
  "shared-language": { languages: string[] };
  "country-wanted": { country: string };
  /** The country of each side. */
  abroad: { organisation: string; initiative: string };
  "kinds-meet": { kinds: ExchangeKind[] };
  "ages-meet": { ages: Span };
  "months-meet": { months: number[] };
  "participants-near": { wanted: number; its: Span };
};

export type CautionParameters = {
  "no-shared-language": { organisation: string[]; initiative: string[] };
  "ages-differ": { organisation: Span; initiative: Span };
  "kinds-differ": { organisation: ExchangeKind[]; initiative: ExchangeKind[] };
  "other-type": { type: string };
  "months-differ": { organisation: number[]; initiative: number[] };
  "participants-differ": { wanted: number; its: Span };
  "exchange-unsaid": Record<string, never>;
};

type Finding<Parameters> = {
  [Code in keyof Parameters]: { code: Code; parameters: Parameters[Code] };
}[keyof Parameters];

export type Reason = Finding<ReasonParameters>;
export type Caution = Finding<CautionParameters>;

type Sentences<Parameters> = {
  [Code in keyof Parameters]: (parameters: Parameters[Code]) => string;
};

/** A language's words for every code, for one side. */
export type SideSentences = {
  reasons: Sentences<ReasonParameters>;
  cautions: Sentences<CautionParameters>;
};

/** `organisation` tells the initiative's people of an organisation, `initiative` an organisation of an initiative. */
export type OrganisationSentences = Record<"organisation" | "initiative", SideSentences>;
