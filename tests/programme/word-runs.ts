import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** How many words in a row may be the programme's own. */
export const wordsAllowed = 8;

const fingerprintLength = 7;

/**
 * Fingerprints of the programme's runs of one word more than is allowed, so that the tests know its sentences without
 * keeping them. Made from the Polish text with `fingerprintsOf`, sorted, joined, broken into lines.
 */
export const fingerprintsOfProgramme = new Set(
  readFileSync(join(import.meta.dirname, "word-runs.txt"), "utf8")
    .replaceAll("\n", "")
    .match(new RegExp(`.{${fingerprintLength}}`, "g")),
);

/** Runs of `wordsAllowed + 1` words of a text, in lower case, without punctuation. */
export function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - wordsAllowed))
    .map((_, start) => words.slice(start, start + wordsAllowed + 1).join(" "));
}

export const fingerprint = (run: string): string =>
  createHash("sha256").update(run).digest("base64url").slice(0, fingerprintLength);

export const fingerprintsOf = (text: string): string[] => runsOf(text).map(fingerprint);
