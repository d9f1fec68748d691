// How well matching proposes the cities an official would name, beside other ways to rank:
//   npm run eval             both parts; writes the figures of the test part to docs/matching.md
//   npm run eval -- --dev    the development part only, with the situations that went worst
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { featureNames } from "~/modules/matching/engine/features";
import { expertWeights } from "~/modules/matching/engine/weights";
import { readProgramme } from "~/modules/matching/programme-files.server";
import { situations } from "./all-situations";
import { type Figures, type Language, measure, queryOf } from "./measure";
import { ndcgAt5 } from "./metrics";
import { postgresRanker } from "./postgres-ranker";
import {
  bm25Ranker,
  documentsOf,
  engineRanker,
  judgeRanker,
  miniSearchRanker,
  popularityRanker,
  type Ranker,
  randomRanker,
} from "./rankers";
import secondJudge from "./second-judge.json";
import type { Split } from "./situation";

const { values } = parseArgs({ options: { dev: { type: "boolean", default: false } } });
const root = join(import.meta.dirname, "../..");
const report = join(root, "docs/matching.md");
/** The programme's facts are of this day. */
const on = "2006-09-01";
const languages: Language[] = ["pl", "en"];

const programme = readProgramme(join(root, "prisma/data"));
const documents = documentsOf(programme, on);
const engine = engineRanker(programme, on);
const without = (name: keyof typeof expertWeights.features) =>
  engineRanker(programme, on, {
    ...expertWeights,
    features: { ...expertWeights.features, [name]: 0 },
  });
const popularity = popularityRanker(programme, on);
const rankers: [name: string, ranker: Ranker][] = [
  ["random", randomRanker(programme)],
  ["popularity", popularity],
  ["a second judge", judgeRanker(secondJudge, popularity)],
  ["PostgreSQL full text", await postgresRanker(documents)],
  ["minisearch", miniSearchRanker(documents)],
  ["BM25", bm25Ranker(documents)],
  ["**the engine**", engine],
  ...featureNames.map((name): [string, Ranker] => [`without ${name}`, without(name)]),
];

const shown = (value: number) => value.toFixed(3);
const row = (name: string, { ndcg, mrr, hit, violations, shown: cities, gini }: Figures) =>
  `| ${name} | ${shown(ndcg)} | ${shown(mrr)} | ${shown(hit)} | ${violations} | ${cities} | ${shown(gini)} |`;

async function tableOf(split: Split, language: Language, chosen = rankers): Promise<string> {
  const rows = [];
  for (const [name, ranker] of chosen)
    rows.push(row(name, await measure(ranker, programme, { split, language })));
  return [
    "| | nDCG@5 | MRR | hit@3 | violations | cities shown | Gini |",
    "|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

async function tellWorst(language: Language) {
  const asked = situations.filter(({ split }) => split === "dev");
  const results = [];
  for (const situation of asked) {
    const ranking = await engine(queryOf(situation, language));
    results.push({ situation, ranking, ndcg: ndcgAt5(ranking, situation.judgements) });
  }
  for (const { situation, ranking, ndcg } of results.sort((a, b) => a.ndcg - b.ndcg).slice(0, 20)) {
    const { id, title, judgements } = situation;
    const first = ranking.slice(0, 5).map((slug) => `${slug} ${judgements[slug] ?? 0}`);
    const best = Object.entries(judgements).sort(([, a], [, b]) => b - a);
    console.log(`${shown(ndcg)}  ${id}: ${title[language]}`);
    console.log(`       shown ${first.join(", ")}; best ${best.slice(0, 5).flat().join(" ")}`);
  }
}

const names: Record<Language, string> = { pl: "Polish", en: "English" };

if (values.dev) {
  for (const language of languages) {
    console.log(`\n${names[language]}, development part\n`);
    console.log(await tableOf("dev", language));
    await tellWorst(language);
  }
} else {
  const sections: string[] = [];
  const count = (split: Split) => situations.filter((one) => one.split === split).length;
  for (const split of ["test", "dev"] as const)
    for (const language of languages)
      sections.push(
        `### ${names[language]}, ${split === "dev" ? "development" : "test"} part (${count(split)} situations)\n\n${await tableOf(
          split,
          language,
          split === "dev" ? rankers.filter(([name]) => name.includes("engine")) : rankers,
        )}`,
      );
  const figures = sections.join("\n\n");
  console.log(figures);
  const day = new Date().toISOString().slice(0, 10);
  const text = readFileSync(report, "utf8");
  const marked = /(<!-- figures -->)[^]*(<!-- \/figures -->)/;
  if (!marked.test(text)) throw new Error("docs/matching.md has lost the marks of its figures.");
  const told = text.replace(
    marked,
    `$1\n\nMeasured on ${day} by \`npm run eval\`.\n\n${figures}\n\n$2`,
  );
  writeFileSync(
    report,
    await format(told, { ...(await resolveConfig(report)), parser: "markdown" }),
  );
}
process.exit(0);
