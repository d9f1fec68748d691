import { availableParallelism } from "node:os";
import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

const withDatabase = {
  globalSetup: ["tests/support/global-setup.ts"],
  testTimeout: 20_000,
  hookTimeout: 60_000,
};
const integration = ["tests/integration/**/*.test.ts"];
/** PGlite's own folder, lock and durability. */
const embeddedOnly = ["tests/integration/embedded.test.ts"];

export default defineConfig({
  plugins: [tsconfigPaths({ projects: ["tsconfig.json"] })],
  test: {
    // Vitest leaves a core free, which on two cores leaves one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          testTimeout: 30_000,
          include: [
            "app/**/*.test.ts",
            "prisma/**/*.test.ts",
            "emails/**/*.test.tsx",
            "tests/unit/**/*.test.ts",
            "tests/eval/**/*.test.ts",
            "tests/architecture.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          ...withDatabase,
          name: "pglite",
          // Who is let in where does not depend on the database: once is enough.
          include: [...integration, "tests/access/**/*.test.ts"],
          provide: { database: "pglite" },
        },
      },
      {
        extends: true,
        test: {
          ...withDatabase,
          name: "postgres",
          include: integration,
          exclude: embeddedOnly,
          provide: { database: "postgres" },
        },
      },
      {
        extends: true,
        test: {
          ...withDatabase,
          name: "race",
          include: ["tests/race/**/*.test.ts"],
          testTimeout: 120_000,
          provide: { database: "postgres" },
        },
      },
    ],
  },
});
