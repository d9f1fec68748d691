import type { Language } from "~/shared/language";
import { pick } from "~/shared/language";
import { codeName } from "~/shared/names";
import type { organisationFor } from "./organisation.queries.server";
import { exchangesPupils, isExchangeKind, spanOf } from "./pupil-exchange";

type Known = NonNullable<Awaited<ReturnType<typeof organisationFor>>>;

/** An organisation in the reader's language, ready to be shown. */
export function organisationView(
  organisation: Known,
  fields: { code: string; name: string }[],
  language: Language,
) {
  const { street, postcode, town, country } = organisation;
  const place = [
    street,
    [postcode, town].filter(Boolean).join(" "),
    codeName("region", country, language),
  ];
  return {
    id: organisation.id,
    type: organisation.type,
    name: pick(organisation.name, language),
    registerKind: organisation.registerKind,
    registerNumber: organisation.registerNumber,
    address: place.filter(Boolean).join(", "),
    website: organisation.website,
    languages: organisation.languages.map((code) => codeName("language", code, language)),
    fields: fields
      .filter((field) => organisation.fields.includes(field.code))
      .map((field) => field.name),
    seeks: pick(organisation.seeks, language),
    offers: pick(organisation.offers, language),
    exchange: exchangeView(organisation, language),
    isRecorded: organisation.isRecorded,
    verification: organisation.verification,
    verificationNote: organisation.verificationNote,
    verifiedAt: organisation.verifiedAt,
  };
}

/** What it says of exchanging pupils, or null when it says nothing or does not work with young people. */
function exchangeView(organisation: Known, language: Language) {
  const { exchange } = organisation;
  if (!exchange || !exchangesPupils(organisation)) return null;
  return {
    kinds: exchange.kinds.filter(isExchangeKind),
    ages: spanOf(exchange.ageFrom, exchange.ageTo) ?? null,
    participants: spanOf(exchange.pupilsFrom, exchange.pupilsTo) ?? null,
    languages: exchange.languages.map((code) => codeName("language", code, language)),
    months: exchange.months,
    note: pick(exchange.note, language),
  };
}

export type ExchangeView = NonNullable<ReturnType<typeof exchangeView>>;
