import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { extensions } from "~/platform/db/embedded.server";
import { migrate, migrationNames } from "~/platform/db/migrate.server";

const folder = "node_modules/.cache/pglite";

/** The path of an empty, migrated database as a tar file, made anew when a migration or PGlite changes. */
export async function pgliteTemplate(): Promise<string> {
  const file = join(folder, `${fingerprint()}.tar`);
  if (existsSync(file)) return file;
  const lite = await PGlite.create({ extensions });
  await migrate({ exec: (sql) => lite.exec(sql), query: (sql) => lite.query(sql) });
  const archive = await lite.dumpDataDir("none");
  await lite.close();
  mkdirSync(folder, { recursive: true });
  // Written aside and renamed: another run must never read half a file.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, Buffer.from(await archive.arrayBuffer()));
  renameSync(aside, file);
  return file;
}

function fingerprint() {
  const hash = createHash("sha256").update(
    readFileSync("node_modules/@electric-sql/pglite/package.json"),
  );
  for (const name of migrationNames()) {
    hash.update(name).update(readFileSync(join("prisma/migrations", name, "migration.sql")));
  }
  return hash.digest("hex").slice(0, 16);
}
