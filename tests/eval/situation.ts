import { createHash } from "node:crypto";
import type { OrganisationType } from "~/modules/organisations/organisation";

/**
 * How well a city answers a situation; a city left out has 0.
 *
 * 3: the programme shows this very thing alive with the city, practised, with institutions or dates, or being got ready.
 * 2: a field practised or agreed and credible, or a near neighbour of something practised.
 * 1: defensible: agreed on paper only, general openness, or the right country or kind of partner.
 *
 * A city that never answers or is not interested has none, unless the programme shows that very thing alive in spite of
 * it, or the text asks for its very country, which earns a 1.
 */
export type Grade = 1 | 2 | 3;

/** The areas by which the two parts are balanced. */
export const areas = [
  "culture",
  "heritage",
  "schools",
  "science",
  "youth-and-sport",
  "economy",
  "tourism",
  "services",
  "government",
  "safety",
  "care",
  "ties",
] as const;
export type Area = (typeof areas)[number];

/** "dev" may be looked at while an engine is made; "test" only measures it in the end. */
export type Split = "dev" | "test";

type InBothLanguages = { pl: string; en: string };

/** What somebody writes who seeks partners abroad and has not read the programme, and the cities an official would name. */
export type Situation = {
  id: string;
  area: Area;
  split: Split;
  title: InBothLanguages;
  /** Written twice, as each language's people write, so the two do not match word for word. */
  text: InBothLanguages;
  organisationType?: OrganisationType;
  /** Nobody chooses fields here: the text alone must do. */
  fields?: never;
  /** Grades under the cities' slugs. */
  judgements: Readonly<Record<string, Grade>>;
  /** The sections and facts the judgements rest on. */
  why: string;
};

/**
 * The part each situation of one area belongs to, decided by its id alone: ids in the order of their SHA-256 go to dev
 * and test in turn. Both languages of a situation share its part.
 */
export function splitsOfArea(ids: readonly string[]): Map<string, Split> {
  const digest = (id: string) => createHash("sha256").update(id).digest("hex");
  const ordered = ids.toSorted((a, b) => (digest(a) < digest(b) ? -1 : 1));
  return new Map(ordered.map((id, index) => [id, index % 2 === 0 ? "dev" : "test"]));
}
