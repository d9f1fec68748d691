import path from "node:path";
import { expect, test } from "vitest";
import { cityProfile } from "../city-profile";
import { programmeContext } from "../match-on-programme";
import { readProgramme } from "../programme-files.server";
import { indexCities, rankIndexed } from "./candidates";
import { prepareCities } from "./prepare";
import { rankPrepared } from "./rank";

const programme = readProgramme(path.join(import.meta.dirname, "../../../../prisma/data"));
const context = programmeContext(programme, "2006-09-01");
const real = prepareCities(programme.cities.map(cityProfile), context);
/** The same cities many times over, under names of their own. */
const many = Array.from({ length: 20 }, (_, copy) =>
  real.map((city) => ({
    ...city,
    profile: { ...city.profile, slug: `${city.profile.slug}-${copy}` },
  })),
).flat();

const asked = [
  { title: "Tramwaje", text: "Chcemy dowiedzieć się, jak naprawia się wagony tramwajowe." },
  { title: "A choir for Lviv", text: "Our choir looks for singers in Lviv for a joint concert." },
  { title: "Straż", text: "Strażacy szukają kolegów w Wiedniu do wspólnych ćwiczeń." },
];

test("few cities are all ranked", () => {
  const index = indexCities(real);
  expect(index.postings).toBeUndefined();
  for (const initiative of asked)
    expect(rankIndexed(initiative, index, context)).toEqual(
      rankPrepared(initiative, real, context),
    );
});

test.each(asked)(
  "of many cities the first ten are those a look at all finds: $title",
  (initiative) => {
    const first = (matches: { city: string; score: number }[]) =>
      matches.slice(0, 10).map(({ city, score }) => [city, score]);
    expect(first(rankIndexed(initiative, indexCities(many), context, 10))).toEqual(
      first(rankPrepared(initiative, many, context, 10)),
    );
  },
);

test("only as many matches are explained as are asked for", () => {
  const matches = rankIndexed(asked[0]!, indexCities(many), context, 3);
  expect(matches.slice(0, 3).every(({ reasons }) => reasons.length > 0)).toBe(true);
  expect(matches.slice(3).every(({ reasons }) => reasons.length === 0)).toBe(true);
});
