import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as tar from "tar";
import { inject } from "vitest";
import { databaseUrl, onServer } from "./postgres-server";

/**
 * A database for the application itself to open: a data folder with a migrated PGlite, or an empty
 * database on PostgreSQL.
 * @returns the variables of the environment that name it, and how to remove it
 */
export async function anOwnDatabase() {
  const folder = mkdtempSync(join(tmpdir(), "forum-data-"));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  if (inject("database") === "pglite") {
    mkdirSync(join(folder, "pgdata"), { mode: 0o700 });
    await tar.extract({ file: inject("pgliteTemplate"), cwd: join(folder, "pgdata") });
    return { variables: { DATA_DIR: folder }, remove: async () => removeFolder() };
  }
  const { url, template } = inject("postgresServer");
  const name = `${template}_${randomBytes(4).toString("hex")}`;
  await onServer(url, (client) => client.query(`CREATE DATABASE "${name}"`));
  return {
    variables: { DATA_DIR: folder, DATABASE_URL: databaseUrl(url, name) },
    remove: async () => {
      removeFolder();
      await onServer(url, (client) => client.query(`DROP DATABASE "${name}" WITH (FORCE)`));
    },
  };
}
