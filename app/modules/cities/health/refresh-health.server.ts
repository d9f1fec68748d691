import { isDeepStrictEqual } from "node:util";
import { now } from "~/platform/clock.server";
import type { Prisma } from "~/platform/db/generated/client";
import { type CityHealth } from "~/platform/db/generated/client";
import { db, type Tx } from "~/platform/db/index.server";
import { finishJob } from "~/platform/jobs/queue.server";
import type { ClaimedJob } from "~/platform/jobs/worker.server";
import { dayIn } from "~/shared/dates";
import { countRegisterChange, holdRegister } from "../register-stamp.server";
import { gatherFacts } from "./gather-facts.server";
import { type Health, healthOf } from "./health";
import { asksForReview } from "./review";

/** Cities worked out together: enough to need few queries, few enough to hold the register for a moment only. */
const batchSize = 50;

/**
 * Works out one city's health anew and opens a review where it sleeps; one in the archive has no health. The
 * caller has changed what it rests on.
 */
export async function refreshHealth(tx: Tx, citySlug: string): Promise<void> {
  const city = await tx.partnerCity.findUnique({
    where: { slug: citySlug },
    select: { id: true, archivedOn: true },
  });
  if (!city) return;
  if (city.archivedOn) await tx.cityHealth.deleteMany({ where: { cityId: city.id } });
  else await refreshCities(tx, [city.id]);
}

/** Works out the health of every city that is not archived, after the register is loaded. */
export async function refreshAllHealth(tx: Tx): Promise<void> {
  await refreshInBatches({ archivedOn: null }, tx);
}

/** Works out the health of each city that has none of today: time alone makes it fade. */
export async function refreshOldHealth(): Promise<void> {
  const home = await db.homeCity.findFirst({ select: { timeZone: true } });
  if (!home) return;
  const today = new Date(dayIn(now(), home.timeZone));
  await refreshInBatches({
    archivedOn: null,
    OR: [{ health: null }, { health: { on: { lt: today } } }],
  });
}

async function refreshInBatches(where: Prisma.PartnerCityWhereInput, within?: Tx): Promise<void> {
  const cities = await (within ?? db).partnerCity.findMany({
    where,
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const ids = cities.map(({ id }) => id);
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    if (within) await refreshCities(within, batch);
    else await db.$transaction((tx) => refreshCities(tx, batch), { timeout: 30_000 });
  }
}

/** Does a job of the health queue, once however often it is handed over. */
export async function handleHealthJob(job: ClaimedJob): Promise<void> {
  // Only `registerChanged` fills this queue.
  const { citySlug } = job.data as { citySlug: string };
  await db.$transaction(async (tx) => {
    // Before the job goes: who changes the register after this adds a new one.
    await holdRegister(tx);
    if (await finishJob(tx, job.id)) await refreshHealth(tx, citySlug);
  });
}

async function refreshCities(tx: Tx, cityIds: readonly number[]): Promise<void> {
  await holdRegister(tx);
  const gathered = await gatherFacts(tx, cityIds);
  const stored = await tx.cityHealth.findMany({ where: { cityId: { in: [...cityIds] } } });
  const before = new Map(stored.map((row) => [row.cityId, row]));
  const found = gathered.map(({ id, facts }) => ({ id, health: healthOf(facts) }));
  const changed = found.filter(({ id, health }) => !isKnown(before.get(id), health));
  const ids = changed.map(({ id }) => id);
  await tx.cityHealth.deleteMany({ where: { cityId: { in: ids } } });
  await tx.cityHealth.createMany({ data: changed.map(({ id, health }) => rowOf(id, health)) });
  // What says the same as before is of today now.
  const [first] = found;
  if (first && changed.length < found.length) {
    await tx.cityHealth.updateMany({
      where: { cityId: { in: [...cityIds], notIn: ids } },
      data: { on: new Date(first.health.on) },
    });
  }
  await openReviews(tx, found);
  if (changed.length > 0) await countRegisterChange(tx);
}

/** Whether a row says all this already, if of an earlier day. */
function isKnown(row: CityHealth | undefined, health: Health): boolean {
  if (!row) return false;
  const { score, state, trend, series, reasons } = row;
  const { on: _on, ...told } = health;
  return isDeepStrictEqual({ score, state, trend, series, reasons }, told);
}

const rowOf = (cityId: number, health: Health): Prisma.CityHealthCreateManyInput => ({
  ...health,
  cityId,
  on: new Date(health.on),
  series: health.series,
  reasons: health.reasons as Prisma.InputJsonArray,
});

async function openReviews(tx: Tx, found: { id: number; health: Health }[]): Promise<void> {
  const sleeping = found.filter(({ health }) => health.state === "sleeping");
  if (sleeping.length === 0) return;
  const past = await tx.healthReview.findMany({
    where: { cityId: { in: sleeping.map(({ id }) => id) } },
    select: { cityId: true, decidedAt: true, reviewOn: true },
  });
  const dayOf = (at: Date | null) => at && at.toISOString().slice(0, 10);
  const asking = sleeping.filter(({ id, health }) =>
    asksForReview({
      state: health.state,
      on: health.on,
      reviews: past
        .filter(({ cityId }) => cityId === id)
        .map(({ decidedAt, reviewOn }) => ({
          decidedOn: dayOf(decidedAt),
          reviewOn: dayOf(reviewOn),
        })),
    }),
  );
  await tx.healthReview.createMany({
    data: asking.map(({ id, health }) => ({
      cityId: id,
      openedOn: new Date(health.on),
      score: health.score,
      reasons: health.reasons as Prisma.InputJsonArray,
    })),
  });
}
