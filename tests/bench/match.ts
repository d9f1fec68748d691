// How long it takes to rank, beside minisearch and PostgreSQL on the same data in the same run:
//   npm run bench:match               30 cities; 10,000 cities and 100,000 organisations; 1,000,000 initiatives
//   npm run bench:match -- --all      the other two on the million as well (minutes, and 8 GB of memory)
// Wall time suffers from whatever else the machine does; the ratios much less.
import { join } from "node:path";
import { parseArgs } from "node:util";
import MiniSearch from "minisearch";
import { cityProfile } from "~/modules/matching/city-profile";
import { indexCities, rankIndexed } from "~/modules/matching/engine/candidates";
import { rarity } from "~/modules/matching/engine/corpus";
import { holdersOf, postingsOf, type Postings, search } from "~/modules/matching/engine/postings";
import { prepareCities } from "~/modules/matching/engine/prepare";
import { rankPrepared } from "~/modules/matching/engine/rank";
import { programmeContext } from "~/modules/matching/match-on-programme";
import { readProgramme } from "~/modules/matching/programme-files.server";
import { wordsOf } from "~/shared/words";
import { situations } from "../eval/all-situations";
import { queryOf } from "../eval/measure";
import { databaseUrl, onServer, startPostgres } from "../support/postgres-server";
import { manyCities, manyTexts, textAt, wordSource } from "./match-data";

const { values } = parseArgs({ options: { all: { type: "boolean", default: false } } });

const programme = readProgramme(join(import.meta.dirname, "../../prisma/data"));
const context = programmeContext(programme, "2006-09-01");
const queries = (["pl", "en"] as const).flatMap((language) =>
  situations.map((situation) => queryOf(situation, language)),
);
const polish = queries.filter(({ language }) => language === "pl");
const termsOf = ({ title, text }: { title: string; text: string }) => [
  ...new Set(
    wordsOf(`${title}\n${text}`, "pl")
      .filter(({ isStop }) => !isStop)
      .flatMap(({ stem, beginning }) => [stem, beginning]),
  ),
];

type Timed = { what: string; p50: number; p95: number; megabytes?: number; build?: number };
const results: Timed[] = [];

const percentile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;

/** Times each query once, after as many to warm up; milliseconds. */
async function time<Query>(
  what: string,
  asked: readonly Query[],
  run: (query: Query) => unknown,
  more: Partial<Timed> = {},
) {
  for (const query of asked) await run(query);
  const wall: number[] = [];
  for (const query of asked) {
    const start = performance.now();
    const running = run(query);
    if (running instanceof Promise) await running;
    wall.push(performance.now() - start);
  }
  wall.sort((a, b) => a - b);
  const timed = { what, p50: percentile(wall, 0.5), p95: percentile(wall, 0.95), ...more };
  results.push(timed);
  console.log(told(timed));
  return timed;
}

const told = ({ what, p50, p95, megabytes, build }: Timed) =>
  [
    `${what}: p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`,
    ...(megabytes === undefined ? [] : [`${megabytes.toFixed(0)} MB`]),
    ...(build === undefined ? [] : [`built in ${(build / 1000).toFixed(1)} s`]),
  ].join(", ");

/** What a value holds in memory and how long it took to make. */
function built<Value>(make: () => Value): { value: Value; megabytes: number; build: number } {
  globalThis.gc?.();
  const held = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 2 ** 20;
  };
  const before = held();
  const start = performance.now();
  const value = make();
  const build = performance.now() - start;
  globalThis.gc?.();
  return { value, megabytes: held() - before, build };
}

function sought(postings: Postings, query: { title: string; text: string }) {
  return new Map(
    termsOf(query).map((term) => [term, rarity(holdersOf(postings, term), postings.documents)]),
  );
}

const word = wordSource(programme);
const asked = (count: number) => (queries.length > count ? polish.slice(0, count) : polish);

async function timeMiniSearch(count: number, name: string, ours: Timed) {
  const { value, megabytes, build } = built(() => {
    const index = new MiniSearch({
      fields: ["text"],
      tokenize: (text) => text.split(" "),
      processTerm: (term) => term,
      searchOptions: { bm25: { k: 1.2, b: 0.5, d: 0.5 } },
    });
    for (let id = 0; id < count; id++) index.add({ id, text: textAt(id, word).join(" ") });
    return index;
  });
  const run = (query: (typeof polish)[number]) =>
    value.search(termsOf(query).join(" ")).slice(0, 200);
  tellRatio(await time(`minisearch, ${name}`, asked(40), run, { megabytes, build }), ours);
}

async function timePostgres(count: number, name: string, ours: Timed) {
  const server = await startPostgres();
  try {
    const url = databaseUrl(server.url, server.template);
    await onServer(url, async (client) => {
      const start = performance.now();
      await client.query("CREATE TABLE text (id int, words tsvector)");
      for (let from = 0; from < count; from += 5_000) {
        const texts = Array.from({ length: Math.min(5_000, count - from) }, (_, n) =>
          textAt(from + n, word)
            .map((term) => term.replace("~", "zz"))
            .join(" "),
        );
        await client.query(
          "INSERT INTO text SELECT $2 + place, to_tsvector('simple', body) FROM unnest($1::text[]) WITH ORDINALITY AS t(body, place)",
          [texts, from],
        );
      }
      await client.query("CREATE INDEX ON text USING gin (words)");
      await client.query("ANALYZE text");
      const build = performance.now() - start;
      const run = (query: (typeof polish)[number]) => {
        const any = termsOf(query)
          .map((term) => term.replace("~", "zz").replace(/[^\p{L}\p{N}]/gu, ""))
          .filter(Boolean)
          .join(" | ");
        return client.query(
          `SELECT id FROM text, to_tsquery('simple', $1) query WHERE words @@ query
           ORDER BY ts_rank(words, query) DESC, id LIMIT 200`,
          [any],
        );
      };
      tellRatio(await time(`PostgreSQL ts_rank, ${name}`, asked(40), run, { build }), ours);
    });
  } finally {
    await server.stop();
  }
}

function tellRatio(theirs: Timed, ours: Timed) {
  console.log(
    `  ours is ${(theirs.p50 / ours.p50).toFixed(1)} times as fast at p50, ${(theirs.p95 / ours.p95).toFixed(1)} times at p95`,
  );
}

const few = prepareCities(programme.cities.map(cityProfile), context);
await time("30 cities, all explained", queries, (query) => rankPrepared(query, few, context));

const many = manyCities(programme, context, 10_000);
const cities = built(() => indexCities(many));
const organisations = built(() => postingsOf(manyTexts(100_000, word)));
await time(
  "10,000 cities, the first ten explained, and 100,000 organisations",
  polish,
  (query) => {
    rankIndexed(query, cities.value, context, 10);
    search(organisations.value, sought(organisations.value, query), 20);
  },
  {
    megabytes: cities.megabytes + organisations.megabytes,
    build: cities.build + organisations.build,
  },
);
const ours = await time("ours, 100,000 texts", asked(40), (query) =>
  search(organisations.value, sought(organisations.value, query), 200),
);
await timeMiniSearch(100_000, "100,000 texts", ours);
await timePostgres(100_000, "100,000 texts", ours);

const million = built(() => postingsOf(manyTexts(1_000_000, word)));
const largest = await time(
  "1,000,000 initiatives",
  polish,
  (query) => search(million.value, sought(million.value, query), 200),
  million,
);
if (values.all) {
  await timeMiniSearch(1_000_000, "1,000,000 texts", largest);
  await timePostgres(1_000_000, "1,000,000 texts", largest);
}
process.exit(0);
