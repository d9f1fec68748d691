import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import * as tar from "tar";
import { lockFolder } from "./lock.server";

/** The extensions our migrations use; PGlite has to be told of them when it opens. */
export const extensions = { pg_trgm };

/** An empty database with all migrations applied, made by the build. */
export const templateArchive = "build/database-template.tar.gz";

type EmscriptenStream = { nfd?: number | null; node: unknown };
type EmscriptenNodeFs = {
  stream_ops: { fsync?: (stream: EmscriptenStream) => number };
  realPath(node: unknown): string;
};

/** PGlite's folder on disk, with fsync reaching the disk (as shipped it does not: docs/decisions/001). */
class DurableNodeFS extends NodeFS {
  syncs = 0;

  override async init(...args: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const made = await super.init(...args);
    made.emscriptenOpts.preRun ??= [];
    const hooks = made.emscriptenOpts.preRun as ((module: unknown) => void)[];
    hooks.push((module) => {
      const { NODEFS, FS } = module as {
        NODEFS?: EmscriptenNodeFs;
        FS: { filesystems: { NODEFS: EmscriptenNodeFs } };
      };
      const nodefs = NODEFS ?? FS.filesystems.NODEFS;
      nodefs.stream_ops.fsync = (stream) => {
        this.syncs += 1;
        if (stream.nfd == null) syncPath(nodefs.realPath(stream.node));
        else fsyncSync(stream.nfd);
        return 0;
      };
    });
    return made;
  }
}

/**
 * Opens the embedded database in `folder` for this process alone, making it when it is not there.
 * @throws FolderInUse, or an Error when a commit does not reach the disk
 */
export async function openEmbedded(
  folder: string,
): Promise<{ lite: PGlite; release: () => Promise<void> }> {
  const unlock = await lockFolder(folder);
  try {
    const data = join(folder, "pgdata");
    if (!existsSync(data) && existsSync(templateArchive)) await unpackTemplate(data);
    const files = new DurableNodeFS(data);
    const [first, ...rest] = PGlite.defaultStartParams.filter((parameter) => parameter !== "-F");
    const durable = [
      "-c",
      "fsync=on",
      "-c",
      "wal_sync_method=fsync",
      "-c",
      "synchronous_commit=on",
    ];
    const options: PGliteOptions = {
      fs: files,
      extensions,
      startParams: [first!, ...durable, ...rest],
    };
    const lite = await PGlite.create(options);
    await assertDurable(lite, files);
    return { lite, release: unlock };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** A commit must call fsync; a version of PGlite in which it does not is refused at start. */
async function assertDurable(lite: PGlite, files: DurableNodeFS) {
  const before = files.syncs;
  await lite.exec(
    `CREATE TABLE IF NOT EXISTS "_durability" (at timestamptz NOT NULL);
     DELETE FROM "_durability"; INSERT INTO "_durability" VALUES (now());`,
  );
  if (files.syncs === before)
    throw new Error("The embedded database does not write commits to the disk.");
}

/** Unpacks beside the target and renames, so that a half-written folder is never opened. */
async function unpackTemplate(data: string) {
  const aside = `${data}.new`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  await tar.extract({ file: templateArchive, cwd: aside });
  for (const entry of readdirSync(aside, { recursive: true, withFileTypes: true })) {
    syncPath(join(entry.parentPath, entry.name));
  }
  renameSync(aside, data);
  syncPath(dirname(data));
}

function syncPath(path: string) {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
