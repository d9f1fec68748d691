import { beforeEach, expect, test } from "vitest";
import { registerAttention } from "~/modules/cities/attention.queries.server";
import { decideReview, reviewSchema } from "~/modules/cities/health/decide-review.server";
import { refreshOldHealth } from "~/modules/cities/health/refresh-health.server";
import { reviewPage } from "~/modules/cities/health/review.queries.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { anActor } from "../../factories/actor";
import { aCity, aHomeCity } from "../../factories/city";
import { aVocabulary } from "../../factories/record";
import { useTestDatabase } from "../../support/database";

useTestDatabase();
beforeEach(async () => {
  holdClock(new Date("2026-11-22T12:00:00Z"));
  await aVocabulary();
  await aHomeCity();
});

const decision = {
  decision: "revive",
  note: "Zapraszamy na Dni Krakowa.",
  reviewOn: "2027-03-01",
} as const;

/** The review of a city that never answers, as it opens by itself. */
async function anOpenReview() {
  await aCity({ judgement: "never_answers" });
  await refreshOldHealth();
  return db.healthReview.findFirstOrThrow();
}

test("a sleeping relation asks staff for a decision, which is kept with who made it", async () => {
  const { id } = await anOpenReview();
  expect((await registerAttention("pl")).reviews).toMatchObject([{ id, openedOn: "2026-11-22" }]);
  const actor = await anActor({ role: "moderator" });
  expect(await decideReview(actor, id, decision)).toEqual({ ok: true, value: { id } });
  expect((await registerAttention("pl")).reviews).toEqual([]);
  expect(await reviewPage(id)).toMatchObject({
    isOpen: false,
    former: [{ decision: "revive", by: actor.name, reviewOn: "2027-03-01", note: decision.note }],
  });
});

test("a decision is made once, and none on what is not asked", async () => {
  const { id } = await anOpenReview();
  const actor = await anActor({ role: "coordinator" });
  await decideReview(actor, id, decision);
  const second = await decideReview(actor, id, { ...decision, decision: "end" });
  expect(second).toMatchObject({ refusal: "already-decided" });
  expect(await decideReview(actor, 999_999_999, decision)).toMatchObject({ refusal: "not-found" });
  expect(await db.healthReview.findUnique({ where: { id } })).toMatchObject({
    decision: "revive",
  });
  expect(await reviewPage(999_999_999)).toBeNull();
});

test("who is not staff decides nothing", async () => {
  const { id } = await anOpenReview();
  expect(await decideReview(await anActor(), id, decision)).toMatchObject({
    refusal: "not-allowed",
  });
  expect(await db.healthReview.count({ where: { decidedAt: null } })).toBe(1);
});

test("a relation is looked at again on a later day, not today or before", async () => {
  const { id } = await anOpenReview();
  const actor = await anActor({ role: "moderator" });
  for (const reviewOn of ["2026-11-22", "2026-11-21", "1900-01-01"])
    expect(await decideReview(actor, id, { ...decision, reviewOn })).toMatchObject({
      refusal: "review-too-soon",
    });
  expect(await decideReview(actor, id, { ...decision, reviewOn: "2026-11-23" })).toMatchObject({
    ok: true,
  });
});

test.each([
  "",
  "2026-02-30",
  "2026-13-01",
  "0000-01-01",
  "0026-11-22",
  "275760-09-13",
  "+275760-09-13",
  "-000001-01-01",
  "22.11.2027",
  "2027-11-22T00:00:00Z",
  "2027-11-22'--",
])("%j is no day to look at a relation again", (reviewOn) => {
  const { error } = reviewSchema.safeParse({ ...decision, reviewOn });
  expect(error?.issues).toMatchObject([{ path: ["reviewOn"], message: "date-invalid" }]);
});
