import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import type { Environment } from "../env.server";
import { openEmbedded } from "./embedded.server";
import { type Prisma, PrismaClient } from "./generated/client";
import { migrate } from "./migrate.server";

export { Prisma } from "./generated/client";

/** The connection a write runs in, inside `db.$transaction`. */
export type Tx = Prisma.TransactionClient;

/** The database, once `openDatabase` has run. Inside a transaction use its own `tx`: PGlite has one connection. */
export let db: PrismaClient;

let close: (() => Promise<void>) | undefined;

const migrationLock = 72_707_369;

/** Opens PostgreSQL when `databaseUrl` is set, else the embedded database in `dataDir`, and migrates it. */
export async function openDatabase(
  environment: Pick<Environment, "databaseUrl" | "databasePool" | "dataDir">,
): Promise<void> {
  if (environment.databaseUrl) {
    const pool = new pg.Pool({
      connectionString: environment.databaseUrl,
      max: environment.databasePool,
      // Without it timestamps come back shifted by the server's zone.
      options: "-c TimeZone=UTC",
      connectionTimeoutMillis: 5_000,
    });
    // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
    pool.on("error", () => {});
    await migratePostgres(pool);
    setClient(new PrismaClient({ adapter: new PrismaPg(pool) }), () => pool.end());
    return;
  }
  const { lite, release } = await openEmbedded(environment.dataDir);
  await migrate({ exec: (sql) => lite.exec(sql), query: (sql) => lite.query(sql) });
  setClient(new PrismaClient({ adapter: new PrismaPGlite(lite) }), async () => {
    await lite.close();
    await release();
  });
}

/** Puts an open client in place; tests bring their own. */
export function setClient(client: PrismaClient, whenClosed: () => Promise<void>) {
  db = client;
  close = async () => {
    await client.$disconnect();
    await whenClosed();
  };
}

export async function closeDatabase(): Promise<void> {
  const closing = close;
  close = undefined;
  await closing?.();
}

async function migratePostgres(pool: pg.Pool) {
  const connection = await pool.connect();
  try {
    // Instances that start together migrate one after the other.
    await connection.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    await migrate({
      exec: (sql) => connection.query(sql),
      query: async (sql) => ({ rows: (await connection.query(sql)).rows }),
    });
    await connection.query("SELECT pg_advisory_unlock($1)", [migrationLock]);
  } finally {
    connection.release();
  }
}
