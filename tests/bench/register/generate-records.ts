import type { Prisma } from "~/platform/db/generated/client";
import type { LocalisedText } from "~/shared/language";
import { aDayIn, aYear, dayOf, daysFrom } from "./dates";
import type { Examples } from "./examples";
import { json } from "./generate-cities";
import type { Random } from "./random";

/** A row that names its city by slug, because numbers are the database's. */
export type Of<Row> = Omit<Row, "cityId"> & { city: string };

/** What a record is made from: its city, its number among all and the records it is like. */
export type Making = { city: string; n: number; examples: Examples; today: Date };

/** The same text with a number, so that no two records read alike. */
const numbered = (text: Prisma.JsonValue, n: number): LocalisedText =>
  Object.fromEntries(
    Object.entries(text as LocalisedText).map(([language, words]) => [
      language,
      `${words.replace(/\.$/, "")} (${n})`,
    ]),
  );

export function anAgreement(
  random: Random,
  { city, n, examples, today }: Making,
): Of<Prisma.AgreementCreateManyInput> {
  const like = random.pick(examples.agreements);
  const signedOn = aDayIn(random, random.between(1973, today.getUTCFullYear() - 1));
  const later = (most: number) => daysFrom(signedOn, random.between(1, most) * 365);
  const fate = random.next();
  const ended = fate < 0.04;
  return {
    city,
    key: `${city}-umowa-${n}`,
    kind: like.kind,
    title: numbered(like.title, n),
    signedOn,
    term: like.term,
    endsOn: like.term === "until" ? later(40) : null,
    renewsEveryYears: like.renewsEveryYears,
    noticeMonths: like.noticeMonths,
    suspendedOn: fate < 0.02 ? later(3) : null,
    terminatedOn: ended && fate >= 0.02 ? later(10) : null,
    endedWhy: ended ? "Za zgodą obu stron." : null,
    fields: like.fields,
    source: `Uchwała ${n}`,
    asOf: signedOn.getUTCFullYear(),
  };
}

export function anUndertaking(
  random: Random,
  { city, n, examples, today }: Making,
): Of<Prisma.UndertakingCreateManyInput> {
  const like = random.pick(examples.undertakings);
  const planned = random.chance(0.02);
  const year = planned ? today.getUTCFullYear() + 1 : aYear(random, today, 1985);
  const startsOn = random.chance(0.6) ? aDayIn(random, year) : null;
  return {
    city,
    key: `${city}-wydarzenie-${n}`,
    kind: like.kind,
    title: numbered(like.title, n),
    description: random.chance(0.5) ? json(like.description) : undefined,
    year,
    startsOn,
    endsOn: startsOn && random.chance(0.5) ? daysFrom(startsOn, random.below(3)) : null,
    fields: like.fields,
    goals: random.chance(0.3) ? random.some(examples.goals, random.between(1, 2)) : [],
    home: random.chance(0.4) ? json(random.pick(examples.links).home) : undefined,
    partner: random.chance(0.4) ? json(random.pick(examples.links).partner) : undefined,
    status: planned ? "planned" : "held",
    source: `Notatka ${n}`,
    asOf: Math.min(year, today.getUTCFullYear()),
  };
}

export function aDelegation(
  random: Random,
  { city, n, examples, today }: Making,
): Of<Prisma.DelegationCreateManyInput> {
  const like = random.pick(examples.delegations);
  const year = aYear(random, today, 1990);
  const startsOn = random.chance(0.8) ? aDayIn(random, year) : null;
  const costs = random.chance(0.4);
  return {
    city,
    key: `${city}-wizyta-${n}`,
    direction: random.chance(0.5) ? "incoming" : "outgoing",
    purpose: numbered(like.purpose, n),
    host: random.chance(0.5) ? json(random.pick(examples.links).home) : undefined,
    year,
    startsOn,
    endsOn: startsOn ? daysFrom(startsOn, random.below(5)) : null,
    fields: like.fields,
    costAmount: costs ? random.between(500, 30_000) : null,
    costCurrency: costs ? random.pick(["PLN", "EUR"]) : null,
    result: random.chance(0.5) ? json(random.pick(examples.undertakings).title) : undefined,
    status: startsOn && startsOn > dayOf(today.getTime()) ? "planned" : "held",
    source: `Sprawozdanie ${n}`,
    asOf: year,
  };
}

