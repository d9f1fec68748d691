import { defineConfig } from "prisma/config";

// No native engine is used: the client runs its WASM query compiler, and migrations run through
// @prisma/schema-engine-wasm. Pointing at any existing file stops the CLI from downloading one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= `${import.meta.dirname}/package.json`;

export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
});
