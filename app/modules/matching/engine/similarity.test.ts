import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { programmeContext } from "../match-on-programme";
import { readProgramme } from "../programme-files.server";
import { likenessOf } from "./similarity";
import { understand } from "./understand";

const programme = readProgramme(path.join(import.meta.dirname, "../../../../prisma/data"));
const context = programmeContext(programme, "2006-09-01");
const read = (text: string, language: "pl" | "en" = "pl") =>
  understand({ title: text, text: "", language }, context);

const trams = read("Remont tramwajów i szkolenie motorniczych");

test("an initiative is like itself", () => {
  expect(likenessOf(trams, trams).score).toBeCloseTo(1);
});

test("one about the same in other words is liker than one about something else", () => {
  const close = likenessOf(trams, read("Tramwaje: wymiana doświadczeń zajezdni")).score;
  const far = likenessOf(trams, read("Koncert chórów dziecięcych")).score;
  expect(close).toBeGreaterThan(0.4);
  expect(far).toBeLessThan(0.2);
});

test("languages meet in what they are about, and the concepts are named", () => {
  const { score, concepts } = likenessOf(trams, read("Repairing trams", "en"));
  expect(score).toBeGreaterThan(0.4);
  expect(concepts).toContain("transport.tram");
});

test("likeness goes both ways and stays between 0 and 1", () => {
  const words = fc.constantFrom("tramwaje", "chór", "szkoła", "muzeum", "rzeka", "i", "", "xyz");
  const texts = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const there = likenessOf(read(one), read(other)).score;
      expect(there).toBeCloseTo(likenessOf(read(other), read(one)).score, 10);
      expect(there).toBeGreaterThanOrEqual(0);
      expect(there).toBeLessThanOrEqual(1);
    }),
  );
});
