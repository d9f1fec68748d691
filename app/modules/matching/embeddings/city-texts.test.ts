import { expect, test } from "vitest";
import { aCity, aRecord } from "../engine/examples";
import { cityTexts } from "./city-texts";
import { textForModel } from "./text-for-model";

const both = (text: string) => ({ pl: `${text} po polsku`, en: `${text} in English` });

test("a city's texts are one for each matter and language, a record with its details", () => {
  const texts = cityTexts(
    aCity({
      summary: both("Summary"),
      seeks: both("Wish"),
      offers: undefined,
      fields: [],
      agreements: [],
      records: [aRecord({ title: both("Trams"), detail: both("Tracks"), institutions: undefined })],
    }),
  );
  expect(texts).toEqual([
    "Summary po polsku",
    "Wish po polsku",
    "Trams po polsku. Tracks po polsku",
    "Summary in English",
    "Wish in English",
    "Trams in English. Tracks in English",
  ]);
});

test("what is told in one language only is told once, and nothing is no text", () => {
  const same = { pl: "Choir", en: "Choir" };
  const silent = { ...aCity(), fields: [], agreements: [], records: [] };
  expect(cityTexts({ ...silent, summary: same, seeks: { pl: " ", en: "" } })).toEqual(["Choir"]);
});

test("a text for a model is joined of its parts, without needless space", () => {
  expect(textForModel(["Tramwaje ", undefined, "w  mieście"])).toBe("Tramwaje. w mieście");
});

test("a long text is cut, never through a character", () => {
  const cut = textForModel(["🎭".repeat(2_000)]);
  expect([...cut]).toHaveLength(1_500);
  expect(cut.endsWith("🎭")).toBe(true);
});
