import { cpSync, mkdtempSync, rmSync, writeFileSync, mkdirSync, appendFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "~/platform/db/index.server";
import { migrate, migrationNames } from "~/platform/db/migrate.server";
import { sqlRunner, useTestDatabase } from "../support/database";

useTestDatabase();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "forum-migrations-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const history = () =>
  sqlRunner()
    .query('SELECT * FROM "_prisma_migrations" ORDER BY migration_name')
    .then(({ rows }) => rows);

function copyOfMigrations(name: string) {
  const copy = join(folder, name);
  cpSync("prisma/migrations", copy, { recursive: true });
  return copy;
}

const aFieldNamed = (code: string) => ({ code, name: { pl: "Kultura" }, hint: {}, position: 1 });

test("migrations applied twice change nothing", async () => {
  const before = await history();
  expect(before.length).toBe(migrationNames().length);
  expect(await migrate(sqlRunner())).toEqual([]);
  expect(await history()).toEqual(before);
});

test("a migration edited after it was applied is refused", async () => {
  const copy = copyOfMigrations("edited");
  const [first] = migrationNames(copy);
  appendFileSync(join(copy, first!, "migration.sql"), "-- an afterthought\n");
  await expect(migrate(sqlRunner(), copy)).rejects.toThrow(`Migration ${first} was edited`);
});

test("a migration that fails leaves nothing behind and can be mended", async () => {
  const copy = copyOfMigrations("failing");
  mkdirSync(join(copy, "99990101000000_new"));
  const file = join(copy, "99990101000000_new", "migration.sql");
  writeFileSync(file, "CREATE TABLE half_done (id int); SELECT 1 / 0;");
  await expect(migrate(sqlRunner(), copy)).rejects.toThrow("division by zero");
  const { rows } = await sqlRunner().query("SELECT 1 FROM pg_tables WHERE tablename = 'half_done'");
  expect(rows).toEqual([]);
  writeFileSync(file, "CREATE TABLE half_done (id int); DROP TABLE half_done;");
  expect(await migrate(sqlRunner(), copy)).toEqual(["99990101000000_new"]);
  await sqlRunner().exec(
    `DELETE FROM "_prisma_migrations" WHERE migration_name = '99990101000000_new'`,
  );
});

test("an instant comes back as it was written, to the millisecond", async () => {
  const instants = [
    "2027-03-28T00:59:59.999Z",
    "2027-10-31T00:30:00.001Z",
    "2028-02-29T23:00:00.000Z",
  ];
  for (const instant of instants) {
    const data = { queue: "test", data: {}, runAt: new Date(instant) };
    const { id } = await db.job.create({ data, select: { id: true } });
    const found = await db.job.findUniqueOrThrow({ where: { id }, select: { runAt: true } });
    expect(found.runAt.toISOString()).toBe(instant);
    const [raw] = await db.$queryRaw<{ runAt: Date }[]>`SELECT "runAt" FROM "Job" WHERE id = ${id}`;
    expect(raw?.runAt.toISOString()).toBe(instant);
  }
});

test("the database's own present moment is ours", async () => {
  const { createdAt } = await db.job.create({ data: { queue: "test", data: {} } });
  expect(Math.abs(createdAt.getTime() - Date.now())).toBeLessThan(5_000);
});

test("a transaction that throws leaves nothing behind", async () => {
  const undone = db.$transaction(async (tx) => {
    await tx.field.create({ data: aFieldNamed("culture") });
    throw new Error("changed my mind");
  });
  await expect(undone).rejects.toThrow("changed my mind");
  expect(await db.field.count()).toBe(0);
});

test("a statement that fails in a transaction leaves the connection usable", async () => {
  const failing = db.$transaction(async (tx) => {
    await tx.field.create({ data: aFieldNamed("culture") });
    await tx.$queryRaw`SELECT * FROM no_such_table`;
  });
  await expect(failing).rejects.toThrow();
  expect(await db.field.count()).toBe(0);
});

test("a second row with the same key is refused with P2002", async () => {
  await db.field.create({ data: aFieldNamed("culture") });
  const second = db.field.create({ data: aFieldNamed("culture") });
  await expect(second).rejects.toMatchObject({ code: "P2002" });
});

test("every test begins with empty tables", async () => {
  expect(await db.field.count()).toBe(0);
  expect(await db.job.count()).toBe(0);
});
