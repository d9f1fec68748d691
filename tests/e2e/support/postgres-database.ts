import { randomBytes } from "node:crypto";
import { databaseUrl, onServer } from "../../support/postgres-server";
import { type OwnDatabase, prepareStaff } from "./forum";

/** A database of its own on the run's PostgreSQL, with the staff accounts in it. */
export async function aPostgresDatabase(): Promise<OwnDatabase> {
  const { FORUM_TEST_POSTGRES: server, FORUM_TEST_TEMPLATE: template } = process.env;
  if (!server || !template) throw new Error("tests/e2e/support/prepare.ts has not run.");
  const name = `forum_e2e_${randomBytes(4).toString("hex")}`;
  await onServer(server, (client) =>
    client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`),
  );
  const url = databaseUrl(server, name);
  const variables = { DATABASE_URL: url };
  await prepareStaff(variables);
  return {
    variables,
    url,
    remove: () =>
      onServer(server, async (client) => {
        await client.query(`DROP DATABASE "${name}" WITH (FORCE)`);
      }),
  };
}
