import { beforeEach, expect, test } from "vitest";
import { citiesToRank } from "~/modules/matching/city-profiles.queries.server";
import { featureNames } from "~/modules/matching/engine/features";
import { expertWeights } from "~/modules/matching/engine/weights";
import { fitMonthly } from "~/modules/matching/learning/fit-monthly.server";
import { chooseWeights, weightsPage } from "~/modules/matching/learning/weights-page.server";
import { countRegisterChange } from "~/modules/cities/register-stamp.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { anActor } from "../factories/actor";
import { aHomeCity } from "../factories/city";
import { aContact } from "../factories/contact";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { aVocabulary } from "../factories/record";
import { useTestDatabase } from "../support/database";

useTestDatabase();
beforeEach(async () => {
  holdClock(new Date("2026-11-22T12:00:00Z"));
  await aVocabulary();
  await aHomeCity();
  await db.$transaction(countRegisterChange);
});

/** Answers in which what was done together decides, half of them within the held-out months. */
async function answers(count: number, turned = false) {
  const { id: contactId } = await aContact();
  const { id: initiativeId } = await anInitiative();
  for (let n = 0; n < count; n++) {
    const history = (n % 10) / 10;
    const isRecent = n % 2 === 0;
    const isYes = history >= 0.5 !== (turned && isRecent);
    await anIntroduction({
      ...{ contactId, initiativeId, status: isYes ? "accepted" : "declined" },
      closedAt: new Date(isRecent ? "2026-11-10T10:00:00Z" : "2026-05-10T10:00:00Z"),
      match: { rank: 1 + (n % 3), features: { history, concepts: 0.5, text: (n % 7) / 7 } },
    });
  }
}

test("without answers no fit is made, and the experts’ weights are used", async () => {
  await fitMonthly();
  expect(await weightsPage()).toMatchObject({ inUse: null, fits: [] });
  expect((await citiesToRank()).context.weights).toEqual(expertWeights);
});

test("a fit that foretells better is used at once, and staff can go back", async () => {
  await answers(80);
  await fitMonthly();
  const page = await weightsPage();
  expect(page).toMatchObject({ inUse: "2026-11" });
  expect(page.fits).toMatchObject([{ learned: 40, tried: 40, isBetter: true }]);
  const used = (await citiesToRank()).context.weights;
  expect(used.features.history).toBeGreaterThan(expertWeights.features.history);
  expect(used.version).toBe(`${expertWeights.version}+2026-11`);
  const coordinator = await anActor({ role: "coordinator" });
  expect(await chooseWeights(coordinator, null)).toMatchObject({ ok: true });
  expect((await citiesToRank()).context.weights).toEqual(expertWeights);
  expect(await chooseWeights(coordinator, "2026-11")).toMatchObject({ ok: true });
  expect((await citiesToRank()).context.weights).toEqual(used);
});

test("one that foretells worse is kept to be seen, but not used", async () => {
  await answers(80, true);
  await fitMonthly();
  expect(await weightsPage()).toMatchObject({ inUse: null, fits: [{ isBetter: false }] });
});

test("there is one fit a month", async () => {
  await answers(40);
  await fitMonthly();
  await fitMonthly();
  expect((await weightsPage()).fits).toHaveLength(1);
  holdClock(new Date("2026-12-01T00:00:00Z"));
  await fitMonthly();
  expect((await weightsPage()).fits.map(({ month }) => month)).toEqual(["2026-12", "2026-11"]);
});

test("only coordinators choose, and only what there is", async () => {
  await answers(40);
  await fitMonthly();
  const before = await weightsPage();
  for (const role of ["member", "moderator"] as const)
    expect(await chooseWeights(await anActor({ role }), null)).toMatchObject({ ok: false });
  const coordinator = await anActor({ role: "coordinator" });
  for (const month of ["2020-01", "", "%", "x".repeat(5_000)])
    expect(await chooseWeights(coordinator, month)).toMatchObject({ refusal: "not-found" });
  expect(await weightsPage()).toEqual(before);
});

test("a fit of an older engine leaves new features the experts’ weight", async () => {
  await db.weightFit.create({
    data: {
      ...{ month: "2026-10", fittedAt: new Date(), learned: 1, tried: 1, isBetter: true },
      ...{ inUse: true, features: { history: 0.2 } },
    },
  });
  await db.$transaction(countRegisterChange);
  const { features } = (await citiesToRank()).context.weights;
  expect(features.history).toBe(0.2);
  for (const name of featureNames.filter((one) => one !== "history"))
    expect(features[name]).toBe(expertWeights.features[name]);
});
