import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sections } from "../../prisma/data/vocabulary";
import { fingerprint, fingerprintsOfProgramme, runsOf } from "../programme/word-runs";

/** Names, and two everyday words, spelt alike in both languages. */
const sameInBothLanguages = [
  "Bordeaux",
  "British Council",
  "Cusco",
  "EUROCITIES",
  "Erasmus+",
  "Edinburgh University String Orchestra",
  "Goethe-Institut",
  "Innsbruck",
  "Institut d’Etudes Politiques",
  "Kraków",
  "La Serena",
  "Leuven",
  "Quito",
  "Signalco",
  "Sinfonietta Cracovia",
  "Strasbourg",
  "Strong Memorial Hospital",
  "Tubosider",
  "Turismo de Sevilla",
  "Universidad Católica de Temuco",
  "Universidad San Francisco de Quito",
  "Universidad de Chile",
  "Universidad de La Serena",
  "Universidad de Las Ciencias de la Educación",
  "sport",
  "transport",
];
const folder = fileURLToPath(new URL("../../prisma/data/", import.meta.url));
const files = [
  ...readdirSync(folder),
  ...readdirSync(`${folder}cities`).map((file) => `cities/${file}`),
]
  .filter((file) => file.endsWith(".json") && file !== "lexicon.json")
  .sort();

type Node = { file: string; path: string; value: Record<string, unknown> };

/** Every object in a file, at any depth, with the property it stands under. */
function nodesIn(file: string, value: unknown, path = ""): Node[] {
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(file, each, path));
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, each]) =>
    nodesIn(file, each, path ? `${path}.${name}` : name),
  );
  return [{ file, path, value: value as Record<string, unknown> }, ...inside];
}

const nodes = files.flatMap((file) =>
  nodesIn(file, JSON.parse(readFileSync(folder + file, "utf8"))),
);
const bilingual = nodes.filter(({ value }) => "pl" in value || "en" in value);
const texts = bilingual.map(({ value }) => value as { pl: string; en: string });

/** Properties that hold a name, which is the programme's own. */
const named = /(^|\.)(name|home|partner|host|recipient|members)$/;
/** Properties that hold whole sentences. */
const told = /(^|\.)(summary|words|note|text|description|result|seeks|offers)$/;

describe("the records of the data", () => {
  it("rest on a section of the programme, each of them", () => {
    const records = nodes.filter(({ value }) => "key" in value && "asOf" in value);
    expect(records.length).toBeGreaterThan(300);
    for (const { file, value } of nodes) {
      const rests = "source" in value || !("asOf" in value);
      expect(rests, `${file} ${String(value.key)}`).toBe(true);
      // Calls of funding programmes rest on their own papers.
      if (file === "funding-calls.json") continue;
      if ("source" in value) expect(sections, file).toContain(value.source);
    }
  });

  it("know that the programme has no section I.2.3.q", () => {
    expect(sections).toContain("I.2.3.p");
    expect(sections).not.toContain("I.2.3.q");
    expect(sections).toHaveLength(1 + 4 + 2 + 20 + 4 + 8 + 2 + 15 + 3);
  });

  it("use no key twice within a kind", () => {
    const keys = nodes
      .filter(({ value, file }) => typeof value.key === "string" && !file.startsWith("demo-"))
      .map(({ file, path, value }) =>
        [file.startsWith("cities/") ? "cities" : file, path, value.key].join(" "),
      );
    expect(keys.length).toBeGreaterThan(300);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe("the words of the data", () => {
  it("are there in both languages", () => {
    for (const { file, path, value } of bilingual)
      for (const language of ["pl", "en"])
        expect(String(value[language] ?? "").trim(), `${file} ${path}`).not.toBe("");
  });

  it("repeat no more than eight words of the programme in a row, names aside", () => {
    const copied = bilingual
      .filter(({ path }) => !named.test(path))
      .flatMap(({ file, value }) =>
        runsOf(value.pl as string)
          .filter((run) => fingerprintsOfProgramme.has(fingerprint(run)))
          .map((run) => `${file}: ${run}`),
      );
    expect(copied).toEqual([]);
  });

  it("would be caught copying", () => {
    const run = "jest największym w brazylii skupiskiem polonii do tej pory";
    expect(fingerprintsOfProgramme.has(fingerprint(run))).toBe(true);
  });

  it("make whole sentences where something is told", () => {
    for (const { file, path, value } of bilingual.filter((node) => told.test(node.path)))
      for (const text of [value.pl, value.en])
        expect(text, `${file} ${path}`).toMatch(/^[\p{Lu}\p{N}„‘].*[.!?][”’]?$/su);
  });

  it("leave no text the same in Polish and English unless it is a name or spelt alike", () => {
    const same = texts.filter(({ pl, en }) => pl === en).map(({ pl }) => pl);
    expect(same.filter((text) => !sameInBothLanguages.includes(text))).toEqual([]);
  });

  it("set quotation marks as each language does and leave no stray spaces", () => {
    for (const { pl, en } of texts) {
      expect(pl).not.toMatch(/["'‘“]/);
      expect(en).not.toMatch(/["'„”“]/);
      for (const text of [pl, en]) expect(text).not.toMatch(/^\s|\s$| {2}/);
    }
  });
});
