import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { buildIfNeeded } from "../../scripts/build";
import { freePort } from "../support/free-port";
import { databaseUrl, onServer, startPostgres } from "../support/postgres-server";

const warmUp = 150;

/** Ticks of CPU a process used so far, at 100 a second. */
function ticks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

function postgresTicks(): number {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return processes
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("postgres");
      } catch {
        return false;
      }
    })
    .reduce((sum, pid) => sum + ticks(Number(pid)), 0);
}

/**
 * Prints the CPU that pages cost on PostgreSQL, server and database apart: what a busy machine distorts less
 * than wall time.
 * @param fill changes the demo register before anything is measured
 */
export async function measurePages(
  pages: string[],
  options: { rounds?: number; fill?: (client: pg.Client) => Promise<void> } = {},
): Promise<void> {
  const { rounds = 400, fill } = options;
  await buildIfNeeded();
  const postgres = await startPostgres();
  await onServer(postgres.url, (client) => client.query("CREATE DATABASE forum_bench"));
  const url = databaseUrl(postgres.url, "forum_bench");
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), "forum-bench-"));
  const server = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      DEMO: "on",
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const base = `http://127.0.0.1:${port}`;
  const get = async (path: string) => {
    const response = await fetch(base + path, {
      headers: { "User-Agent": "Mozilla/5.0 Chrome/150" },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.arrayBuffer()).byteLength;
  };
  try {
    await untilReady(base);
    if (fill) await onServer(url, fill);
    for (const path of pages) {
      for (let n = 0; n < Math.min(warmUp, rounds); n++) await get(path);
      const before = [ticks(server.pid!), postgresTicks()] as const;
      let bytes = 0;
      for (let n = 0; n < rounds; n++) bytes = await get(path);
      const perRequest = (after: number, start: number) =>
        (((after - start) * 10) / rounds).toFixed(2);
      console.log(
        `${path.padEnd(40)} server ${perRequest(ticks(server.pid!), before[0])} ms, database ${perRequest(postgresTicks(), before[1])} ms, ${bytes} bytes`,
      );
    }
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))![1];
    console.log(`memory of the server: ${Math.round(Number(resident) / 1024)} MB`);
  } finally {
    server.kill("SIGTERM");
    await new Promise((closed) => server.once("close", closed));
    await onServer(postgres.url, (client) =>
      client.query("DROP DATABASE forum_bench WITH (FORCE)"),
    );
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function untilReady(base: string) {
  for (let tries = 0; tries < 120; tries++) {
    const isReady = await fetch(`${base}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resume) => setTimeout(resume, 250));
  }
}
