import { languages } from "~/shared/language";
import { fold } from "~/shared/text";
import { stemOf } from "~/shared/words";
import { organisationTypes, type OrganisationType } from "../organisation";

/** How the directory is narrowed, and after which organisation a page of it begins. */
export type DirectoryFilter = {
  query?: string;
  type?: OrganisationType;
  field?: string;
  country?: string;
  after?: number;
};

/** Reads the directory's conditions from an address; what makes no sense is left out. */
export function directoryFilterOf(query: URLSearchParams): DirectoryFilter {
  const matching = (name: string, shape: RegExp) => {
    const value = query.get(name) ?? "";
    return shape.test(value) ? value : undefined;
  };
  const after = matching("after", /^[1-9]\d{0,8}$/);
  return {
    query: query.get("q")?.replaceAll("\0", "").trim().slice(0, 100) || undefined,
    type: organisationTypes.find((type) => type === query.get("type")),
    field: matching("field", /^[a-z0-9-]{1,60}$/),
    country: matching("country", /^[A-Z]{2}$/),
    after: after ? Number(after) : undefined,
  };
}

/** The query string of a filter, with the page that begins after `after`. */
export function directoryAddress(filter: DirectoryFilter, after?: number): string {
  const { query, type, field, country } = filter;
  const conditions = Object.entries({ q: query, type, field, country, after });
  return new URLSearchParams(
    conditions.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  ).toString();
}

/** Shorter stems stand for too many words. */
const shortestStem = 4;

/**
 * What a person typed, word by word, at most eight: each as parts of which a folded text has one when it has the word
 * in whatever ending. Example: directoryWords("Szkoły muzyczne") is [["szkoly", "szkol"], ["muzyczne", "muzyczn"]].
 */
export function directoryWords(query: string): string[][] {
  const words =
    query
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 8).map((word) => {
    const folded = fold(word);
    const stems = languages
      .map((language) => fold(stemOf(word, language)))
      .filter((stem) => stem.length >= shortestStem && folded.startsWith(stem));
    return [...new Set([folded, ...stems])];
  });
}
