import { type ChildProcessByStdio, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { freePort } from "../../support/free-port";
import { aMailServer } from "../../support/mail-server";

type Variables = Record<string, string>;

/** What every process gets: nothing of the forum's own settings from outside. */
function cleanEnvironment(): Variables {
  const { PATH, HOME, LANG, TMPDIR } = process.env;
  const kept = Object.entries({ PATH, HOME, LANG, TMPDIR }).filter(([, value]) => value);
  return Object.fromEntries(kept) as Variables;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

const running = new Set<Child>();
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** A script of the project, as its own process, with what it has printed so far. */
export function runScript(script: string, args: string[], variables: Variables) {
  const command = ["--import", "tsx", `scripts/${script}.ts`, ...args];
  const child: Child = spawn(process.execPath, command, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...cleanEnvironment(), ...variables } as NodeJS.ProcessEnv,
  });
  running.add(child);
  let output = "";
  const add = (part: Buffer) => (output += part.toString());
  child.stdout.on("data", add);
  child.stderr.on("data", add);
  const ended = new Promise<number | null>((done) => {
    child.once("close", (code) => {
      running.delete(child);
      done(code);
    });
  });
  return {
    ended,
    output: () => output,
    signal: (name: NodeJS.Signals) => child.kill(name),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
  };
}

/** Accounts that `prepareStaff` makes with the administrator's command. */
export const staffPassword = "okno morze zegar lipiec";
export const staffAccounts = [
  { email: "ewa@city.test", name: "Ewa Wójcik", role: "coordinator" },
  { email: "piotr@city.test", name: "Piotr Nowak", role: "moderator" },
] as const;

/** Makes the staff accounts in a database that no server has open. */
export async function prepareStaff(database: Variables): Promise<void> {
  for (const { email, name, role } of staffAccounts) {
    const made = runScript("admin", ["create", "--email", email, "--name", name, "--role", role], {
      DEMO: "off",
      ...database,
      ...usualSettings(0),
      ADMIN_PASSWORD: staffPassword,
    });
    if ((await made.ended) !== 0) throw new Error(`No account for ${email}: ${made.output()}`);
  }
}

const usualSettings = (port: number, smtpUrl = "smtp://127.0.0.1:9") => ({
  PORT: String(port),
  HOST: "127.0.0.1",
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  APP_SECRET: "a-secret-of-the-browser-tests-and-of-nothing-else",
  SMTP_URL: smtpUrl,
  MAIL_FROM: "forum@forum.test",
  // Each visitor of a test comes from a network of its own.
  TRUST_PROXY: "1",
  LOG_LEVEL: "warn",
  // Tests of what staff do are not about how they signed in.
  STAFF_SECOND_FACTOR: "optional",
});

/** Where a forum of a test keeps its data, and how that is removed. */
export type OwnDatabase = { variables: Variables; url?: string; remove: () => Promise<void> };

/** The embedded database in a folder of its own, with the staff accounts in it. */
export function anEmbeddedDatabase(): OwnDatabase {
  const folder = mkdtempSync(join(tmpdir(), "forum-e2e-"));
  const prepared = process.env.FORUM_TEST_FOLDER;
  if (prepared) cpSync(join(prepared, "pgdata"), join(folder, "pgdata"), { recursive: true });
  return {
    variables: { DATA_DIR: folder },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A forum in a process of its own, with a mail server of its own, outside demo mode. */
export async function startForum(database: OwnDatabase = anEmbeddedDatabase()) {
  const mail = await aMailServer();
  await mail.start();
  const port = await freePort();
  const variables = { DEMO: "off", ...database.variables, ...usualSettings(port, mail.url) };
  const url = variables.PUBLIC_URL;
  let server = runScript("start", [], variables);

  const end = async (signal: NodeJS.Signals) => {
    server.signal(signal);
    await server.ended;
  };
  const forum = {
    url,
    mail,
    databaseUrl: database.url,
    /** What the process has printed. */
    log: () => server.output(),
    /** Ends the process as a crash does. */
    kill: () => end("SIGKILL"),
    async restart() {
      if (!server.hasEnded()) await end("SIGTERM");
      server = runScript("start", [], variables);
      await untilReady(url, server);
    },
    async stop() {
      if (!server.hasEnded()) await end("SIGTERM");
      await mail.stop();
      await database.remove();
    },
  };
  try {
    await untilReady(url, server);
  } catch (error) {
    await forum.stop();
    throw error;
  }
  return forum;
}

export type Forum = Awaited<ReturnType<typeof startForum>>;

/** Waits until the server answers; a process that ends instead is an error with its own words. */
export async function untilReady(url: string, server: ReturnType<typeof runScript>) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (server.hasEnded()) throw new Error(`The forum ended at its start:\n${server.output()}`);
    if (await isReady(url)) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`The forum at ${url} does not get ready:\n${server.output()}`);
}

async function isReady(url: string) {
  try {
    return (await fetch(`${url}/ready`)).ok;
  } catch {
    return false;
  }
}
