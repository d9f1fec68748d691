import { citiesTexts } from "~/locales/cities";
import { commonTexts } from "~/locales/common";
import { registerTablesTexts } from "~/locales/register-tables";
import { dateWords } from "~/shared/dates";
import type { Language, LocalisedText } from "~/shared/language";
import { codeName } from "~/shared/names";
import { type ActivityRow, activityRows } from "./activity/activity-rows.server";
import { groupedByYear } from "./activity/activity-list";
import { agreementOf } from "./agreements/agreement";
import { isInForce, stateOn } from "./agreements/agreement-state";
import { agreementStateWords } from "./agreements/agreement-words";
import { agreementsInForce } from "./agreements/coverage";
import { type Day, dayOf } from "./agreements/days";
import { reciprocityOf, type Side } from "./benefits/reciprocity";
import { activitiesOnPage, type CityRecord } from "./city-record.queries.server";
import type { Gap } from "./health/day";
import type { Health } from "./health/health";
import { obstaclesIn } from "./obstacles";
import { moneyWords, numberWords, recordText, sourceWords } from "./record-words";

/** What the page of a city needs to know besides its record. */
export type CityContext = {
  language: Language;
  today: Day;
  gaps: Gap[];
  /** names of fields in the language, by code */
  fieldNames: ReadonlyMap<string, string>;
};

/** A city's record as its page shows it, in one language. */
export function cityView(city: CityRecord, context: CityContext) {
  const { language, today, gaps } = context;
  const names = city.name as LocalisedText & { local?: string };
  const inWords = (text: unknown) => recordText(text, language);
  const name = inWords(names);
  const { rows, count } = latestActivities(city, context);
  return {
    slug: city.slug,
    name,
    country: codeName("region", city.country, language),
    place: [
      names.local && names.local !== name ? names.local : "",
      city.population
        ? citiesTexts[language].page.population(numberWords(city.population, language))
        : "",
    ].filter(Boolean),
    relation: city.relation,
    summary: inWords(city.summary),
    source: sourceWords(city.source, language),
    asOf: city.asOf,
    suspended: city.suspendedOn && {
      on: dateWords(city.suspendedOn, language),
      why: city.suspendedWhy ?? "",
    },
    takesRequests: !city.optedOut,
    health: healthOf(city),
    judged: {
      words: inWords(city.judgementWords),
      judgement: city.judgement,
      source: sourceWords(city.judgementSource, language),
    },
    obstacles: obstaclesIn(city.obstacles, language),
    figures: figuresOf(city, context),
    agreements: agreementViews(city, context),
    timeline: {
      today,
      gaps,
      agreements: city.agreements.map((row) => ({
        ...agreementOf(row),
        title: inWords(row.title),
      })),
      undertakings: [
        ...city.undertakings.map(({ key, title, year, endYear, status }) => ({
          ...{ key, year, endYear, status },
          title: inWords(title),
        })),
        ...city.delegations.map(({ key, purpose, year, status }) => ({
          ...{ key, year, status },
          title: inWords(purpose),
        })),
      ],
    },
    years: groupedByYear(rows),
    activityCount: count,
    hasMoreActivity: count > rows.length,
    fields: city.fields.map(({ field, agreed, practised, note }) => ({
      field,
      name: context.fieldNames.get(field) ?? field,
      agreed,
      practised,
      note: inWords(note),
    })),
    links: linkViews(city, context),
    benefits: benefitViews(city, context),
    seeks: inWords(city.seeks),
    offers: inWords(city.offers),
  };
}

export type CityView = ReturnType<typeof cityView>;

/** What there is in numbers; what there is none of is left out. */
function figuresOf(city: CityRecord, { language, today }: CityContext) {
  const t = citiesTexts[language].page.figures;
  const agreements = city.agreements.map(agreementOf);
  const first = agreements.at(-1)?.signedOn.slice(0, 4);
  const inForce = agreementsInForce(agreements, today).length;
  const { undertakings, delegations } = city._count;
  return [
    ...(first ? [{ value: first, label: t.first }] : []),
    ...(
      [
        [inForce, t.inForce],
        [undertakings + delegations, t.activities],
        [city.links.length, t.links],
        [city.benefits.length, t.benefits],
      ] as const
    ).flatMap(([n, label]) =>
      n > 0 ? [{ value: numberWords(n, language), label: label(n) }] : [],
    ),
  ];
}

