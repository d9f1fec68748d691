import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What migrating needs of a database connection. */
export interface SqlRunner {
  /** Runs several statements without parameters. */
  exec(sql: string): Promise<unknown>;
  query<Row>(sql: string): Promise<{ rows: Row[] }>;
}

const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

/**
 * Applies the migrations not yet applied, each in a transaction, and records them in Prisma's own table.
 * @returns the names applied now, oldest first
 * @throws when a migration applied earlier was edited since, or when one fails (it is rolled back)
 */
export async function migrate(
  connection: SqlRunner,
  folder = "prisma/migrations",
): Promise<string[]> {
  await connection.exec(historyTable);
  const { rows } = await connection.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const known = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const applied: string[] = [];
  for (const name of migrationNames(folder)) {
    const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
    const checksum = createHash("sha256").update(sql).digest("hex");
    if (known.has(name)) {
      if (known.get(name) !== checksum)
        throw new Error(`Migration ${name} was edited after it was applied`);
      continue;
    }
    try {
      await connection.exec(`BEGIN;\n${sql}\n;INSERT INTO "_prisma_migrations"
        (id, checksum, finished_at, migration_name, applied_steps_count)
        VALUES ('${randomUUID()}', '${checksum}', now(), '${name.replaceAll("'", "''")}', 1);\nCOMMIT;`);
    } catch (error) {
      await connection.exec("ROLLBACK");
      throw error;
    }
    applied.push(name);
  }
  return applied;
}

/** Folder names of all migrations, oldest first. */
export function migrationNames(folder = "prisma/migrations"): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
