import type { Prisma } from "~/platform/db/index.server";
import { isLanguage, type Language, type LocalisedText, pick } from "~/shared/language";
import { exchangesPupils, isExchangeKind, spanOf } from "../../organisations/pupil-exchange";
import type { Need, OrganisationProfile, Words } from "./profile";

/** What is read of an organisation to compare and to show it: nothing about its people. */
export const organisationColumns = {
  id: true,
  type: true,
  name: true,
  town: true,
  country: true,
  verification: true,
  fields: true,
  languages: true,
  seeks: true,
  offers: true,
  exchange: true,
} satisfies Prisma.OrganisationSelect;

/** What is read of an initiative to compare and to show it. */
export const needColumns = {
  id: true,
  language: true,
  title: true,
  summary: true,
  description: true,
  fields: true,
  partnerTypes: true,
  partnerCountries: true,
  languages: true,
  startsOn: true,
  endsOn: true,
  exchangeKinds: true,
  ageFrom: true,
  ageTo: true,
  pupils: true,
  organisation: {
    select: { id: true, name: true, type: true, country: true, verification: true, offers: true },
  },
} satisfies Prisma.InitiativeSelect;

type OrganisationRow = Prisma.OrganisationGetPayload<{ select: typeof organisationColumns }>;
type NeedRow = Prisma.InitiativeGetPayload<{ select: typeof needColumns }>;

/** A row as the comparison reads it; its texts in `preferred` when it has them in that language. */
export function profileOf(row: OrganisationRow, preferred: Language): OrganisationProfile {
  const { id, type, country, verification, fields, languages, exchange } = row;
  const seeks = inALanguage(row.seeks, preferred);
  const offers = inALanguage(row.offers, preferred);
  return {
    ...{ id, type, country, verification, fields, languages, seeks, offers },
    ...(exchange && exchangesPupils(row)
      ? {
          exchange: {
            kinds: exchange.kinds.filter(isExchangeKind),
            ages: spanOf(exchange.ageFrom, exchange.ageTo),
            participants: spanOf(exchange.pupilsFrom, exchange.pupilsTo),
            languages: exchange.languages,
            months: exchange.months,
          },
        }
      : {}),
  };
}

/** A row as the comparison reads it. */
export function needOf(row: NeedRow): Need {
  const language: Language = isLanguage(row.language) ? row.language : "pl";
  const told = (text: unknown) => inALanguage(text, language).text;
  const day = (date: Date | null) => date?.toISOString().slice(0, 10);
  const { id, organisation, fields, partnerTypes, languages } = row;
  return {
    id,
    profile: {
      title: told(row.title),
      text: [told(row.summary), told(row.description)].join("\n"),
      ...{ language, fields, partnerTypes, languages, organisationType: organisation.type },
      startsOn: day(row.startsOn),
      endsOn: day(row.endsOn),
    },
    organisation: {
      id: organisation.id,
      country: organisation.country,
      verification: organisation.verification,
      offers: inALanguage(organisation.offers, language),
    },
    countries: row.partnerCountries,
    wish: {
      kinds: row.exchangeKinds.filter(isExchangeKind),
      ages: spanOf(row.ageFrom, row.ageTo),
      participants: row.pupils ?? undefined,
    },
  };
}

/** A text in the preferred language, or else in any it is written in. */
const inALanguage = (text: unknown, preferred: Language): Words =>
  pick((text ?? {}) as LocalisedText, preferred);
