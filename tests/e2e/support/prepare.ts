import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfNeeded } from "../../../scripts/build";
import { startPostgres } from "../../support/postgres-server";
import { prepareStaff } from "./forum";

/** Once a run: the build, a folder with the staff accounts to copy from, and a PostgreSQL server. */
export default async function prepare() {
  await buildIfNeeded();
  const folder = mkdtempSync(join(tmpdir(), "forum-e2e-prepared-"));
  const [postgres] = await Promise.all([startPostgres(), prepareStaff({ DATA_DIR: folder })]);
  process.env.FORUM_TEST_FOLDER = folder;
  process.env.FORUM_TEST_POSTGRES = postgres.url;
  process.env.FORUM_TEST_TEMPLATE = postgres.template;
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    await postgres.stop();
  };
}
