import { beforeEach, expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { initiativeFor } from "~/modules/initiatives/initiative.queries.server";
import { citiesSetAside } from "~/modules/matching/feedback/feedback.queries.server";
import { feedbackSchema } from "~/modules/matching/feedback/feedback.schema";
import { setCityAside, takeCityBack } from "~/modules/matching/feedback/give-feedback.server";
import { fitMonthly } from "~/modules/matching/learning/fit-monthly.server";
import { weightsPage } from "~/modules/matching/learning/weights-page.server";
import { matchRecord, proposalsFor } from "~/modules/matching/suggest.queries.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { aMember, anActor } from "../factories/actor";
import { aCity, aHomeCity } from "../factories/city";
import { anInitiative } from "../factories/initiative";
import { aVocabulary } from "../factories/record";
import { aUser } from "../factories/user";
import { useTestDatabase } from "../support/database";

useTestDatabase();
beforeEach(async () => {
  holdClock(new Date("2026-11-22T12:00:00Z"));
  await aVocabulary();
  await aHomeCity();
  await aCity({ slug: "rivertown" });
  await aCity({ slug: "hilltown" });
});

async function aPair() {
  const { actor: owner, organisation } = await aMember("owner");
  const { id: userId } = await aUser();
  await db.membership.create({
    data: { userId, organisationId: organisation.id, role: "viewer" },
  });
  const viewer = (await loadActor(userId))!;
  return { initiative: await anInitiative({ organisationId: organisation.id }), owner, viewer };
}

const tooFar = { reason: "too-far" as const, note: "" };

async function proposed(initiativeId: number) {
  const initiative = (await initiativeFor(null, initiativeId))!;
  const aside = await citiesSetAside(initiativeId, "pl");
  const { cities } = await proposalsFor(initiative, "pl", { most: 20, aside });
  return cities.map(({ slug }) => slug).toSorted();
}

test("a city set aside is proposed no more for this initiative, until it is taken back", async () => {
  const { initiative, owner } = await aPair();
  const other = await anInitiative();
  expect(await setCityAside(owner, initiative, "rivertown", tooFar, {})).toMatchObject({
    ok: true,
  });
  expect(await proposed(initiative.id)).toEqual(["hilltown"]);
  expect(await proposed(other.id)).toEqual(["hilltown", "rivertown"]);
  expect(await citiesSetAside(initiative.id, "en")).toMatchObject([{ reason: "too-far" }]);
  expect(await takeCityBack(owner, initiative, "rivertown")).toMatchObject({ ok: true });
  expect(await proposed(initiative.id)).toEqual(["hilltown", "rivertown"]);
});

test("said again, the last reason stays", async () => {
  const { initiative, owner } = await aPair();
  await setCityAside(owner, initiative, "rivertown", tooFar, {});
  const tried = { reason: "tried" as const, note: "In 2019." };
  await setCityAside(owner, initiative, "rivertown", tried, {});
  expect(await citiesSetAside(initiative.id, "en")).toMatchObject([tried]);
});

test("its own people who may write, and staff, set aside; nobody else does", async () => {
  const { initiative, viewer } = await aPair();
  const strangers = [viewer, await anActor(), (await aMember("owner")).actor];
  for (const stranger of strangers) {
    const said = await setCityAside(stranger, initiative, "rivertown", tooFar, {});
    expect(said).toMatchObject({ refusal: "not-allowed" });
    expect(await takeCityBack(stranger, initiative, "rivertown")).toMatchObject({ ok: false });
  }
  expect(await db.matchFeedback.count()).toBe(0);
  const staff = await anActor({ role: "moderator" });
  expect(await setCityAside(staff, initiative, "rivertown", tooFar, {})).toMatchObject({
    ok: true,
  });
  expect(await setCityAside(staff, initiative, "nowhere", tooFar, {})).toMatchObject({
    refusal: "not-found",
  });
});

test("another reason wants a few words", () => {
  expect(feedbackSchema.safeParse({ reason: "other" }).success).toBe(false);
  expect(feedbackSchema.safeParse({ reason: "other", note: "Visas." }).success).toBe(true);
  expect(feedbackSchema.safeParse({ reason: "dislike" }).success).toBe(false);
});

test("matching learns from what does not fit, and not from what was only tried before", async () => {
  const { initiative, owner } = await aPair();
  const record = (await matchRecord((await initiativeFor(null, initiative.id))!, "rivertown"))!;
  await setCityAside(owner, initiative, "rivertown", tooFar, record);
  await setCityAside(owner, initiative, "hilltown", { reason: "tried", note: "" }, record);
  await fitMonthly();
  const [fit] = (await weightsPage()).fits;
  expect(fit!.learned + fit!.tried).toBe(1);
});
