import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join, relative, resolve } from "node:path";

/** Somebody else has the folder open. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(
      `The database in ${folder} is already open in another process. Stop that one first, or set DATA_DIR to another folder.`,
    );
  }
}

/**
 * Takes a folder for this process alone. PGlite does not notice a second process, and the two would
 * overwrite each other. The lock is a listening socket: the kernel frees it when the process dies.
 * @returns the function that gives the folder back
 * @throws FolderInUse
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16);
  if (process.platform === "win32") return listen(`\\\\.\\pipe\\forum-${name}`, folder);
  // Linux: an abstract socket settles at once who may replace a socket file left by a dead process.
  const first = process.platform === "linux" ? await listen(`\0forum-${name}`, folder) : undefined;
  const path = shortest(join(folder, "lock"));
  if (await answers(path)) {
    await first?.();
    throw new FolderInUse(folder);
  }
  rmSync(path, { force: true });
  const second = await listen(path, folder);
  return async () => {
    await second();
    await first?.();
  };
}

/** Socket paths are limited to about 100 bytes. */
function shortest(path: string) {
  const [full, fromHere] = [resolve(path), relative(process.cwd(), path)];
  return fromHere.length < full.length ? fromHere : full;
}

function listen(path: string, folder: string) {
  return new Promise<() => Promise<void>>((taken, failed) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      failed(error.code === "EADDRINUSE" ? new FolderInUse(folder) : error),
    );
    server.listen(path, () => {
      server.unref();
      taken(() => new Promise((done) => server.close(() => done())));
    });
  });
}

function answers(path: string) {
  return new Promise<boolean>((answer) => {
    const socket = connect(path, () => {
      socket.destroy();
      answer(true);
    }).once("error", () => answer(false));
  });
}
