import { languages } from "~/shared/language";
import { fold } from "~/shared/text";
import type { Word } from "~/shared/words";
import type { CityProfile, Country, Language, Localised } from "./profile";

/** Names by which a text may mean a city: each a folded beginning, or a whole word when it is short. */
export type PlaceNames = { city: string[]; tongue: string[] };

export type PlaceNamed = "city" | "country" | "tongue";

/** Whoever works abroad names it, wherever abroad is. */
const WORLD_LANGUAGE = "en";
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
    tongue: country ? tonguesOf(country).flatMap(tongueNames) : [],
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

/** How the words point to the city: by its own name, or else by its language. Countries are found apart. */
export function placeNamed(text: PlaceWords, names: PlaceNames): "city" | "tongue" | undefined {
  if (names.city.some((name) => text.capitalised.has(name))) return "city";
  if (names.tongue.some((name) => text.all.has(name))) return "tongue";
  return undefined;
}

/** Languages by which a country is recognised: its first two, without the one everybody works in. */
const tonguesOf = ({ languages: spoken }: Pick<Country, "languages">) =>
  spoken.filter((code) => code !== WORLD_LANGUAGE).slice(0, 2);

const tongueNames = (code: string) =>
  languages.map((language) => beginning(fold(languageName(code, language))));

/** Whether the words name a language of some country, beside the one everybody works in and those given. */
export function namesTongue(
  { all }: PlaceWords,
  countries: Iterable<Country>,
  without: readonly string[],
): boolean {
  const codes = new Set([...countries].flatMap(tonguesOf));
  return [...codes].some(
    (code) => !without.includes(code) && tongueNames(code).some((name) => all.has(name)),
  );
}

/** Codes of the countries that the words name. */
export function countriesNamed(
  { words }: PlaceWords,
  codes: Iterable<string>,
  language: Language,
): string[] {
  const starts = new Set(words.map(({ folded }) => folded.slice(0, START)));
  return [...codes].filter((code) =>
    phrasesOf(code, language).some(
      (phrase) => starts.has(phrase[0]?.slice(0, START) ?? "") && hasPhrase(words, phrase),
    ),
  );
}

/** Letters by which most countries are ruled out at once. */
const START = 3;

const phrases = { pl: new Map<string, string[][]>(), en: new Map<string, string[][]>() };

/**
 * A country's name, word by word. In a Polish text also its Polish name, each word as the beginning that its endings
 * leave alone: in an English one "Chil" would be children.
 */
function phrasesOf(code: string, language: Language): string[][] {
  const known = phrases[language].get(code);
  if (known) return known;
  const found = [wordsIn(countryName(code, "en"))];
  if (language === "pl")
    found.push(wordsIn(countryName(code, "pl")).map((word) => word.replace(/[aeioy]$/, "")));
  phrases[language].set(code, found);
  return found;
}

function hasPhrase(words: Word[], phrase: string[]) {
  return words.some((_, start) =>
    phrase.every((name, offset) => words[start + offset]?.folded.startsWith(name)),
  );
}

function wordsIn(name: string) {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
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

const namesOf = (language: Language) => ({
  region: new Intl.DisplayNames([language], { type: "region" }),
  language: new Intl.DisplayNames([language], { type: "language" }),
});
const displayNames = { pl: namesOf("pl"), en: namesOf("en") };

function countryName(code: string, language: Language) {
  return displayNames[language].region.of(code) ?? code;
}

function languageName(code: string | undefined, language: Language) {
  return code ? (displayNames[language].language.of(code) ?? code) : "";
}
