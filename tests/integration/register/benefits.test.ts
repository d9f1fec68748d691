import { beforeEach, expect, test } from "vitest";
import { benefitDuplicates } from "~/modules/cities/benefits/duplicates.queries.server";
import { keepBenefitsApart, mergeBenefits } from "~/modules/cities/benefits/merge-benefits.server";
import { changesOfRecord } from "~/modules/cities/register/history.queries.server";
import { restoreRecord } from "~/modules/cities/register/restore-record.server";
import { saveRecord } from "~/modules/cities/register/save-record.server";
import { startValues } from "~/modules/cities/register/table";
import { tables } from "~/modules/cities/register/tables";
import { answerIntroduction } from "~/modules/cooperation/answer-introduction.server";
import { db } from "~/platform/db/index.server";
import { anActor } from "../../factories/actor";
import { aCity } from "../../factories/city";
import { anIntroduction } from "../../factories/introduction";
import { aVocabulary } from "../../factories/record";
import { aBenefit } from "../../factories/register-row";
import { useTestDatabase } from "../../support/database";

useTestDatabase();
beforeEach(aVocabulary);

const staff = () => anActor({ role: "moderator" });
const stands = (key: string) => db.benefit.findUnique({ where: { key } });

/** Two entries that may tell of one thing. */
async function aPair() {
  const { id: cityId } = await aCity();
  const keep = await aBenefit({ cityId, year: 2004 });
  const drop = await aBenefit({ cityId, amount: 1200.5, currency: "EUR", evidence: "Protokół" });
  return { cityId, pair: { keep: keep.key, drop: drop.key } };
}

test("two entries of one benefit are proposed as a pair and become one that knows all of both", async () => {
  const { pair } = await aPair();
  const [found] = await benefitDuplicates();
  expect(found!.map(({ key }) => key).toSorted()).toEqual([pair.keep, pair.drop].toSorted());
  expect(await mergeBenefits(await staff(), pair)).toEqual({ ok: true, value: { key: pair.keep } });
  const kept = await stands(pair.keep);
  expect(kept).toMatchObject({ year: 2004, currency: "EUR", evidence: "Protokół", version: 2 });
  expect(kept!.amount!.toNumber()).toBe(1200.5);
  expect(await stands(pair.drop)).toBeNull();
  expect(await benefitDuplicates()).toEqual([]);
});

test("the history keeps both entries and brings the other back", async () => {
  const { pair } = await aPair();
  const actor = await staff();
  await mergeBenefits(actor, pair);
  const [gone] = await changesOfRecord("benefit", pair.drop);
  expect(gone).toMatchObject({ kind: "merged", after: null, before: { evidence: "Protokół" } });
  expect(await changesOfRecord("benefit", pair.keep)).toMatchObject([{ kind: "merged" }]);
  expect(await restoreRecord(actor, gone!.id)).toMatchObject({ ok: true });
  expect(await stands(pair.drop)).toMatchObject({ evidence: "Protokół" });
});

test("a benefit recorded in a cooperation stays with it", async () => {
  const { id } = await anIntroduction();
  await answerIntroduction(id, { answer: "accept", note: "" });
  const cooperation = await db.cooperation.findFirstOrThrow();
  const { cityId } = cooperation;
  const keep = await aBenefit({ cityId });
  const drop = await aBenefit({ cityId, cooperationId: cooperation.id });
  await mergeBenefits(await staff(), { keep: keep.key, drop: drop.key });
  expect(await stands(keep.key)).toMatchObject({ cooperationId: cooperation.id });
});

test("entries judged to be two are not proposed again, nor what remains of one of them", async () => {
  const { cityId, pair } = await aPair();
  const actor = await staff();
  expect(await keepBenefitsApart(actor, pair)).toMatchObject({ ok: true });
  expect(await benefitDuplicates()).toEqual([]);
  const third = await aBenefit({ cityId, year: 1980 });
  expect(await mergeBenefits(actor, { keep: third.key, drop: pair.keep })).toMatchObject({
    ok: true,
  });
  expect(await benefitDuplicates()).toEqual([]);
});

test("entries of two cities, one entry twice and entries that are not there are neither merged nor kept apart", async () => {
  const actor = await staff();
  const [one, other] = [await aBenefit(), await aBenefit()];
  const pairs = [
    { keep: one.key, drop: other.key },
    { keep: one.key, drop: one.key },
    { keep: one.key, drop: "none" },
    { keep: "none", drop: one.key },
    { keep: "", drop: "" },
  ];
  for (const pair of pairs) {
    expect(await mergeBenefits(actor, pair)).toMatchObject({ ok: false });
    expect(await keepBenefitsApart(actor, pair)).toMatchObject({ ok: false });
  }
  expect(
    await db.benefit.findMany({ where: { NOT: { distinctFrom: { isEmpty: true } } } }),
  ).toEqual([]);
  expect(await db.benefit.count()).toBe(2);
});

test("who is not staff merges nothing", async () => {
  const { pair } = await aPair();
  const member = await anActor();
  expect(await mergeBenefits(member, pair)).toMatchObject({ refusal: "not-allowed" });
  expect(await keepBenefitsApart(member, pair)).toMatchObject({ refusal: "not-allowed" });
  expect(await db.benefit.count()).toBe(2);
});

test("a benefit of an initiative that is not there names the field to mend", async () => {
  const { slug } = await aCity();
  const values = {
    ...startValues(tables.benefit),
    city: slug,
    kind: "other",
    title: { pl: "Książki" },
    initiativeId: 4711,
  };
  const saving = { table: tables.benefit, key: null, version: 0, values };
  expect(await saveRecord(await staff(), saving)).toEqual({
    ok: false,
    refusal: "wrong-cells",
    errors: { initiativeId: "record-missing" },
  });
});
