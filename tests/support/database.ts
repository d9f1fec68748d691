import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { extensions } from "~/platform/db/embedded.server";
import { PrismaClient } from "~/platform/db/generated/client";
import { closeDatabase, db, setClient } from "~/platform/db/index.server";
import type { SqlRunner } from "~/platform/db/migrate.server";
import { type Environment, parseEnvironment, setEnvironment } from "~/platform/env.server";
import { databaseUrl, onServer } from "./postgres-server";

type Variables = Record<string, string | undefined>;

let ownUrl: string | undefined;
let runner: SqlRunner;

/**
 * Gives the test file a database of its own, empty before each test, on PGlite or on PostgreSQL as the
 * project says, and an environment without demo mode.
 * @param variables of the environment that differ from the usual ones
 */
export function useTestDatabase(variables: Variables = {}) {
  beforeAll(async () => {
    setTestEnvironment(variables);
    await (inject("database") === "pglite" ? openPGlite() : openPostgres());
    setTestEnvironment(variables);
  });
  beforeEach(async () => {
    setTestEnvironment(variables);
    await emptyTables();
  });
  afterEach(() => holdClock(undefined));
  afterAll(closeDatabase);
}

/** Replaces the environment until the next test. */
export function setTestEnvironment(variables: Variables = {}) {
  setEnvironment(testEnvironment({ DATABASE_URL: ownUrl, ...variables }));
}

/** An environment without demo mode. */
export function testEnvironment(variables: Variables = {}): Environment {
  return parseEnvironment({
    DEMO: "off",
    PUBLIC_URL: "http://forum.test",
    APP_SECRET: "a-secret-of-the-tests-and-of-nothing-else",
    SMTP_URL: "smtp://127.0.0.1:9",
    MAIL_FROM: "forum@forum.test",
    LOG_LEVEL: "silent",
    // Tests of what staff do are not about how they signed in.
    STAFF_SECOND_FACTOR: "optional",
    DATA_DIR: join(tmpdir(), `forum-test-${process.pid}`),
    ...variables,
  });
}

/** The file's database without Prisma between, for what migrations do. */
export const sqlRunner = (): SqlRunner => runner;

let queries = 0;

/** A client whose queries are counted. */
function observed(adapter: PrismaPGlite | PrismaPg): PrismaClient {
  const client = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  client.$on("query", () => (queries += 1));
  return client as unknown as PrismaClient;
}

/** How many SQL statements a piece of work sends to the database. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const before = queries;
  await work();
  // Events of queries are told in a later turn.
  await new Promise((resume) => setTimeout(resume, 20));
  return queries - before;
}

async function openPGlite() {
  const loadDataDir = new Blob([readFileSync(inject("pgliteTemplate"))]);
  const lite = await PGlite.create({ loadDataDir, extensions });
  runner = { exec: (sql) => lite.exec(sql), query: (sql) => lite.query(sql) };
  setClient(observed(new PrismaPGlite(lite)), () => lite.close());
}

async function openPostgres() {
  const server = inject("postgresServer");
  const name = `${server.template}_${randomBytes(4).toString("hex")}`;
  await onServer(server.url, (client) =>
    client.query(`CREATE DATABASE "${name}" TEMPLATE "${server.template}"`),
  );
  ownUrl = databaseUrl(server.url, name);
  const pool = new pg.Pool({ connectionString: ownUrl, max: 10, options: "-c TimeZone=UTC" });
  const single = new pg.Client({ connectionString: ownUrl });
  await single.connect();
  runner = {
    exec: (sql) => single.query(sql),
    query: async (sql) => ({ rows: (await single.query(sql)).rows }),
  };
  setClient(observed(new PrismaPg(pool)), async () => {
    await Promise.all([pool.end(), single.end()]);
    // The server waits for the connections just ended; forced, it would break one and fail the tests.
    await onServer(server.url, (client) => client.query(`DROP DATABASE "${name}"`));
  });
}

let tables: string | undefined;

async function emptyTables() {
  tables ??= (
    await db.$queryRaw<{ name: string }[]>`
      SELECT quote_ident(tablename) AS name FROM pg_tables
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  )
    .map((table) => table.name)
    .join(", ");
  await db.$executeRawUnsafe(`TRUNCATE ${tables} CASCADE`);
}
