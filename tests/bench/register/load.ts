import { refreshAllHealth } from "~/modules/cities/health/refresh-health.server";
import { countRegisterChange } from "~/modules/cities/register-stamp.server";
import { findRecords } from "~/modules/cities/register/rows.server";
import { tables } from "~/modules/cities/register/tables";
import type { Prisma } from "~/platform/db/generated/client";
import { db, type Tx } from "~/platform/db/index.server";
import { readExamples } from "./examples";
import { type GeneratedRegister, generateRegister, type RegisterSize } from "./generate";
import { randomFrom } from "./random";

const batchSize = 1_000;

async function inBatches<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>) {
  for (let start = 0; start < rows.length; start += batchSize)
    await write(rows.slice(start, start + batchSize));
}

/** Fills up the open database, which has the programme in it, to this size, and works out health. */
export async function loadRegister(size: RegisterSize, { seed = 1, today = new Date() } = {}) {
  const examples = await readExamples();
  const rows = generateRegister({ size, examples, seed, today });
  await db.$transaction(
    async (tx) => {
      await insertRows(tx, rows);
      await insertMembers(tx, seed);
      await insertHistory(tx, examples.staff);
      await countRegisterChange(tx);
      await refreshAllHealth(tx);
    },
    { timeout: 600_000 },
  );
  // As autovacuum does a little later.
  await db.$executeRawUnsafe("ANALYZE");
}

async function insertRows(tx: Tx, rows: GeneratedRegister) {
  await inBatches(rows.cities, (data) => tx.partnerCity.createMany({ data }));
  const found = await tx.partnerCity.findMany({ select: { id: true, slug: true } });
  const ids = new Map(found.map(({ id, slug }) => [slug, id]));
  const placed = <Row extends { city: string }>(batch: Row[]) =>
    batch.map(({ city, ...row }) => ({ ...row, cityId: ids.get(city)! }));
  await inBatches(rows.fields, (batch) => tx.cityField.createMany({ data: placed(batch) }));
  await inBatches(rows.agreements, (batch) => tx.agreement.createMany({ data: placed(batch) }));
  await inBatches(rows.undertakings, (batch) => tx.undertaking.createMany({ data: placed(batch) }));
  await inBatches(rows.delegations, (batch) => tx.delegation.createMany({ data: placed(batch) }));
  await inBatches(rows.links, (batch) => tx.institutionalLink.createMany({ data: placed(batch) }));
  await inBatches(rows.contacts, (batch) => tx.contact.createMany({ data: placed(batch) }));
  const delegations = await latestOfCity(tx);
  await inBatches(rows.promises, (batch) =>
    tx.delegationPromise.createMany({
      data: placed(batch).map((row) => ({ ...row, delegationId: delegations.get(row.cityId) })),
    }),
  );
  await inBatches(rows.benefits, (batch) =>
    tx.benefit.createMany({
      data: placed(batch).map((row, n) => ({
        ...row,
        delegationId: n % 3 === 0 ? delegations.get(row.cityId) : undefined,
      })),
    }),
  );
}

/** One delegation of each city that has any. */
async function latestOfCity(tx: Tx) {
  const latest = await tx.delegation.groupBy({ by: ["cityId"], _max: { id: true } });
  return new Map(latest.map(({ cityId, _max }) => [cityId, _max.id!]));
}

async function insertMembers(tx: Tx, seed: number) {
  const random = randomFrom(seed);
  const delegations = await tx.delegation.findMany({
    select: { id: true, key: true },
    orderBy: { id: "asc" },
  });
  await inBatches(delegations, (batch) =>
    tx.delegationMember.createMany({
      data: batch.flatMap(({ id, key }) =>
        Array.from({ length: random.between(1, 3) }, (_, n) => ({
          delegationId: id,
          key: `${key}-osoba-${n}`,
          name: random.pick(["Jan Nowak", "Anna Lis", "Ewa Kos", "Piotr Wilk"]),
          role: "radny",
        })),
      ),
    }),
  );
}

/** A history of the latest records, and a few changes that wait for a coordinator. */
async function insertHistory(tx: Tx, staff: string[]) {
  const [actorId] = staff;
  if (!actorId) return;
  const latest = { orderBy: { id: "desc" } };
  const undertakings = await findRecords(tx, tables.undertaking, { ...latest, take: 5_000 });
  const agreements = await findRecords(tx, tables.agreement, { ...latest, take: 1_000 });
  const change = (table: string, status: "applied" | "proposed") => {
    return ({ key, values }: (typeof agreements)[number]): Prisma.ChangeCreateManyInput => ({
      ...{ table, key, status, actorId },
      citySlug: String(values.city),
      kind: status === "applied" ? "created" : "changed",
      ...(status === "proposed" && { before: values as Prisma.InputJsonObject }),
      after: { ...values, note: { pl: "Wpisane później." } } as Prisma.InputJsonObject,
    });
  };
  await inBatches(undertakings.map(change("undertaking", "applied")), (data) =>
    tx.change.createMany({ data }),
  );
  await inBatches(agreements.map(change("agreement", "applied")), (data) =>
    tx.change.createMany({ data }),
  );
  const waiting = agreements.slice(0, 12).map(change("agreement", "proposed"));
  await tx.change.createMany({ data: waiting });
}
