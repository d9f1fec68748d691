import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LexiconEntry } from "../engine/lexicon";
import { editedLexicon, type FormChange, problemOf, startOfForm, tidyForm } from "./edited-lexicon";

const museum: LexiconEntry = {
  ...{ concept: "culture.museum", fields: ["culture"] },
  label: { pl: "muzea", en: "museums" },
  ...{ pl: ["muze*"], en: ["museum"] },
};
const change = (form: string, isAdded = true, concept = "culture.museum"): FormChange => ({
  ...{ concept, language: "pl", form, isAdded },
});

test("a word is given to a concept and taken away again", () => {
  expect(editedLexicon([museum], [], [change("skansen*")])[0]!.pl).toEqual(["muze*", "skansen*"]);
  const back = editedLexicon([museum], [], [change("skansen*"), change("skansen*", false)]);
  expect(back).toEqual([museum]);
});

test("a word shipped can be taken away", () => {
  expect(editedLexicon([museum], [], [change("muze*", false)])[0]!.pl).toEqual([]);
});

test("a change of a concept that no longer ships is passed over", () => {
  expect(editedLexicon([museum], [], [change("zamek", true, "culture.castle")])).toEqual([museum]);
});

test("a concept of staff's own stands after those shipped; one that ships now is the shipped one", () => {
  const own = { concept: "culture.kites", fields: ["culture"], label: { pl: "l", en: "k" } };
  expect(editedLexicon([museum], [own], []).map(({ concept }) => concept)).toEqual([
    "culture.museum",
    "culture.kites",
  ]);
  expect(editedLexicon([museum], [{ ...own, concept: "culture.museum" }], [])).toEqual([museum]);
});

test("no word stands twice, and of one word the last change counts", () => {
  const forms = fc.constantFrom("muze*", "skansen*", "galeri*");
  fc.assert(
    fc.property(fc.array(fc.tuple(forms, fc.boolean())), (changes) => {
      const [entry] = editedLexicon(
        [museum],
        [],
        changes.map(([form, isAdded]) => change(form, isAdded)),
      );
      expect(new Set(entry!.pl).size).toBe(entry!.pl.length);
      for (const [form] of changes) {
        const last = changes.findLast(([other]) => other === form)!;
        expect(entry!.pl.includes(form)).toBe(last[1]);
      }
    }),
  );
});

describe("what is typed", () => {
  test("is kept in lower case, one space apart", () => {
    expect(tidyForm("  Dom   Kultury ")).toBe("dom kultury");
  });

  test.each([
    ["skansen*", undefined],
    ["dom kultury", undefined],
    ["anti-smog=", undefined],
    ["sk*ns", "lexicon-word"],
    ["dom; drop table", "lexicon-word"],
    ["*", "lexicon-word"],
    ["", "lexicon-word"],
    ["sk*", "lexicon-short"],
    ["dom k*", "lexicon-short"],
    ["w muzeum", "lexicon-common"],
    ["a", "lexicon-common"],
    ["muze*", "lexicon-known"],
    ["raz dwa trzy cztery pięć sześć", "lexicon-long"],
    ["x".repeat(61), "lexicon-long"],
  ])("“%s” gives %s", (form, problem) => {
    expect(problemOf(form, "pl", museum)).toBe(problem);
  });
});

test("every text that a word names holds its start", () => {
  expect(startOfForm("Żłob*", "pl")).toBe("zlob");
  expect(startOfForm("dom kultury", "pl")).toBe("dom");
  expect("museums").toContain(startOfForm("museum", "en"));
});
