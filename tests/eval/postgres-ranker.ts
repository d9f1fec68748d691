import { PGlite } from "@electric-sql/pglite";
import { wordsOf } from "~/shared/words";
import { type Documents, inOrder, type Ranker } from "./rankers";

/**
 * PostgreSQL's full text search, ts_rank_cd over the same stems, any of the words. PostgreSQL ships no stemmer
 * for Polish, so it is handed stems made by the same Snowball programme as everybody's.
 */
export async function postgresRanker(documents: Documents): Promise<Ranker> {
  const lite = await PGlite.create();
  await lite.exec("CREATE TABLE city (slug text, pl tsvector, en tsvector)");
  for (const { slug, pl, en } of documents) {
    await lite.query(
      "INSERT INTO city VALUES ($1, to_tsvector('simple', $2), to_tsvector('simple', $3))",
      [slug, stems(pl, "pl").join(" "), stems(en, "en").join(" ")],
    );
  }
  return async ({ title, text, language }) => {
    const any = [...new Set(stems(`${title}\n${text}`, language))].join(" | ");
    const { rows } = await lite.query<{ slug: string; rank: number }>(
      `SELECT slug, ts_rank_cd(${language}, to_tsquery('simple', $1), 1) AS rank FROM city`,
      [any],
    );
    return inOrder(rows.map(({ slug, rank }) => [slug, rank]));
  };
}

const stems = (text: string, language: "pl" | "en") =>
  wordsOf(text, language)
    .filter(({ isStop }) => !isStop)
    .map(({ stem }) => stem.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter(Boolean);
