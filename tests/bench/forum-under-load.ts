import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { demoPassword } from "~/modules/accounts/demo-accounts";
import { paths } from "~/shared/paths";
import { freePort } from "../support/free-port";
import { cpuOf, cpuOfPostgres, memoryOf } from "./cpu";

export type ForumUnderLoad = Awaited<ReturnType<typeof startForum>>;

/** A query and how often one request made it, with the milliseconds the database took each time. */
export type Statement = { text: string; perRequest: number; milliseconds: number };

const browser = { "User-Agent": "Mozilla/5.0 Chrome/150" };

/**
 * Starts the production server in demo mode on a database, in a process of its own.
 * @param nodeArguments more arguments of Node itself
 */
export async function startForum(databaseUrl: string, nodeArguments: string[] = []) {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), "forum-bench-"));
  const base = `http://127.0.0.1:${port}`;
  const server = spawn(
    process.execPath,
    ["--import", "tsx", ...nodeArguments, "scripts/start.ts"],
    {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        DEMO: "on",
        PORT: String(port),
        PUBLIC_URL: base,
        DATA_DIR: dataDir,
        LOG_LEVEL: "warn",
      },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const client = new pg.Client({ connectionString: databaseUrl });
  const stop = async () => {
    await client.end();
    server.kill("SIGTERM");
    if (server.exitCode === null) await new Promise((closed) => server.once("close", closed));
    rmSync(dataDir, { recursive: true, force: true });
  };
  await client.connect();
  try {
    await untilReady(base);
  } catch (error) {
    await stop();
    throw error;
  }
  const backend = (await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")).rows[0]!;
  return {
    pid: server.pid!,
    stop,
    memory: () => memoryOf(server.pid!),
    cpu: () => ({ server: cpuOf(server.pid!), database: cpuOfPostgres(backend.pid) }),
    /** Reads a page, as the owner of the cookie or as a visitor; answers with its size in bytes. */
    async get(path: string, cookie = ""): Promise<number> {
      const response = await fetch(base + path, { headers: { ...browser, cookie } });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return (await response.arrayBuffer()).byteLength;
    },
    /** @returns the cookie of a demo account's session */
    async signIn(email: string): Promise<string> {
      const response = await fetch(base + paths.signIn("pl"), {
        method: "POST",
        redirect: "manual",
        headers: { ...browser, Origin: base },
        body: new URLSearchParams({ email, password: demoPassword }),
      });
      const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
      if (response.status !== 302) throw new Error(`Signing in: ${response.status}`);
      return cookies.join("; ");
    },
    /** Waits until the jobs that the data brought with them are done. */
    async settle() {
      for (let quiet = 0; quiet < 3;) {
        await new Promise((resume) => setTimeout(resume, 1_000));
        const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM "Job"');
        quiet = rows[0]!.n === 0 ? quiet + 1 : 0;
      }
    },
    forgetStatements: () => client.query("SELECT pg_stat_statements_reset()"),
    /** What the requests since then asked the database; what the jobs ask meanwhile is left out. */
    async statements(requests: number): Promise<Statement[]> {
      const { rows } = await client.query<{ query: string; calls: string; mean: number }>(
        `SELECT s.query, sum(s.calls) AS calls, sum(s.total_exec_time) / sum(s.calls) AS mean
         FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
         WHERE d.datname = current_database() GROUP BY s.query`,
      );
      return rows
        .map(({ query, calls, mean }) => ({
          text: query.replace(/\s+/g, " "),
          // A little more often than the requests were made is what jobs asked meanwhile.
          perRequest: Math.floor(Number(calls) / requests + 0.1),
          milliseconds: mean,
        }))
        .filter(({ perRequest }) => perRequest > 0)
        .sort((a, b) => b.perRequest * b.milliseconds - a.perRequest * a.milliseconds);
    },
  };
}

async function untilReady(base: string) {
  for (let tries = 0; tries < 240; tries++) {
    const isReady = await fetch(`${base}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resume) => setTimeout(resume, 250));
  }
  throw new Error("The server does not get ready.");
}
