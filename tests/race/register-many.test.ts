import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/modules/accounts/actor";
import { draftFor, keepDraft, planDraft } from "~/modules/cities/exchange/import-drafts.server";
import { takeOver, type TakenOver } from "~/modules/cities/exchange/take-over.server";
import { mergeCities } from "~/modules/cities/merge/merge-cities.server";
import { findRecord } from "~/modules/cities/register/rows.server";
import { removeRecord, saveRecord } from "~/modules/cities/register/save-record.server";
import { tables } from "~/modules/cities/register/tables";
import { db } from "~/platform/db/index.server";
import { anActor } from "../factories/actor";
import { aCity, aHomeCity } from "../factories/city";
import { aVocabulary, linkValues } from "../factories/record";
import { aBenefit, anAgreement } from "../factories/register-row";
import { useTestDatabase } from "../support/database";

useTestDatabase();
beforeEach(async () => {
  await aVocabulary();
  await aHomeCity();
});

const coordinator = () => anActor({ role: "coordinator" });

/** A file that was looked at and waits for being confirmed. */
async function aPlan(actor: Actor, lines: string[]): Promise<() => Promise<TakenOver>> {
  const kept = await keepDraft(actor, tables.benefit, new File([lines.join("\n")], "plik.csv"));
  if (!kept.ok) throw new Error(kept.fault.code);
  const { plan, fingerprint } = await planDraft((await draftFor(actor, kept.id))!);
  expect(plan.counts.faulty).toBe(0);
  return () => takeOver(actor, { id: kept.id, seen: fingerprint });
}

async function benefitsOf(cityId: number, count: number) {
  const keys: string[] = [];
  for (let n = 0; n < count; n++)
    keys.push((await aBenefit({ cityId, source: "", asOf: 2026 })).key);
  return keys;
}

test("files taken over and cities merged at once follow each other, and nothing stays in the archive", async () => {
  const actor = await coordinator();
  for (let round = 0; round < 8; round++) {
    const [from, into] = [await aCity(), await aCity()];
    const keys = await benefitsOf(from.id, 40);
    const said = (order: string[], year: number) => [
      "key;city;kind;direction;title_pl;year",
      ...order.map((key) => `${key};${from.slug};equipment;received;Inkubator;${year}`),
      `;${from.slug};equipment;received;Nowy inkubator;${year}`,
    ];
    const [there, back] = [
      await aPlan(actor, said(keys, 2004)),
      await aPlan(actor, said(keys.toReversed(), 2005)),
    ];
    const [merged, ...taken] = await Promise.all([
      mergeCities(actor, { from: from.slug, into: into.slug }),
      there(),
      back(),
    ]);
    expect(merged).toMatchObject({ ok: true });
    for (const one of taken.filter(({ ok }) => !ok))
      expect(one).toMatchObject({ refusal: "plan-changed" });
    expect(await db.benefit.count({ where: { cityId: from.id } })).toBe(0);
    const added = taken.filter(({ ok }) => ok).length;
    expect(await db.benefit.count({ where: { cityId: into.id } })).toBe(40 + added);
  }
});

test("an agreement removed while a file speaks of what rests on it leaves no knot", async () => {
  const actor = await coordinator();
  for (let round = 0; round < 8; round++) {
    const city = await aCity();
    const agreement = await anAgreement({ cityId: city.id });
    const keys = await benefitsOf(city.id, 20);
    await db.benefit.updateMany({
      where: { key: { in: keys } },
      data: { agreementId: agreement.id },
    });
    const take = await aPlan(actor, [
      "key;year;agreement",
      ...keys.toReversed().map((key) => `${key};2003;${agreement.key}`),
    ]);
    const removal = { table: tables.agreement, key: agreement.key, version: 1 };
    const [removed, taken] = await Promise.all([removeRecord(actor, removal), take()]);
    expect(removed).toMatchObject({ ok: true });
    if (!taken.ok) expect(["plan-changed", "plan-faulty"]).toContain(taken.refusal);
    expect(await db.benefit.count({ where: { agreementId: agreement.id } })).toBe(0);
  }
});

test("a record saved and one added while their city is merged are of the city that stays", async () => {
  const actor = await coordinator();
  for (let round = 0; round < 15; round++) {
    const [from, into] = [await aCity(), await aCity()];
    const values = linkValues(from.slug);
    const saving = { table: tables.link, key: null, version: 0, values };
    const made = await saveRecord(actor, saving);
    const link = (await findRecord(db, tables.link, made.ok ? made.value.key! : ""))!;
    const [merged, , added] = await Promise.all([
      mergeCities(actor, { from: from.slug, into: into.slug }),
      saveRecord(actor, {
        ...{ table: tables.link, key: link.key, version: 1 },
        values: { ...link.values, since: 1999 },
      }),
      saveRecord(actor, saving),
    ]);
    expect([merged, added]).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await db.institutionalLink.count({ where: { cityId: from.id } })).toBe(0);
    expect(await db.institutionalLink.count({ where: { cityId: into.id } })).toBe(2);
  }
});
