import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Match } from "~/modules/matching/engine/rank";
import { inWords, matchOnProgramme } from "~/modules/matching/match-on-programme";
import { readProgramme } from "~/modules/matching/programme-files.server";
import { judgedInitiatives, type JudgedInitiative } from "./judged-initiatives";

const programme = readProgramme(path.join(import.meta.dirname, "../../prisma/data"));
const silent = new Set(
  programme.cities
    .filter(({ activity }) => ["never_answers", "not_interested"].includes(activity.judgement))
    .map(({ slug }) => slug),
);

/** Best of the five cities shown first against the best possible five (Järvelin and Kekäläinen 2002). */
function ndcgAt5(ranked: Match[], grades: JudgedInitiative["grades"]) {
  const gain = (sorted: number[]) =>
    sorted
      .slice(0, 5)
      .reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
  const best = Object.values(grades).sort((a, b) => b - a);
  return gain(ranked.map(({ city }) => grades[city] ?? 0)) / gain(best);
}

describe.each(["2006-09-01", "2026-09-01"])("on %s", (on) => {
  const rank = matchOnProgramme(programme, on);

  describe.each(["pl", "en"] as const)("asked in %s", (language) => {
    const ranked = judgedInitiatives.map((initiative) => ({
      initiative,
      matches: rank(initiative[language]),
    }));

    test("the partner the programme speaks of is among the first three, with at most two exceptions", () => {
      const missed = ranked.filter(({ initiative: { grades }, matches }) => {
        const best = Math.max(...Object.values(grades));
        return !matches.slice(0, 3).some(({ city }) => grades[city] === best);
      });
      expect(missed.map(({ initiative }) => initiative.name).length).toBeLessThanOrEqual(2);
    });

    test("the first five cities are nearly the best five", () => {
      const mean = ranked.reduce(
        (sum, { initiative, matches }) => sum + ndcgAt5(matches, initiative.grades),
        0,
      );
      expect(mean / ranked.length).toBeGreaterThan(0.88);
    });

    test("no city that does not answer or is not interested is among the first three", () => {
      const offered = ranked.flatMap(({ matches }) => matches.slice(0, 3).map(({ city }) => city));
      expect(offered.filter((city) => silent.has(city))).toEqual([]);
    });

    test("every city of the programme is ranked once", () => {
      for (const { matches } of ranked) {
        expect(new Set(matches.map(({ city }) => city)).size).toBe(programme.cities.length);
      }
    });

    test("every reason and caution is a full sentence in both languages", () => {
      for (const { matches } of ranked) {
        for (const { reasons, cautions } of matches.map(inWords)) {
          for (const { text } of [...reasons, ...cautions]) {
            expect(text.pl).toMatch(/^[\p{Lu}\p{N}„«‘].*[.!?]$/u);
            expect(text.en).toMatch(/^[\p{Lu}\p{N}„‘“].*[.!?]$/u);
            expect(`${text.pl} ${text.en}`).not.toMatch(/undefined|NaN|\[object|\.\.| {2}/);
          }
        }
      }
    });

    test("the first three each have a reason", () => {
      for (const { matches } of ranked) {
        for (const match of matches.slice(0, 3)) expect(match.reasons.length).toBeGreaterThan(0);
      }
    });
  });
});

test("a field alive with a partner that is otherwise not interested may come first", () => {
  const rank = matchOnProgramme(programme, "2006-09-01");
  const [first] = rank({
    title: "Targi turystyczne TUR",
    text: "Stoisko na targach turystycznych w Szwecji.",
    language: "pl",
  });
  expect(silent.has(first?.city ?? "")).toBe(true);
  expect(first?.cautions.map(({ code }) => code)).toContain("not_interested");
});

test("at least twenty of the thirty cities are among the first three for something", () => {
  const rank = matchOnProgramme(programme, "2006-09-01");
  const shown = new Set(
    judgedInitiatives.flatMap(({ pl, en }) =>
      [pl, en].flatMap((told) =>
        rank(told)
          .slice(0, 3)
          .map(({ city }) => city),
      ),
    ),
  );
  expect(shown.size).toBeGreaterThanOrEqual(20);
});
