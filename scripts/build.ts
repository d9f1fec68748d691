import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { extensions, templateArchive } from "../app/platform/db/embedded.server";
import { migrate } from "../app/platform/db/migrate.server";

const stamp = join("build", "sources.sha256");
const sources = [
  "app",
  "emails",
  "prisma",
  "public",
  "remix.config.js",
  "vite.config.ts",
  "package-lock.json",
];

/** Builds the site and the empty database, unless the build at hand was made from these very sources. */
export async function buildIfNeeded(): Promise<boolean> {
  const hash = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return false;
  console.log("Building the site (about half a minute) …");
  const require = createRequire(import.meta.url);
  const remix = join(require.resolve("@remix-run/dev/package.json"), "..", "dist", "cli.js");
  execFileSync(process.execPath, [remix, "vite:build", "--logLevel", "error"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  await writeTemplate();
  writeFileSync(stamp, hash);
  return true;
}

/** An empty, migrated database as an archive: unpacking it is faster than making one. */
async function writeTemplate() {
  const lite = await PGlite.create({ extensions });
  await migrate({ exec: (sql) => lite.exec(sql), query: (sql) => lite.query(sql) });
  const archive = await lite.dumpDataDir("gzip");
  writeFileSync(templateArchive, Buffer.from(await archive.arrayBuffer()));
  await lite.close();
}

function hashOf(paths: string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesUnder).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  const generated = join("app", "platform", "db", "generated");
  if (path === generated) return [];
  try {
    return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
  } catch {
    return [path];
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (!process.argv.includes("--if-needed")) rmSync(stamp, { force: true });
  await buildIfNeeded();
}