export function aLink(
  random: Random,
  { city, n, examples, today }: Making,
): Of<Prisma.InstitutionalLinkCreateManyInput> {
  const like = random.pick(examples.links);
  return {
    city,
    key: `${city}-wiezi-${n}`,
    kind: like.kind,
    home: numbered(like.home, n),
    partner: numbered(like.partner, n),
    since: aYear(random, today, 1975),
    field: like.field,
    note: like.note ? json(like.note) : undefined,
    source: like.source,
    asOf: like.asOf,
  };
}

export function aBenefit(
  random: Random,
  { city, n, examples, today }: Making,
): Of<Prisma.BenefitCreateManyInput> {
  const like = random.pick(examples.benefits);
  const isMoney = random.chance(0.3);
  return {
    city,
    key: `${city}-korzysc-${n}`,
    kind: isMoney ? "money" : like.kind,
    direction: random.chance(0.7) ? "received" : "given",
    title: numbered(like.title, n),
    recipient: like.recipient ? json(like.recipient) : undefined,
    year: aYear(random, today, 1985),
    amount: isMoney ? random.between(1_000, 500_000) : null,
    currency: isMoney ? random.pick(["PLN", "EUR", "USD"]) : null,
    count: isMoney ? null : random.between(1, 200),
    field: like.field,
    evidence: like.evidence,
    source: `Księga ${n}`,
    asOf: today.getUTCFullYear(),
  };
}

export function aPromise(
  random: Random,
  { city, n, examples, today }: Making,
): Of<Prisma.DelegationPromiseCreateManyInput> {
  const like = random.pick(examples.undertakings);
  const open = random.chance(0.05);
  const start = dayOf(today.getTime());
  // Of those still open every third is overdue.
  const dueOn = daysFrom(start, open ? random.between(-60, 120) : -random.between(30, 3_000));
  return {
    city,
    key: `${city}-obietnica-${n}`,
    text: numbered(like.title, n),
    side: random.chance(0.6) ? "home" : "partner",
    owner: random.pick(["Wydział Promocji", "Wydział Kultury", "Wydział Edukacji"]),
    dueOn,
    state: open ? "open" : random.chance(0.8) ? "kept" : "dropped",
    settledOn: open ? null : daysFrom(dueOn, random.below(20)),
    source: `Sprawozdanie ${n}`,
    asOf: today.getUTCFullYear(),
  };
}

/** The fields of one city, each once. */
export function someFields(
  random: Random,
  { city, examples }: Pick<Making, "city" | "examples">,
): Of<Prisma.CityFieldCreateManyInput>[] {
  return random.some(examples.fields, random.between(3, 9)).map((field) => ({
    city,
    key: `${city}-${field}`,
    field,
    agreed: random.chance(0.5),
    practised: random.below(4),
    source: "Umowa",
  }));
}

export function aContact(
  random: Random,
  { city, n, today }: Making,
): Of<Prisma.ContactCreateManyInput> {
  const first = random.pick(["Maria", "Jean", "Olena", "Karl", "Giulia", "Ana", "Tomas", "Ingrid"]);
  const last = random.pick(["Novák", "Meyer", "Rossi", "Silva", "Kovács", "Berg", "Dubois"]);
  return {
    city,
    key: `${city}-kontakt-${n}`,
    name: `${first} ${last}`,
    email: `contact-${n}@${city}.example`,
    role: "International relations",
    language: random.pick(["en", "en", "pl"]),
    validFrom: aDayIn(random, random.between(2005, today.getUTCFullYear() - 1)),
    bouncedAt: random.chance(0.01) ? today : null,
  };
}
