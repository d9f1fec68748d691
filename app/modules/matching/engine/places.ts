import { fold } from "~/shared/text";
import type { Word } from "~/shared/words";
import type { CityProfile, Country, Localised } from "./profile";

/** Names by which a text may mean a city: each a folded beginning, or a whole word when it is short. */
export type PlaceNames = { city: string[]; country: string[][]; tongue: string[] };

export type PlaceNamed = "city" | "country" | "tongue";

const LONG = 6;
const PREFIX = 5;

export function placeNamesOf(city: CityProfile, country: Country | undefined): PlaceNames {
  const { forms } = city;
  const cityNames = [
    city.name.pl,
    city.name.en,
    city.localName,
    forms.plGenitive,
    forms.plWith,
    forms.plIn,
  ];
  return {
    city: [...new Set(cityNames.map(longestWord).map(beginning))],
    country: ["pl", "en"].map((language) => beginnings(countryName(city.country, language))),
    tongue: country
      ? ["pl", "en"].map((language) =>
          beginning(fold(languageName(country.languages[0], language))),
        )
      : [],
  };
}

/** The words of a text as places are looked up in them. */
export type PlaceWords = {
  words: Word[];
  all: ReadonlySet<string>;
  capitalised: ReadonlySet<string>;
};

export function placeWordsOf(words: Word[]): PlaceWords {
  const capitalised = words.filter(({ surface }) => surface[0] !== surface[0]?.toLowerCase());
  const shapes = (chosen: Word[]) =>
    new Set(chosen.flatMap(({ folded }) => [folded, `${folded.slice(0, PREFIX)}*`]));
  return { words, all: shapes(words), capitalised: shapes(capitalised) };
}

/** The most exact way in which the words name the city: itself, its country, the language spoken there. */
export function placeNamed(text: PlaceWords, names: PlaceNames): PlaceNamed | undefined {
  if (names.city.some((name) => text.capitalised.has(name))) return "city";
  if (names.country.some((name) => hasPhrase(text, name))) return "country";
  if (names.tongue.some((name) => text.all.has(name))) return "tongue";
  return undefined;
}

function hasPhrase({ words, all }: PlaceWords, phrase: string[]) {
  if (phrase.length === 0 || !phrase.every((name) => all.has(name))) return false;
  return words.some((_, start) =>
    phrase.every((name, offset) => {
      const word = words[start + offset];
      return word !== undefined && begins(word, name);
    }),
  );
}

function begins(word: Word, name: string) {
  return name.endsWith("*") ? word.folded.startsWith(name.slice(0, -1)) : word.folded === name;
}

function beginnings(name: string) {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map(beginning);
}

function beginning(word: string) {
  return word.length >= LONG ? `${word.slice(0, PREFIX)}*` : word;
}

function longestWord(name: string) {
  const words = fold(name).split(/[^\p{L}]+/u);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

/** The country in both languages of the interface. */
export function countryNames(code: string): Localised {
  return { pl: countryName(code, "pl"), en: countryName(code, "en") };
}

function countryName(code: string, language: string) {
  return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
}

function languageName(code: string | undefined, language: string) {
  return code ? (new Intl.DisplayNames([language], { type: "language" }).of(code) ?? code) : "";
}
