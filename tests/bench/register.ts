// CPU and queries per request of the register's pages, with few cities and with many:
//   node --import tsx tests/bench/register.ts
//   node --import tsx tests/bench/register.ts --only /pl/cities --profile --statements
// The first figures are of a register of 30 cities, the second of one of 500.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { demoAccounts } from "~/modules/accounts/demo-accounts";
import { buildIfNeeded } from "../../scripts/build";
import { databaseUrl, onServer, startPostgres } from "../support/postgres-server";
import { type ForumUnderLoad, startForum, type Statement } from "./forum-under-load";
import { hotSpots } from "./hot-spots";
import { fillDatabase } from "./register/fill-database";
import { largeRegister, type RegisterSize } from "./register/generate";
import { visitorPages, staffPages } from "./register/pages";

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    profile: { type: "boolean", default: false },
    statements: { type: "boolean", default: false },
    rounds: { type: "string", default: "120" },
  },
});
const rounds = Number(values.rounds);
const warmUp = Math.ceil(rounds / 2);
/** Ten agreements and a hundred activities a city in both. */
const sizes: RegisterSize[] = values.profile
  ? [largeRegister]
  : [{ cities: 30, agreements: 300, activities: 3_000 }, largeRegister];
const profile = join(mkdtempSync(join(tmpdir(), "forum-profile-")), "server.cpuprofile");
process.env.FORUM_PROFILE = profile;

type Measured = {
  server: number;
  database: number;
  bytes: number;
  statements: Statement[];
};

async function measure(forum: ForumUnderLoad, path: string, cookie: string): Promise<Measured> {
  for (let n = 0; n < warmUp; n++) await forum.get(path, cookie);
  await forum.forgetStatements();
  if (values.profile) process.kill(forum.pid, "SIGUSR2");
  const before = forum.cpu();
  let bytes = 0;
  for (let n = 0; n < rounds; n++) bytes = await forum.get(path, cookie);
  const after = forum.cpu();
  const statements = await forum.statements(rounds);
  if (values.profile) {
    process.kill(forum.pid, "SIGUSR2");
    await new Promise((resume) => setTimeout(resume, 1_000));
  }
  return {
    server: (after.server - before.server) / rounds,
    database: (after.database - before.database) / rounds,
    bytes,
    statements,
  };
}

async function measureAll(forum: ForumUnderLoad, url: string): Promise<Map<string, Measured>> {
  const measured = new Map<string, Measured>();
  const coordinator = demoAccounts.find(({ role }) => role === "coordinator")!;
  const cookie = await forum.signIn(coordinator.email);
  const pages = [
    ...(await visitorPages(url)).map((page) => ({ ...page, cookie: "" })),
    ...(await staffPages(url)).map((page) => ({ ...page, cookie })),
  ].filter(({ name }) => values.only.length === 0 || values.only.includes(name));
  await forum.settle();
  for (const { path, cookie: as } of pages) await forum.get(path, as).catch(() => 0);
  for (const { name, path, cookie: as } of pages) {
    try {
      measured.set(name, await measure(forum, path, as));
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    if (values.statements) tellStatements(name, measured.get(name)!.statements);
    if (values.profile) console.log(`\n${name}\n${hotSpots(profile).join("\n")}`);
  }
  return measured;
}

function tellStatements(name: string, statements: Statement[]) {
  console.log(`\n${name}`);
  for (const { text, perRequest, milliseconds } of statements.slice(0, 12))
    console.log(`  ${perRequest} × ${milliseconds.toFixed(2)} ms  ${text.slice(0, 150)}`);
}

const queries = ({ statements }: Measured) =>
  statements.reduce((sum, { perRequest }) => sum + perRequest, 0);

function tell(results: Map<string, Measured>[]) {
  const figures = (of: (measured: Measured) => string, name: string) =>
    results.map((result) => (result.has(name) ? of(result.get(name)!) : "–")).join(" / ");
  console.table(
    [...results.at(-1)!.keys()].map((name) => ({
      page: name,
      "server ms": figures(({ server }) => server.toFixed(1), name),
      "database ms": figures(({ database }) => database.toFixed(1), name),
      queries: figures((measured) => String(queries(measured)), name),
      kB: figures(({ bytes }) => (bytes / 1024).toFixed(0), name),
    })),
  );
}

await buildIfNeeded();
const postgres = await startPostgres({ shared_preload_libraries: "pg_stat_statements" });
const results: Map<string, Measured>[] = [];
try {
  for (const size of sizes) {
    const name = `forum_bench_${size.cities}`;
    await onServer(postgres.url, (client) => client.query(`CREATE DATABASE ${name}`));
    const url = databaseUrl(postgres.url, name);
    await fillDatabase(url, size);
    await onServer(url, (client) => client.query("CREATE EXTENSION pg_stat_statements"));
    const forum = await startForum(
      url,
      values.profile ? ["--import", "./tests/bench/profiler.ts"] : [],
    );
    results.push(
      await measureAll(forum, url).finally(async () => {
        console.log(`${size.cities} cities: the server holds ${forum.memory()} MB`);
        await forum.stop();
      }),
    );
    await onServer(postgres.url, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  }
  tell(results);
} finally {
  await postgres.stop();
}
process.exit(0);
