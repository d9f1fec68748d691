import type { ExchangeKind, Span } from "../../organisations/pupil-exchange";
import type { FieldCode, InitiativeProfile, OrganisationType } from "../engine/profile";

/** What is told in words; `language` is the one it is written in. */
export type Words = { text: string; language: "pl" | "en" };

export type Verification = "pending" | "verified" | "refused";

/** What an organisation says of exchanging young people; an empty list or no span says nothing. */
export type ExchangeProfile = {
  kinds: ExchangeKind[];
  ages?: Span;
  participants?: Span;
  /** Two-letter codes, beyond those it works in. */
  languages: string[];
  /** Of the year, 1 to 12. */
  months: number[];
};

/** An organisation that may join somebody's initiative. */
export type OrganisationProfile = {
  id: number;
  type: OrganisationType;
  country: string;
  verification: Verification;
  fields: FieldCode[];
  languages: string[];
  seeks: Words;
  offers: Words;
  exchange?: ExchangeProfile;
};

/** What an initiative wishes of an exchange of young people. */
export type ExchangeWish = { kinds: ExchangeKind[]; ages?: Span; participants?: number };

/** An initiative that looks for organisations; days of the profile are yyyy-mm-dd. */
export type Need = {
  id: number;
  profile: InitiativeProfile;
  /** Whose it is, with what they offer. */
  organisation: { id: number; country: string; verification: Verification; offers: Words };
  /** The countries in which it seeks partners; empty: anywhere. */
  countries: string[];
  wish: ExchangeWish;
};
