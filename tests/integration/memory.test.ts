import { beforeEach, expect, test } from "vitest";
import { correctMemory } from "~/modules/cooperation/memory/correct-memory.server";
import { cityMemory, memoryPage } from "~/modules/cooperation/memory/memory.queries.server";
import { citiesToRank } from "~/modules/matching/city-profiles.queries.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { anActor } from "../factories/actor";
import { aCity, aHomeCity } from "../factories/city";
import { aContact } from "../factories/contact";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { anOrganisation } from "../factories/organisation";
import { aVocabulary } from "../factories/record";
import { useTestDatabase } from "../support/database";

useTestDatabase();
beforeEach(async () => {
  holdClock(new Date("2026-11-22T12:00:00Z"));
  await aVocabulary();
  await aHomeCity();
});

const rivertown = () => aCity({ slug: "rivertown", judgement: "starting" });

/** A request closed today that was sent ten days ago. */
async function asked(cityId: number, status: "accepted" | "declined" | "expired") {
  const school = await anOrganisation({ type: "school" });
  const initiative = await anInitiative({ organisationId: school.id, fields: ["education"] });
  const contact = await aContact({ cityId, language: "de" });
  return anIntroduction({
    ...{ initiativeId: initiative.id, contactId: contact.id, status },
    sentAt: new Date("2026-11-12T12:00:00Z"),
    closedAt: new Date("2026-11-22T12:00:00Z"),
    firstAnswerAt: status === "expired" ? null : new Date("2026-11-16T12:00:00Z"),
  });
}

const acceptance = async (slug = "rivertown") => {
  const { cities } = await citiesToRank();
  return cities.find(({ profile }) => profile.slug === slug)!;
};

test("an answer counts by who asked, and a little for other cities of the country", async () => {
  const { id } = await rivertown();
  await aCity({ slug: "neighbour", judgement: "starting" });
  await aCity({ slug: "far", judgement: "starting", country: "FR" });
  await asked(id, "accepted");
  const own = await acceptance();
  expect(own.acceptance).toBeCloseTo(0.6);
  expect(own.acceptanceBy.get("school")).toBeGreaterThan(own.acceptance);
  const neighbour = (await acceptance("neighbour")).acceptance;
  const far = (await acceptance("far")).acceptance;
  expect(neighbour).toBeGreaterThan(far);
  expect(far).toBeGreaterThan(0.5);
});

test("staff see how each city answered, by field and by language of the letter", async () => {
  const { id } = await rivertown();
  await asked(id, "accepted");
  await asked(id, "declined");
  await asked(id, "expired");
  const page = await memoryPage("en");
  const tally = { asked: 3, accepted: 1, declined: 1, silent: 1, days: 4 };
  expect(page.cities).toMatchObject([{ slug: "rivertown", open: 0, ...tally }]);
  expect(page.byField).toMatchObject([{ key: "education", ...tally }]);
  expect(page.byLanguage).toMatchObject([{ name: "German", ...tally }]);
});

test("a city's page tells what it began with and what each answer weighs", async () => {
  const { id } = await rivertown();
  await asked(id, "accepted");
  const memory = await cityMemory("rivertown", "pl");
  expect(memory).toMatchObject({ prior: { share: 0.5, strength: 4 }, accepted: 1 });
  expect(memory!.introductions).toMatchObject([{ days: 4, weight: 1, isOpen: false }]);
  expect(await cityMemory("no-such-city", "pl")).toBeNull();
});

test("a coordinator corrects what counts, and matching follows at once; taken back, it is as before", async () => {
  const { id } = await rivertown();
  const introduction = await asked(id, "expired");
  const silent = (await acceptance()).acceptance;
  const coordinator = await anActor({ role: "coordinator" });
  const correct = (countedAs: "accepted" | "none" | "ended") =>
    correctMemory(coordinator, "rivertown", {
      introduction: introduction.id,
      ...{ countedAs, note: "They rang." },
    });
  expect(await correct("accepted")).toMatchObject({ ok: true });
  expect((await acceptance()).acceptance).toBeCloseTo(0.6);
  holdClock(new Date("2026-11-22T12:00:01Z"));
  expect(await correct("none")).toMatchObject({ ok: true });
  expect((await acceptance()).acceptance).toBeCloseTo(0.5);
  holdClock(new Date("2026-11-22T12:00:02Z"));
  expect(await correct("ended")).toMatchObject({ ok: true });
  expect((await acceptance()).acceptance).toBeCloseTo(silent);
  const [row] = (await cityMemory("rivertown", "en"))!.introductions;
  expect(row).toMatchObject({ countedAs: null, correction: { note: "They rang." } });
  expect((await db.introduction.findFirstOrThrow()).status).toBe("expired");
});

test("only coordinators correct, only what is closed, and only the city's own", async () => {
  const { id } = await rivertown();
  await aCity({ slug: "other" });
  const introduction = await asked(id, "expired");
  const open = await anIntroduction({ contactId: (await aContact({ cityId: id })).id });
  const correction = {
    introduction: introduction.id,
    countedAs: "none",
    note: "A mistake.",
  } as const;
  for (const role of ["member", "moderator"] as const)
    expect(await correctMemory(await anActor({ role }), "rivertown", correction)).toMatchObject({
      refusal: "not-allowed",
    });
  const coordinator = await anActor({ role: "coordinator" });
  expect(await correctMemory(coordinator, "other", correction)).toMatchObject({
    refusal: "not-found",
  });
  expect(
    await correctMemory(coordinator, "rivertown", { ...correction, introduction: open.id }),
  ).toMatchObject({ refusal: "not-found" });
});

test("how often a city stood among the first of a ranking is counted for a year", async () => {
  const { id } = await rivertown();
  await aCity({ slug: "other" });
  const contact = await aContact({ cityId: id });
  const ranking = ["rivertown", "a", "b", "c", "d", "other"];
  for (const sentAt of ["2026-10-01", "2025-10-01"])
    await anIntroduction({
      ...{ contactId: contact.id, status: "declined", match: { ranking } },
      sentAt: new Date(sentAt),
    });
  expect((await acceptance()).profile.timesShown).toBe(1);
  expect((await acceptance("other")).profile.timesShown).toBe(0);
});
