import { rmSync } from "node:fs";
import { join } from "node:path";
import { lockFolder } from "../app/platform/db/lock.server";
import { parseEnvironment } from "../app/platform/env.server";

// Deletes the embedded database, for development; the next start makes a new one.
if (process.argv.includes("--help")) {
  console.log(
    "Usage: npm run db:reset\nDeletes the embedded database in DATA_DIR (var). A PostgreSQL database is never touched.",
  );
  process.exit(0);
}
try {
  const environment = parseEnvironment(process.env);
  if (environment.databaseUrl)
    throw new Error("DATABASE_URL is set: a PostgreSQL database is not reset by this command.");
  const release = await lockFolder(environment.dataDir);
  rmSync(join(environment.dataDir, "pgdata"), { recursive: true, force: true });
  await release();
  console.log(`The database in ${environment.dataDir} is deleted.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
