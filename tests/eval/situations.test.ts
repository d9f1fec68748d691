import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sections } from "#data/vocabulary";
import { fingerprint, fingerprintsOfProgramme, runsOf } from "../programme/word-runs";
import secondJudge from "./second-judge.json";
import { areas, splitsOfArea } from "./situation";
import { situations } from "./all-situations";

const slugs = readdirSync(join(import.meta.dirname, "../../prisma/data/cities"))
  .map((file) => file.replace(/\.json$/, ""))
  .sort();
/** Cities for which the programme shows nothing that could be more than defensible. */
const nothingToGive = ["bratislava", "cusco"];

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

describe("the second judge", () => {
  it("graded every situation, with cities there are", () => {
    expect(Object.keys(secondJudge).sort()).toEqual(situations.map(({ id }) => id).sort());
    for (const [id, grades] of Object.entries(secondJudge)) {
      expect(slugs, id).toEqual(expect.arrayContaining(Object.keys(grades)));
      for (const grade of Object.values(grades)) expect([1, 2, 3], id).toContain(grade);
    }
  });
});

describe("the situations", () => {
  it("have ids of their own, lower case with hyphens", () => {
    const ids = situations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("make at least 192 queries, each in both languages and differently worded", () => {
    expect(2 * situations.length).toBeGreaterThanOrEqual(192);
    for (const { id, title, text } of situations) {
      for (const words of [title.pl, title.en, text.pl, text.en])
        expect(words.trim(), id).toMatch(/\S/);
      expect(text.pl, id).not.toBe(text.en);
    }
  });

  it("come short, middling and long", () => {
    for (const language of ["pl", "en"] as const) {
      const lengths = situations.map(({ text }) => wordsIn(text[language]));
      expect(lengths.filter((length) => length <= 18).length).toBeGreaterThan(25);
      expect(lengths.filter((length) => length >= 32).length).toBeGreaterThan(25);
    }
  });

  it("repeat no run of the programme's words", () => {
    const copied = situations.flatMap(({ id, title, text }) =>
      [title.pl, text.pl, title.en, text.en]
        .flatMap(runsOf)
        .filter((run) => fingerprintsOfProgramme.has(fingerprint(run)))
        .map((run) => `${id}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});

describe("the judgements", () => {
  it("name cities that exist and grade them 1, 2 or 3", () => {
    for (const { id, judgements } of situations) {
      expect(Object.keys(judgements).length, id).toBeGreaterThan(0);
      for (const [slug, grade] of Object.entries(judgements)) {
        expect(slugs, id).toContain(slug);
        expect([1, 2, 3], id).toContain(grade);
      }
    }
  });

  it("leave no city out, and give each that has something two good situations", () => {
    for (const slug of slugs) {
      const grades = situations.flatMap(({ judgements }) => judgements[slug] ?? []);
      expect(grades.length, slug).toBeGreaterThan(0);
      if (!nothingToGive.includes(slug))
        expect(grades.filter((grade) => grade >= 2).length, slug).toBeGreaterThanOrEqual(2);
    }
  });

  it("never give more than a 1 to a city that shows nothing", () => {
    for (const { id, judgements } of situations)
      for (const slug of nothingToGive) expect(judgements[slug] ?? 0, id).toBeLessThanOrEqual(1);
  });

  it("rest on sections of the programme", () => {
    for (const { id, why } of situations) {
      const named = why.match(/\bI{1,2}(?:\.\d)+(?:\.[a-z])?/g) ?? [];
      expect(named.length, id).toBeGreaterThan(0);
      for (const section of named) expect(sections, id).toContain(section);
    }
  });
});

describe("the two parts", () => {
  it("hold half of every area each", () => {
    for (const area of areas) {
      const splits = situations.filter((each) => each.area === area).map(({ split }) => split);
      const dev = splits.filter((split) => split === "dev").length;
      expect(dev, area).toBeGreaterThan(0);
      expect(splits.length - dev, area).toBe(dev);
    }
  });

  it("are the ones the fixed rule gives", () => {
    for (const area of areas) {
      const ofArea = situations.filter((each) => each.area === area);
      const expected = splitsOfArea(ofArea.map(({ id }) => id));
      for (const { id, split } of ofArea) expect(split, id).toBe(expected.get(id));
    }
  });
});
