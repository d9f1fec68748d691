// Offline stand-in for `prisma migrate dev|diff`: Prisma's own schema engine (WASM) on an in-memory PGlite.
//   npm run db:new -- <name>   writes prisma/migrations/<timestamp>_<name>/migration.sql
//   npm run db:check           exits 1 when the schema and the migrations differ
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bg from "@prisma/schema-engine-wasm/schema_engine_bg";
import { PrismaPGlite } from "pglite-prisma-adapter";

const [command, name = "change"] = process.argv.slice(2);
if (!["new", "check"].includes(command)) {
  console.log("Usage: npm run db:new -- <name> | npm run db:check");
  process.exit(command === "--help" ? 0 : 1);
}

const require = createRequire(import.meta.url);
const wasm = join(dirname(require.resolve("@prisma/schema-engine-wasm")), "schema_engine_bg.wasm");
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {
  "./schema_engine_bg.js": bg,
});
bg.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

const fresh = () => new PGlite({ extensions: { pg_trgm } });
const main = new PrismaPGlite(fresh());
const factory = {
  provider: main.provider,
  adapterName: main.adapterName,
  connect: () => main.connect(),
  connectToShadowDb: () => new PrismaPGlite(fresh()).connect(),
};

const models = readdirSync("prisma/models").map((file) => `prisma/models/${file}`);
const files = ["prisma/schema.prisma", ...models.sort()].map((path) => ({
  path,
  content: readFileSync(path, "utf8"),
}));
const folder = "prisma/migrations";
const migrationNames = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  : [];
const migrationsList = {
  baseDir: folder,
  lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
  shadowDbInitScript: "",
  migrationDirectories: migrationNames
    .map((entry) => entry.name)
    .sort()
    .map((path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(folder, path, "migration.sql"), "utf8") },
      },
    })),
};
const filters = { externalTables: [], externalEnums: [] };
const engine = await bg.SchemaEngine.new(
  { datamodels: files.map((file) => [file.path, file.content]) },
  () => {},
  bindMigrationAwareSqlAdapterFactory(factory),
);
await engine.applyMigrations({ migrationsList, filters });
// createMigration needs devDiagnostic first: only that one hands the shadow database to the engine.
await engine.devDiagnostic({ migrationsList, filters });
const out = await engine.createMigration({
  migrationsList,
  filters,
  draft: false,
  migrationName: name,
  schema: { files },
});
if (!out.migrationScript) {
  console.log("The schema and the migrations agree.");
  process.exit(0);
}
if (command === "check") {
  console.error(`Missing migration:\n${out.migrationScript}`);
  process.exit(1);
}
mkdirSync(join(folder, out.generatedMigrationName), { recursive: true });
writeFileSync(join(folder, out.generatedMigrationName, "migration.sql"), out.migrationScript);
writeFileSync(join(folder, "migration_lock.toml"), 'provider = "postgresql"\n');
console.log(`wrote ${folder}/${out.generatedMigrationName}`);
process.exit(0);
