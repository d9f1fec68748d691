import { describe, expect, test } from "vitest";
import lexicon from "../../../../prisma/data/lexicon.json";
import { lexiconSchema } from "../lexicon.schema";
import { aContext, aMeeting } from "./examples";
import { place } from "./features/place";
import { compileLexicon } from "./lexicon";
import type { CityProfile, Language } from "./profile";

const countries = new Map(
  [
    ["DE", "de"],
    ["IT", "it"],
    ["UA", "uk"],
    ["US", "en"],
    ["CL", "es"],
    ["FR", "fr"],
  ].map(([code, spoken]) => [
    code!,
    { code: code!, languages: [spoken!], euMembership: [], region: "" },
  ]),
);
const context = aContext({ lexicon: compileLexicon(lexiconSchema.parse(lexicon)), countries });

const city = (slug: string, pl: string, en: string, country: string): Partial<CityProfile> => ({
  ...{ slug, country, localName: en, name: { pl, en } },
  forms: { plGenitive: pl, plWith: pl, plIn: pl },
});
const cities = {
  florence: city("florence", "Florencja", "Florence", "IT"),
  rochester: city("rochester", "Rochester", "Rochester", "US"),
  orleans: city("orleans", "Orlean", "Orleans", "FR"),
  bordeaux: city("bordeaux", "Bordeaux", "Bordeaux", "FR"),
  lviv: city("lviv", "Lwów", "Lviv", "UA"),
  leipzig: city("leipzig", "Lipsk", "Leipzig", "DE"),
  serena: city("la-serena", "La Serena", "La Serena", "CL"),
};

const named = (slug: keyof typeof cities, text: string, language: Language) =>
  place(aMeeting({ title: "A plan", text, language }, cities[slug], context));

describe("what looks like a place and is none names no city", () => {
  test.each([
    ["a nurse", "florence", "Our patron is Florence Nightingale.", "en"],
    ["a nurse", "florence", "Nasza patronka to Florence Nightingale.", "pl"],
    ["a hero of a novel", "rochester", "Jane Eyre and her Mr Rochester.", "en"],
    ["a hero of a novel", "rochester", "Czytamy o panu Rochesterze i panu Rochester.", "pl"],
    ["another city", "orleans", "Jazz as in New Orleans.", "en"],
    ["another city", "orleans", "Jazz jak w Nowym Orleanie.", "pl"],
    ["a spray", "bordeaux", "Allotments without Bordeaux mixture.", "en"],
  ] as const)("%s: %s, “%s”", (_, slug, text, language) => {
    expect(named(slug, text, language)).toBe(0);
  });
});

describe("a place is still one", () => {
  test.each([
    ["florence", "Restorers from Florence write to us.", "en"],
    ["lviv", "Our guests are Lviv University and its choir.", "en"],
    ["leipzig", "Zapraszamy do współpracy miasto Lipsk Gohlis.", "pl"],
    ["leipzig", "A concert in Leipzig Gewandhaus.", "en"],
  ] as const)("%s in “%s”", (slug, text, language) => {
    expect(named(slug, text, language)).toBe(1);
  });
});

describe("where a text says not to look", () => {
  test.each([
    ["leipzig", "A partner, but not in Germany.", "en"],
    ["leipzig", "Szukamy partnera poza Niemcami.", "pl"],
    ["leipzig", "Szukamy partnera, ale nie z Niemiec.", "pl"],
    ["rochester", "Latin American studies.", "en"],
  ] as const)("%s in “%s”", (slug, text, language) => {
    expect(named(slug, text, language)).toBe(0);
  });

  test.each([
    ["leipzig", "Partners not only in Germany.", "en"],
    ["leipzig", "Partnerzy nie tylko w Niemczech.", "pl"],
    ["serena", "Latin American studies.", "en"],
  ] as const)("but %s in “%s”", (slug, text, language) => {
    expect(named(slug, text, language)).toBe(0.7);
  });
});
