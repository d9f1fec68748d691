import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs, { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as tar from "tar";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openEmbedded } from "~/platform/db/embedded.server";
import { FolderInUse } from "~/platform/db/lock.server";

let root: string;
const children: ChildProcess[] = [];
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "forum-embedded-"));
});
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(root, { recursive: true, force: true });
});

/** A data folder with a migrated database in it: making one from nothing takes seconds. */
async function aFolder(name: string) {
  const folder = join(root, name);
  mkdirSync(join(folder, "pgdata"), { recursive: true, mode: 0o700 });
  await tar.extract({ file: inject("pgliteTemplate"), cwd: join(folder, "pgdata") });
  return folder;
}

/** Another process that has the folder open after writing `rows` rows. */
async function aHolder(folder: string, rows: number) {
  const script = ["--import", "tsx", "tests/support/hold-database.ts", folder, String(rows)];
  const child = spawn(process.execPath, script, { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  await once(child.stdout, "data");
  return child;
}

async function kill(child: ChildProcess) {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

/** Lets `fsync` through and counts it. */
function countSyncs() {
  const original = fs.fsyncSync;
  let count = 0;
  fs.fsyncSync = (descriptor) => {
    count += 1;
    original(descriptor);
  };
  syncBuiltinESMExports();
  return {
    count: () => count,
    restore() {
      fs.fsyncSync = original;
      syncBuiltinESMExports();
    },
  };
}

test("every commit reaches the disk before it is answered", async () => {
  const syncs = countSyncs();
  const { lite, release } = await openEmbedded(await aFolder("durable"));
  try {
    await lite.exec("CREATE TABLE kept (n int)");
    for (let n = 1; n <= 5; n++) {
      const before = syncs.count();
      await lite.query("INSERT INTO kept VALUES ($1)", [n]);
      expect(syncs.count()).toBeGreaterThan(before);
    }
    const { rows } = await lite.query("SELECT current_setting('fsync') AS fsync");
    expect(rows).toEqual([{ fsync: "on" }]);
  } finally {
    syncs.restore();
    await lite.close();
    await release();
  }
}, 60_000);

test("a folder that is open is refused a second time in the same process, and free after it is closed", async () => {
  const folder = await aFolder("twice");
  const first = await openEmbedded(folder);
  await expect(openEmbedded(folder)).rejects.toThrow(FolderInUse);
  await first.lite.close();
  await first.release();
  const second = await openEmbedded(folder);
  await second.lite.close();
  await second.release();
}, 60_000);

test("a second process is told that the folder is in use, and after kill -9 finds the folder free and every row there", async () => {
  const folder = await aFolder("shared");
  const holder = await aHolder(folder, 200);
  await expect(openEmbedded(folder)).rejects.toThrow(
    `The database in ${folder} is already open in another process. ` +
      "Stop that one first, or set DATA_DIR to another folder.",
  );
  await kill(holder);
  expect(existsSync(join(folder, "lock"))).toBe(true);
  const { lite, release } = await openEmbedded(folder);
  const { rows } = await lite.query("SELECT count(*)::int AS count, max(n) AS last FROM kept");
  expect(rows).toEqual([{ count: 200, last: 200 }]);
  await lite.close();
  await release();
}, 60_000);
