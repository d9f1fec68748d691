import path from "node:path";
import { programmeContext } from "~/modules/matching/match-on-programme";
import { cityProfile } from "~/modules/matching/city-profile";
import { prepareCities } from "~/modules/matching/engine/prepare";
import type { InitiativeProfile } from "~/modules/matching/engine/profile";
import { rankPrepared } from "~/modules/matching/engine/rank";
import { readProgramme } from "~/modules/matching/programme-files.server";
import { judgedInitiatives } from "../unit/judged-initiatives";

/**
 * How long it takes to rank the cities of the programme with their explanations, for texts of 130 words.
 * Wall time suffers from whatever else the machine does; CPU time much less.
 * Run: node --import tsx tests/bench/match.ts
 */
const WORDS = 130;
const WARM_UP = 300;
const RUNS = 1000;

const programme = readProgramme(path.join(import.meta.dirname, "../../prisma/data"));
const context = programmeContext(programme, "2006-09-01");
const cities = prepareCities(programme.cities.map(cityProfile), context);
const initiatives = [...longInitiatives("pl"), ...longInitiatives("en")];

/** The judged initiatives, each continued with those after it until it has its words. */
function longInitiatives(language: "pl" | "en"): InitiativeProfile[] {
  const told = judgedInitiatives.map((initiative) => initiative[language]);
  return told.map(({ title }, start) => {
    const following = [...told.slice(start), ...told.slice(0, start)].map(({ text }) => text);
    return { title, text: following.join(" ").split(" ").slice(0, WORDS).join(" "), language };
  });
}

function run(times: number): number[] {
  return Array.from({ length: times }, (_, index) => {
    const start = performance.now();
    rankPrepared(initiatives[index % initiatives.length]!, cities, context);
    return performance.now() - start;
  });
}

const percentile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;

run(WARM_UP);
const before = process.cpuUsage();
const wall = run(RUNS).sort((a, b) => a - b);
const { user, system } = process.cpuUsage(before);
console.log(`${cities.length} cities, ${RUNS} rankings of ${WORDS} words each, in ms`);
console.log(
  `wall p50 ${percentile(wall, 0.5).toFixed(2)}, p95 ${percentile(wall, 0.95).toFixed(2)}`,
);
console.log(`CPU mean ${((user + system) / 1000 / RUNS).toFixed(2)}`);
