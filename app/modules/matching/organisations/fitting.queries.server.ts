import { organisationMatching as english } from "~/locales/en/organisation-matching";
import { organisationMatching as polish } from "~/locales/pl/organisation-matching";
import { db, type Prisma } from "~/platform/db/index.server";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { codeName } from "~/shared/names";
import { citiesToRank } from "../city-profiles.queries.server";
import type { FittingInitiative, FittingOrganisation } from "./fitting";
import { needColumns, needOf, organisationColumns, profileOf } from "./fitting-rows.server";
import { type Fit, rankInitiatives, rankOrganisations } from "./rank";
import type { OrganisationSentences, SideSentences } from "./reasons";

const sentences: Record<Language, OrganisationSentences> = { pl: polish, en: english };

const SHOWN = 5;
/** Rows compared at most, of each way in which they may be found; the newest first. */
const CANDIDATES = 80;

/** Verified organisations that may join an initiative, the best five, for its own people and for staff. */
export async function fittingOrganisations(
  initiativeId: number,
  language: Language,
): Promise<FittingOrganisation[]> {
  const row = await db.initiative.findUnique({
    where: { id: initiativeId },
    select: needColumns,
  });
  if (!row) return [];
  const need = needOf(row);
  const { fields, partnerTypes, exchangeKinds, partnerCountries, organisation } = row;
  const types = partnerTypes.length > 0 ? partnerTypes : [organisation.type];
  const isOfType = { type: { in: types as (typeof organisation.type)[] } };
  const others: Prisma.OrganisationWhereInput = {
    verification: "verified",
    id: { not: organisation.id },
    ...(partnerCountries.length > 0
      ? { country: { in: [...partnerCountries, organisation.country] } }
      : {}),
  };
  const [{ context }, ...found] = await Promise.all([
    citiesToRank(),
    organisations({ ...others, ...isOfType, fields: { hasSome: fields } }),
    organisations({ ...others, fields: { hasSome: fields } }),
    organisations({ ...others, ...isOfType, exchange: { kinds: { hasSome: exchangeKinds } } }),
  ]);
  const rows = new Map(found.flat().map((each) => [each.id, each]));
  const profiles = [...rows.values()].map((each) =>
    profileOf(each, need.profile.language ?? language),
  );
  return rankOrganisations(need, profiles, context)
    .slice(0, SHOWN)
    .map((fit) => {
      const { name, type, town, country } = rows.get(fit.id)!;
      return {
        ...inWords(fit, sentences[language].organisation),
        name: pick(name as LocalisedText, language),
        type,
        place: [town, codeName("region", country, language)].filter(Boolean).join(", "),
      };
    });
}

const organisations = (where: Prisma.OrganisationWhereInput) =>
  db.organisation.findMany({
    where,
    select: organisationColumns,
    orderBy: { id: "desc" },
    take: CANDIDATES,
  });

/** Initiatives that look for a partner and that an organisation may join, the best five, for its own people. */
export async function fittingInitiatives(
  organisationId: number,
  language: Language,
): Promise<FittingInitiative[]> {
  const row = await db.organisation.findUnique({
    where: { id: organisationId, verification: "verified" },
    select: organisationColumns,
  });
  if (!row) return [];
  const { type, fields, country, exchange } = row;
  const ofType: Prisma.InitiativeWhereInput = {
    OR: [...unset("partnerTypes"), { partnerTypes: { has: type } }],
  };
  const others: Prisma.InitiativeWhereInput = {
    status: "published",
    organisationId: { not: organisationId },
    organisation: { verification: "verified" },
    OR: [
      ...unset("partnerCountries"),
      { partnerCountries: { has: country } },
      { organisation: { country } },
    ],
  };
  const [{ context }, ...found] = await Promise.all([
    citiesToRank(),
    initiatives({ AND: [others, ofType], fields: { hasSome: fields } }),
    initiatives({ ...others, fields: { hasSome: fields } }),
    initiatives({ AND: [others, ofType], exchangeKinds: { hasSome: exchange?.kinds ?? [] } }),
  ]);
  const rows = new Map(found.flat().map((each) => [each.id, each]));
  const needs = [...rows.values()].map(needOf);
  return rankInitiatives(profileOf(row, language), needs, context)
    .slice(0, SHOWN)
    .map((fit) => {
      const { title, organisation } = rows.get(fit.id)!;
      return {
        ...inWords(fit, sentences[language].initiative),
        title: pick(title as LocalisedText, language),
        organisation: pick(organisation.name as LocalisedText, language).text,
      };
    });
}

/** A list that says nothing may be empty or not there. */
const unset = (list: "partnerTypes" | "partnerCountries"): Prisma.InitiativeWhereInput[] => [
  { [list]: { isEmpty: true } },
  { [list]: { equals: null } },
];

const initiatives = (where: Prisma.InitiativeWhereInput) =>
  db.initiative.findMany({
    where,
    select: needColumns,
    orderBy: { id: "desc" },
    take: CANDIDATES,
  });

function inWords({ id, strength, reasons, cautions }: Fit, side: SideSentences) {
  return {
    id,
    strength,
    // Each code's sentence takes the parameters of that code.
    reasons: reasons.map(({ code, parameters }) => side.reasons[code](parameters as never)),
    cautions: cautions.map(({ code, parameters }) => side.cautions[code](parameters as never)),
  };
}
