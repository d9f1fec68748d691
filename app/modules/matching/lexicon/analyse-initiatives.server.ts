import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import { ideasIn } from "../engine/analyse";
import type { Lexicon } from "../engine/lexicon";
import { lexiconInUse } from "./lexicon-in-use.server";

/** Read in one go; other requests are answered between two goes. */
const batchSize = 100;

type Stale = {
  id: number;
  version: number;
  title: LocalisedText;
  summary: LocalisedText;
  description: LocalisedText;
};

/**
 * Keeps beside every initiative what it is about: reads those that changed, and after a change of the lexicon all of
 * them. Instances may do so at once: the same reading gives the same row.
 */
export async function analyseInitiatives(): Promise<void> {
  const lexicon = await lexiconInUse();
  for (;;) {
    const rows = await staleOnes(lexicon.version);
    if (rows.length === 0) return;
    await keep(rows, lexicon);
    if (rows.length < batchSize) return;
  }
}

const staleOnes = (version: string) => db.$queryRaw<Stale[]>`
  SELECT initiative."id", initiative."version", "title", "summary", "description"
  FROM "Initiative" initiative
  LEFT JOIN "InitiativeAnalysis" analysis ON analysis."initiativeId" = initiative."id"
  WHERE analysis."version" IS DISTINCT FROM ${version}
    OR analysis."read" IS DISTINCT FROM initiative."version"
  ORDER BY initiative."id"
  LIMIT ${batchSize}`;

/** An initiative deleted meanwhile is passed over. */
const keep = (rows: Stale[], lexicon: Lexicon & { version: string }) => db.$executeRaw`
  INSERT INTO "InitiativeAnalysis" ("initiativeId", "version", "read", "concepts")
  SELECT initiative."id", ${lexicon.version}, given."read", given."concepts"
  FROM jsonb_to_recordset(${JSON.stringify(rows.map((row) => readingOf(row, lexicon)))}::jsonb)
    AS given("id" integer, "read" integer, "concepts" text[])
  JOIN "Initiative" initiative ON initiative."id" = given."id"
  ON CONFLICT ("initiativeId") DO UPDATE
    SET "version" = excluded."version", "read" = excluded."read", "concepts" = excluded."concepts"`;

function readingOf({ id, version, ...texts }: Stale, lexicon: Lexicon) {
  const concepts = (["pl", "en"] as const).flatMap((language) =>
    ideasIn(
      Object.values(texts)
        .map((text) => text[language] ?? "")
        .join("\n"),
      language,
      lexicon,
    ),
  );
  return { id, read: version, concepts: [...new Set(concepts)].sort() };
}
