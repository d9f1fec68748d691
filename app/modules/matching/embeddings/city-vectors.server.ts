import { createHash } from "node:crypto";
import { db } from "~/platform/db/index.server";
import type { PreparedCity } from "../engine/prepare";
import { cityTexts } from "./city-texts";
import { type UnitVector, vectorFrom } from "./unit-vector";

/** What names a text in the table of vectors. */
export const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

type Texts = ReadonlyMap<string, string>;

/** By what was read of a city: that stays the same object while the city's rows do. */
const textsKnown = new WeakMap<PreparedCity["evidence"], Texts>();

/** What is written about a city, by hash. */
export function textsOf({ evidence, profile }: PreparedCity): Texts {
  const known = textsKnown.get(evidence);
  if (known) return known;
  const texts = new Map(cityTexts(profile).map((text) => [hashOf(text), text]));
  textsKnown.set(evidence, texts);
  return texts;
}

/** Vectors are kept in memory up to so many bytes, those read first forgotten first. */
const MOST_BYTES = 128 * 1024 * 1024;

let kept = { model: "", bytes: 0, vectors: new Map<string, UnitVector>() };

/** The vectors one model gave to texts, by hash; those not there yet are missing. */
export async function vectorsOf(model: string, hashes: readonly string[]) {
  if (kept.model !== model) kept = { model, bytes: 0, vectors: new Map() };
  const memory = kept;
  const found = new Map<string, UnitVector>();
  const unread: string[] = [];
  for (const hash of hashes) {
    const vector = memory.vectors.get(hash);
    if (vector) found.set(hash, vector);
    else unread.push(hash);
  }
  if (unread.length === 0) return found;
  const rows = await db.$queryRaw<{ hash: string; vector: Uint8Array }[]>`
    SELECT "hash", "vector" FROM "TextVector" WHERE "model" = ${model} AND "hash" = ANY(${unread})`;
  for (const row of rows) {
    const vector = vectorFrom(row.vector);
    found.set(row.hash, vector);
    if (!memory.vectors.has(row.hash)) memory.bytes += vector.byteLength;
    memory.vectors.set(row.hash, vector);
  }
  for (const [hash, { byteLength }] of memory.vectors) {
    if (memory.bytes <= MOST_BYTES) break;
    memory.vectors.delete(hash);
    memory.bytes -= byteLength;
  }
  return found;
}