/** The health last worked out, as it was kept. */
export const healthOf = ({ health }: Pick<CityRecord, "health">): Health | null =>
  health && ({ ...health, on: dayOf(health.on) } as unknown as Health);

function latestActivities(city: CityRecord, context: CityContext) {
  const rows: ActivityRow[] = groupedByYear(activityRows(city, context))
    .flatMap(({ entries }) => entries)
    .slice(0, activitiesOnPage);
  return { rows, count: city._count.undertakings + city._count.delegations };
}

function agreementViews({ agreements }: CityRecord, { language, today, fieldNames }: CityContext) {
  const kinds = citiesTexts[language].page.agreementKinds;
  return agreements.map((row) => {
    const state = stateOn(agreementOf(row), today);
    return {
      key: row.key,
      title: recordText(row.title, language),
      kind: kinds[row.kind],
      signedOn: dateWords(row.signedOn, language),
      isInForce: isInForce(state),
      state: agreementStateWords(state, language),
      endedWhy: row.endedWhy ?? "",
      fields: row.fields.map((code) => fieldNames.get(code) ?? code),
      note: recordText(row.note, language),
      signatories: row.signatories.split("\n").flatMap((line) => line.trim() || []),
      documents: row.documents,
      source: sourceWords(row.source, language),
    };
  });
}

function linkViews({ links }: CityRecord, { language, fieldNames }: CityContext) {
  const kinds = registerTablesTexts[language].choices.linkKind;
  const t = citiesTexts[language].page.linkYears;
  const groups = new Map<keyof typeof kinds, ReturnType<typeof view>[]>();
  const view = ({
    key,
    home,
    partner,
    since,
    until,
    field,
    note,
  }: CityRecord["links"][number]) => ({
    key,
    home: recordText(home, language),
    partner: recordText(partner, language),
    when: [since ? t.since(since) : "", until ? t.until(until) : ""].filter(Boolean).join(" "),
    field: fieldNames.get(field) ?? field,
    note: recordText(note, language),
  });
  for (const link of links) {
    groups.set(link.kind, [...(groups.get(link.kind) ?? []), view(link)]);
  }
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => {
    const pairs = groups.get(kind);
    return pairs ? [{ kind: kinds[kind], pairs }] : [];
  });
}

/** Benefits shown in the table of a page. */
const benefitsOnPage = 50;

function benefitViews({ benefits }: CityRecord, { language }: CityContext) {
  const common = commonTexts[language];
  const { total, years, leans } = reciprocityOf(benefits);
  const sideWords = ({ kinds, money }: Side) =>
    [
      ...kinds.map(({ kind, benefits: n }) => `${common.benefitKinds[kind]}: ${n}`),
      ...money.map((sum) => moneyWords(sum, language)),
    ].join(" · ");
  const bothSides = ({ received, given }: Record<"received" | "given", Side>) => ({
    received: sideWords(received),
    given: sideWords(given),
  });
  return {
    leans,
    received: total.received.benefits,
    given: total.given.benefits,
    total: bothSides(total),
    years: years.map(({ year, ...sides }) => ({ year, ...bothSides(sides) })),
    rows: benefits.slice(0, benefitsOnPage).map((row) => ({
      key: row.key,
      title: recordText(row.title, language),
      recipient: recordText(row.recipient, language),
      direction: common.benefitDirections[row.direction],
      kind: common.benefitKinds[row.kind],
      year: row.year,
      value: [
        row.count === null || row.count === 1 ? "" : numberWords(row.count, language),
        row.amount === null || !row.currency
          ? ""
          : moneyWords({ amount: row.amount, currency: row.currency }, language),
      ]
        .filter(Boolean)
        .join(", "),
    })),
    older: Math.max(0, benefits.length - benefitsOnPage),
  };
}
