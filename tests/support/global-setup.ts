import type { TestProject } from "vitest/node";
import { pgliteTemplate } from "./pglite-template";
import { type PostgresServer, startPostgres } from "./postgres-server";

declare module "vitest" {
  export interface ProvidedContext {
    database: "pglite" | "postgres";
    pgliteTemplate: string;
    postgresServer: PostgresServer;
  }
}

// Projects load this file each for itself; the server is one for all of them.
const shared = globalThis as { testPostgres?: ReturnType<typeof startPostgres> };

/** Prepares, once a run, what the databases of test files are copied from. */
export default async function setup(project: TestProject) {
  if (project.getProvidedContext().database === "pglite") {
    project.provide("pgliteTemplate", await pgliteTemplate());
    return;
  }
  shared.testPostgres ??= startPostgres();
  const { url, template } = await shared.testPostgres;
  project.provide("postgresServer", { url, template });
  return async () => {
    const server = shared.testPostgres;
    delete shared.testPostgres;
    await (await server)?.stop();
  };
}
