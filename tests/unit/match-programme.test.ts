import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Match } from "~/modules/matching/engine/rank";
import { inWords, matchOnProgramme } from "~/modules/matching/match-on-programme";
import { readProgramme } from "~/modules/matching/programme-files.server";
import { strengthOf } from "~/modules/matching/engine/strength";
import {
  judgedInitiatives,
  type JudgedInitiative,
  laterJudgedInitiatives,
} from "./judged-initiatives";

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

    test("the partner the programme speaks of is among the first three", () => {
      const missed = ranked.filter(({ initiative: { grades }, matches }) => {
        const best = Math.max(...Object.values(grades));
        return !matches.slice(0, 3).some(({ city }) => grades[city] === best);
      });
      expect(missed.map(({ initiative }) => initiative.name)).toEqual([]);
    });

    test("the first five cities are nearly the best five", () => {
      const mean = ranked.reduce(
        (sum, { initiative, matches }) => sum + ndcgAt5(matches, initiative.grades),
        0,
      );
      expect(mean / ranked.length).toBeGreaterThan(0.92);
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

    test.each(laterJudgedInitiatives)(
      "$name: a partner judged best is among the first three",
      (initiative) => {
        const best = Math.max(...Object.values(initiative.grades));
        const first = rank(initiative[language]).slice(0, 3);
        expect(first.map(({ city }) => initiative.grades[city] ?? 0)).toContain(best);
      },
    );

    test("of the cities said to fit well, eight in ten were judged to fit", () => {
      const strong = ranked.flatMap(({ initiative: { grades }, matches }) =>
        matches
          .filter(({ score }) => strengthOf(score) === "strong")
          .map(({ city }) => grades[city]),
      );
      const fitting = strong.filter((grade) => grade !== undefined);
      expect(fitting.length / strong.length).toBeGreaterThanOrEqual(0.8);
    });

    test("of the cities judged close to the matter, nine in ten are said at least to perhaps fit", () => {
      const close = ranked.flatMap(({ initiative: { grades }, matches }) =>
        matches.filter(({ city }) => (grades[city] ?? 0) >= 2).map(({ score }) => score),
      );
      const said = close.filter((score) => strengthOf(score) !== "weak");
      expect(said.length / close.length).toBeGreaterThanOrEqual(0.9);
    });

    test("no two reasons are alike, and shared words come after what is on record", () => {
      for (const { matches } of ranked) {
        for (const { reasons } of matches) {
          const codes = reasons.map(({ code }) => code);
          expect(new Set(codes).size).toBe(codes.length);
          const words = codes.indexOf("words-meet");
          const records = codes.filter((code) => /-meets$|^field-|^institutions-/.test(code));
          if (words >= 0) expect(words).toBeGreaterThanOrEqual(records.length);
          expect(codes[0] ?? "").not.toMatch(/-experience$/);
        }
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
