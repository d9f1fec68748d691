import { languages } from "~/shared/language";
import { fold } from "~/shared/text";
import { gapsOf, type Word } from "~/shared/words";
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

/**
 * The words that may name a place to look: not those of a person ("Mr Rochester", "Florence Nightingale"), of another
 * place ("New Orleans") or those given ("Bordeaux mixture"), or that the text rules out ("not Germany", "poza Niemcami").
 * `isKnown` tells whether a word means something, so that "Lviv University" stays a place.
 */
export function placeWordsOf(
  words: Word[],
  text: string,
  { noPlaces, isKnown }: { noPlaces: readonly string[]; isKnown: (word: Word) => boolean },
): PlaceWords {
  const gaps = gapsOf(text);
  const near = (index: number) => (gaps[index]?.trim() === "" ? words[index] : undefined);
  const meant = words.filter((word, index) => {
    const before = near(index) && words[index - 1];
    if (before && isCapital(word) && notAPlaceAfter.has(before.folded)) return false;
    if (isRuledOut(words, gaps, index) || isPartOf(noPlaces, words, index)) return false;
    const after = near(index + 1);
    const isSurnameNext = after && isCapital(word) && isCapital(after) && !isKnown(after);
    return !isSurnameNext || (before !== undefined && leadsToPlace.has(before.folded));
  });
  const shapes = (chosen: Word[]) =>
    new Set(chosen.flatMap(({ folded }) => [folded, `${folded.slice(0, PREFIX)}*`]));
  return { words: meant, all: shapes(meant), capitalised: shapes(meant.filter(isCapital)) };
}

const isCapital = ({ surface }: Word) => surface[0] !== surface[0]?.toLowerCase();

const listed = (words: string) => new Set(words.split(" "));
/** Titles of persons, and the word that makes another place of a place. */
const notAPlaceAfter = listed(
  "mr mrs miss ms dr prof sir lord lady st saint pan pani pana panu panem pania panna panny swiety swieta sw new nowy nowego nowym nowa nowej",
);
const leadsToPlace = listed(
  "in to from at of near around with w we z ze do od pod kolo u dla miasto miasta miastem city",
);
const exceptions = listed(
  "not except outside beyond excluding nie poza spoza oprocz procz wyjawszy",
);
/** Words that may stand between: "nie w Niemczech", "outside of the European Union"; but "not only", "nie tylko". */
const between = listed("in of the from to with a an do z ze w we na");

function isPartOf(phrases: readonly string[], words: Word[], index: number) {
  const around = words.slice(Math.max(0, index - 2), index + 3).map(({ surface }) => surface);
  return phrases.some(
    (phrase) => phrase.includes(words[index]!.surface) && around.join(" ").includes(phrase),
  );
}

function isRuledOut(words: Word[], gaps: string[], index: number) {
  for (let at = index; at > 0 && gaps[at]?.trim() === ""; at -= 1) {
    const before = words[at - 1]!.folded;
    if (exceptions.has(before)) return true;
    if (!between.has(before)) return false;
  }
  return false;
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

const knownTongues = new Map<string, string[]>();

/** A language's names, as beginnings; found once, for Intl is slow to ask. */
function tongueNames(code: string): string[] {
  const known = knownTongues.get(code);
  if (known) return known;
  const names = languages.map((language) => beginning(fold(languageName(code, language))));
  knownTongues.set(code, names);
  return names;
}

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
