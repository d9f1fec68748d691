import { commonTexts } from "~/locales/common";
import { healthTexts } from "~/locales/health";
import { registerTablesTexts } from "~/locales/register-tables";
import type { LocalisedText } from "~/shared/language";
import { eventsBetween } from "../agreements/agreement-events";
import { agreementOf } from "../agreements/agreement";
import { stateOn } from "../agreements/agreement-state";
import { agreementStateWords } from "../agreements/agreement-words";
import { addDays, addYears, type Day } from "../agreements/days";
import { reciprocityOf } from "../benefits/reciprocity";
import type { ListedCity } from "../city-list";
import type { CityRecord } from "../city-record.queries.server";
import { healthOf } from "../city-view.server";
import { healthWords } from "../components/health-words";
import { obstaclesIn } from "../obstacles";
import { agreementKindName, type ApiContext, listedCityJson } from "./city-json.server";
import { inEachLanguage, textInBoth, wordsInBoth } from "./in-both";

type Context = ApiContext & { fieldNames: ReadonlyMap<string, LocalisedText> };

/** All that the register says of a city, for programs. */
export function cityJson(listed: ListedCity, city: CityRecord, context: Context) {
  const { kind, kindName, suspendedOn, takesRequests, source, asOf, ...head } = listedCityJson(
    listed,
    context,
  );
  return {
    ...head,
    kind,
    kindName,
    summary: textInBoth(city.summary),
    direction: city.direction,
    obstacles: inEachLanguage((language) => obstaclesIn(city.obstacles, language)),
    seeks: textInBoth(city.seeks),
    offers: textInBoth(city.offers),
    suspended: suspendedOn && { on: suspendedOn, why: city.suspendedWhy },
    takesRequests,
    activity: {
      ...head.activity,
      words: textInBoth(city.judgementWords),
      source: city.judgementSource,
    },
    health: healthJson(city),
    agreements: city.agreements.map((row) => agreementJson(row, context.today)),
    fields: city.fields.map(({ field, note, ...row }) => ({
      field,
      name: textInBoth(context.fieldNames.get(field)),
      ...row,
      note: textInBoth(note),
    })),
    links: city.links.map(({ home, partner, note, kind: linkKind, ...row }) => ({
      ...row,
      kind: linkKind,
      kindName: choice("linkKind", linkKind),
      home: textInBoth(home),
      partner: textInBoth(partner),
      note: textInBoth(note),
    })),
    undertakings: city.undertakings.map(({ title, description, home, partner, ...row }) => ({
      ...row,
      kindName: choice("undertakingKind", row.kind),
      title: textInBoth(title),
      description: textInBoth(description),
      home: textInBoth(home),
      partner: textInBoth(partner),
    })),
    delegations: city.delegations.map(({ purpose, host, result, ...row }) => ({
      ...row,
      purpose: textInBoth(purpose),
      host: textInBoth(host),
      result: textInBoth(result),
    })),
    benefits: city.benefits.map(({ title, recipient, ...row }) => ({
      ...row,
      kindName: wordsInBoth((language) => commonTexts[language].benefitKinds[row.kind]),
      title: textInBoth(title),
      recipient: textInBoth(recipient),
    })),
    reciprocity: reciprocityOf(city.benefits),
    source,
    asOf,
  };
}

type Choices = (typeof registerTablesTexts)["en"]["choices"];

const choice = <List extends keyof Choices>(list: List, code: keyof Choices[List]) =>
  wordsInBoth((language) => registerTablesTexts[language].choices[list][code] as string);

function healthJson(city: CityRecord) {
  const health = healthOf(city);
  if (!health) return null;
  const { on, score, state, trend, series, reasons } = health;
  const words = inEachLanguage((language) => healthWords(health, language));
  return {
    ...{ on, score, state, trend },
    stateName: wordsInBoth((language) => healthTexts[language].states[state]),
    trendName: wordsInBoth((language) => healthTexts[language].trends[trend]),
    summary: wordsInBoth((language) => words[language].summary),
    reasons: reasons.map((reason, index) => ({
      ...reason,
      words: wordsInBoth((language) => words[language].sentences[index] ?? ""),
    })),
    series,
  };
}

/** How far ahead an agreement's next dates are looked for. */
const yearsAhead = 50;

function agreementJson(row: CityRecord["agreements"][number], today: Day) {
  const agreement = agreementOf(row);
  const { key, kind, signedOn, term, endsOn, renewsEveryYears, noticeMonths } = agreement;
  const state = stateOn(agreement, today);
  const coming = eventsBetween(agreement, addDays(today, 1), addYears(today, yearsAhead));
  return {
    ...{ key, kind },
    kindName: agreementKindName(kind),
    title: textInBoth(row.title),
    signedOn,
    term: { kind: term, endsOn, renewsEveryYears, noticeMonths },
    suspendedOn: agreement.suspendedOn,
    terminatedOn: agreement.terminatedOn,
    endedWhy: row.endedWhy,
    fields: row.fields,
    note: textInBoth(row.note),
    state: {
      on: today,
      ...state,
      words: wordsInBoth((language) => agreementStateWords(state, language)),
    },
    /** the next of each kind */
    next: coming.filter(
      (event, index) => coming.findIndex(({ kind: earlier }) => earlier === event.kind) === index,
    ),
    source: row.source,
    asOf: row.asOf,
  };
}
