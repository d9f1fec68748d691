import { z } from "zod";
import { asOf, day, fieldCode, goalCode, key, localised, source, year } from "./vocabulary";

/** `agreed`: an agreement in the register names it. `practised`: 0 not practised, 1 occasional or single undertakings, 2 regular, 3 extensive. */
const cityField = z.strictObject({
  field: fieldCode,
  agreed: z.boolean(),
  practised: z.number().int().min(0).max(3),
  /** The evidence for `practised` in one sentence; required when `practised` is above 0. */
  note: localised.optional(),
  source,
});

const agreement = z.strictObject({
  key,
  /**
   * What the document calls itself: an agreement, accord or treaty is a partnership (or a twin city agreement where the
   * programme says so), a declaration or statement a joint statement, a protocol or programme of work a protocol.
   */
  kind: z.enum([
    "twin",
    "honorary_twin",
    "partnership",
    "letter_of_intent",
    "joint_statement",
    "protocol",
  ]),
  title: localised,
  signedOn: day,
  /** `renewing`: prolongs itself by `renewsEveryYears` unless ended `noticeMonths` before. */
  term: z.enum(["open_ended", "until", "renewing"]),
  endsOn: day.optional(),
  renewsEveryYears: z.number().int().positive().optional(),
  noticeMonths: z.number().int().positive().optional(),
  /** The fields this very document names; empty when the programme does not say. */
  fields: z.array(fieldCode),
  note: localised.optional(),
  source,
  asOf,
});

const link = z.strictObject({
  key,
  kind: z.enum([
    "universities",
    "schools",
    "chambers",
    "cultural_institutions",
    "hospitals",
    "services",
    "districts",
    "organisations",
  ]),
  /** Institution in the home city. */
  home: localised,
  /** Institution in the partner city. */
  partner: localised,
  since: year.optional(),
  until: year.optional(),
  field: fieldCode,
  note: localised.optional(),
  source,
  asOf,
});

/** `planned`: the programme speaks of it as agreed or prepared, not yet held. */
const status = z.enum(["held", "planned"]);

const undertaking = z.strictObject({
  key,
  kind: z.enum([
    "visit",
    "exchange",
    "exhibition",
    "performance",
    "training",
    "conference",
    "fair",
    "city_days",
    "sport",
    "project",
    "aid",
    "publication",
    "other",
  ]),
  title: localised,
  description: localised.optional(),
  year,
  endYear: year.optional(),
  /** Only where the programme names the very day. */
  startsOn: day.optional(),
  endsOn: day.optional(),
  fields: z.array(fieldCode).min(1),
  /** Goals of the programme it plainly serves. */
  goals: z.array(goalCode).min(1).optional(),
  /** Institutions that took part, in the home city and in the partner city, where they are named. */
  home: localised.optional(),
  partner: localised.optional(),
  status,
  source,
  asOf,
});

/** An official visit. Who went is not kept: the programme names nobody. */
const delegation = z.strictObject({
  key,
  direction: z.enum(["incoming", "outgoing"]),
  purpose: localised,
  /** Who received the guests, where named. */
  host: localised.optional(),
  year,
  startsOn: day.optional(),
  endsOn: day.optional(),
  fields: z.array(fieldCode).min(1),
  result: localised.optional(),
  status,
  source,
  asOf,
});

/** What one side said it would do by a day the programme states or implies. */
const promise = z.strictObject({
  key,
  text: localised,
  side: z.enum(["home", "partner"]),
  /** The body that answers for it. */
  owner: z.string().min(1),
  dueOn: day,
  state: z.enum(["open", "kept", "dropped"]),
  /** Where the programme names only the year, its last day stands in, and the note says so. */
  settledOn: day.optional(),
  note: z.string().optional(),
  source,
  asOf,
});

const benefit = z.strictObject({
  key,
  kind: z.enum(["money", "equipment", "places", "know_how", "contracts", "other"]),
  /** Seen from the home city. */
  direction: z.enum(["received", "given"]),
  title: localised,
  recipient: localised.optional(),
  year: year.optional(),
  amount: z.number().positive().optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  count: z.number().int().positive().optional(),
  field: fieldCode,
  /** Key of the delegation that brought it. */
  delegation: key.optional(),
  source,
  asOf,
});

export const citySchema = z.strictObject({
  slug: key,
  name: z.strictObject({ pl: z.string(), en: z.string(), local: z.string() }),
  /** Polish needs the name in cases, each with its preposition: "z Norymbergą" / "ze Lwowem"; "w Norymberdze" / "we Lwowie"; bare genitive "Norymbergi". */
  forms: z.strictObject({ plGenitive: z.string(), plWith: z.string(), plIn: z.string() }),
  country: z.string().regex(/^[A-Z]{2}$/),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  population: z.number().int().positive().optional(),
  relation: z.enum(["twin", "honorary_twin", "partnership", "none"]),
  /** Two to four sentences: what the cooperation is, in our own words. */
  summary: localised,
  activity: z.strictObject({
    judgement: z.enum([
      "exemplary",
      "active",
      "satisfactory",
      "starting",
      "not_lively",
      "not_interested",
      "never_answers",
    ]),
    /** One sentence: what the programme says of how lively it is. */
    words: localised,
    source,
    asOf,
  }),
  /** Who mostly learns from whom: `home-learns`, `home-gives` or `mutual`. */
  direction: z.enum(["home_learns", "home_gives", "mutual"]),
  /** One sentence each on what the partner city looks for and offers, where the programme says it. */
  seeks: localised.optional(),
  offers: localised.optional(),
  /** What the programme says hinders it (distance, size, silence), each one short sentence. */
  obstacles: z.array(z.strictObject({ text: localised, source })),
  fields: z.array(cityField),
  agreements: z.array(agreement),
  links: z.array(link),
  undertakings: z.array(undertaking),
  delegations: z.array(delegation),
  promises: z.array(promise),
  benefits: z.array(benefit),
  source,
  asOf,
});

export type CityRecord = z.infer<typeof citySchema>;
