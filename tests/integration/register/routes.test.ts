import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/modules/accounts/actor";
import { addDocument } from "~/modules/cities/documents/documents.server";
import { formStart } from "~/modules/cities/register/form-record.server";
import { saveRecord } from "~/modules/cities/register/save-record.server";
import { tables } from "~/modules/cities/register/tables";
import { db } from "~/platform/db/index.server";
import * as record from "~/routes/$lang.staff.register.$table.$key";
import * as list from "~/routes/$lang.staff.register.$table._index";
import * as fresh from "~/routes/$lang.staff.register.$table.new";
import * as exported from "~/routes/$lang.staff.register.$table_.export";
import * as register from "~/routes/$lang.staff.register._index";
import * as documents from "~/routes/$lang.staff.register.agreement.$key.documents";
import * as change from "~/routes/$lang.staff.register.changes.$id";
import * as duplicates from "~/routes/$lang.staff.register.duplicates";
import * as plan from "~/routes/$lang.staff.register.import.$id";
import * as imports from "~/routes/$lang.staff.register.import._index";
import * as review from "~/routes/$lang.staff.register.reviews.$id";
import * as document from "~/routes/documents.$id";
import { anActor } from "../../factories/actor";
import { aCity, aHomeCity } from "../../factories/city";
import { agreementValues, aVocabulary, linkValues } from "../../factories/record";
import { anAgreement, aPdf, aPromise } from "../../factories/register-row";
import { useTestDatabase } from "../../support/database";
import { answerOf } from "../../support/requests";

useTestDatabase();
beforeEach(async () => {
  await aVocabulary();
  await aHomeCity();
});

const { agreement, link } = tables;

const odd = [
  "",
  "0",
  "-1",
  "1.5",
  "1e3",
  "NaN",
  "Infinity",
  "2147483648",
  "99999999999",
  "9".repeat(400),
  "%",
  "_",
  "'",
  '"',
  "\\",
  "' OR 1=1 --",
  "../../etc",
  "__proto__",
  "constructor",
  "null",
  "\u0000",
  "a\u0000b",
  "😀",
  "\ud800",
  "ż".repeat(5_000),
  "2026-02-30",
  "0000-01-01",
  "275760-09-13",
];

/** Every page of the register, with the names of what its address holds. */
const pages = [
  [register.loader, []],
  [list.loader, ["table"]],
  [fresh.loader, ["table"]],
  [record.loader, ["table", "key"]],
  [exported.loader, ["table"]],
  [documents.loader, ["key"]],
  [change.loader, ["id"]],
  [duplicates.loader, []],
  [imports.loader, []],
  [plan.loader, ["id"]],
  [review.loader, ["id"]],
] as const;

const actions = [
  [record.action, ["table", "key"]],
  [fresh.action, ["table"]],
  [documents.action, ["key"]],
  [change.action, ["id"]],
  [duplicates.action, []],
  [imports.action, []],
  [plan.action, ["id"]],
  [review.action, ["id"]],
] as const;

/** An address of something that is there. */
async function aPlace(actor: Actor) {
  const { slug, id: cityId } = await aCity();
  const { key } = await anAgreement({ cityId });
  const proposed = await saveRecord(await anActor({ role: "moderator" }), {
    ...{ table: agreement, key: null, version: 0 },
    values: agreementValues(slug),
  });
  const proposal = proposed.ok && "changeId" in proposed.value ? proposed.value.changeId : 0;
  const { id } = await db.healthReview.create({
    data: { cityId, openedOn: new Date(), score: 0, reasons: [] },
  });
  return { slug, key, proposal, review: id, actor };
}

test("visitors are sent to sign in and members find no page of the register", async () => {
  const member = await anActor();
  const { key } = await anAgreement();
  const params = { table: "agreement", key, id: "1" };
  for (const [loader] of pages) {
    expect(await answerOf(loader, { params })).toMatchObject({ status: 302 });
    expect(await answerOf(loader, { params, actor: member })).toMatchObject({ status: 404 });
  }
});

test("visitors are sent to sign in and members do nothing in the register", async () => {
  const { key, proposal, review: id } = await aPlace(await anActor({ role: "coordinator" }));
  const member = await anActor();
  const before = await db.change.count();
  for (const [action, names] of actions) {
    for (const intent of [
      "save",
      "remove",
      "restore",
      "merge",
      "confirm",
      "refuse",
      "distinct",
      "",
    ]) {
      const own = String(action === review.action ? id : proposal);
      const params = { table: "agreement", key, id: names.length ? own : "" };
      const body = { intent, keep: key, drop: key, into: "city-1", version: "1" };
      expect(await answerOf(action, { params, body })).toMatchObject({ status: 302 });
      expect(await answerOf(action, { params, body, actor: member })).toMatchObject({
        status: 404,
      });
    }
  }
  expect(await db.change.count()).toBe(before);
  expect(await db.agreement.count()).toBe(1);
  expect(await db.change.count({ where: { status: "proposed" } })).toBe(1);
});

test("no address of the register makes the server fail", async () => {
  const actor = await anActor({ role: "administrator" });
  const cell = fc.constantFrom(...odd, ...Object.keys(tables));
  const address = fc.record({ table: cell, key: cell, id: cell });
  // Addresses with a NUL character are refused before they come here.
  const sent = fc.constantFrom(...odd.filter((value) => !value.includes("\u0000")));
  const query = fc.record({
    q: sent,
    parent: sent,
    after: sent,
    format: sent,
    city: sent,
    notice: sent,
  });
  const page = fc.constantFrom(...pages.map(([loader]) => loader));
  const isNoFailure = async (
    loader: (typeof pages)[number][0],
    given: Record<string, string>,
    asked: Record<string, string>,
  ) => {
    const params = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value.replaceAll("\u0000", "")]),
    );
    const answer = await answerOf(loader, {
      ...{ actor, params },
      query: new URLSearchParams(asked).toString(),
    });
    expect(answer.status).toBeLessThan(500);
  };
  await fc.assert(fc.asyncProperty(page, address, query, isNoFailure), { numRuns: 100 });
});

test("no form sent to the register makes the server fail, and none of them changes it", async () => {
  const actor = await anActor({ role: "administrator" });
  const { slug, key, proposal, review: id } = await aPlace(actor);
  const value = fc.constantFrom(...odd);
  const names = [
    ...["changeId", "version", "promise", "promiseVersion", "document", "into", "keep", "drop"],
    ...["seen", "seenVersion", "note", "decision", "reviewOn", "file", "table", "changeNote"],
    ...agreement.columns.map(({ name }) => name),
  ];
  const intent = fc.constantFrom(
    ...["save", "remove", "restore", "merge", "keep-promise", "drop-promise", "withdraw"],
    ...["distinct", "add", "nonsense", ""],
  );
  const form = fc.tuple(intent, fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 12 }));
  const isFile = fc.boolean();
  const action = fc.constantFrom(...actions.map(([one]) => one));
  const before = await db.agreement.findMany();
  await fc.assert(
    fc.asyncProperty(action, form, isFile, async (one, [pressed, values], asMultipart) => {
      const own = String(one === review.action ? id : proposal);
      const params = { table: "agreement", key, id: one === plan.action ? "7" : own };
      const body = asMultipart
        ? multipart({ ...values, intent: pressed })
        : { ...values, intent: pressed };
      if (one === change.action && pressed === "withdraw") return;
      const answer = await answerOf(one, { actor, params, body });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
  expect(await db.agreement.findMany()).toEqual(before);
  expect(await db.partnerCity.count({ where: { slug, archivedOn: null } })).toBe(1);
  expect(await db.change.count({ where: { status: "proposed" } })).toBe(1);
});

test.each([
  ["record", "restore", "changeId"],
  ["record", "remove", "version"],
  ["record", "keep-promise", "promise"],
  ["record", "drop-promise", "promiseVersion"],
  ["city", "merge", "into"],
  ["documents", "remove", "document"],
  ["duplicates", "merge", "keep"],
  ["duplicates", "distinct", "drop"],
  ["review", "", "reviewOn"],
  ["review", "", "decision"],
  ["plan", "", "seen"],
])("on the page %s the button %j does nothing with an odd %s", async (page, intent, name) => {
  const actor = await anActor({ role: "administrator" });
  const { slug, key, review: id } = await aPlace(actor);
  const places = {
    record: [record.action, { table: "agreement", key }],
    city: [record.action, { table: "city", key: slug }],
    documents: [documents.action, { key }],
    duplicates: [duplicates.action, {}],
    review: [review.action, { id: String(id) }],
    plan: [plan.action, { id: "1" }],
  } as const;
  const [action, params] = places[page as keyof typeof places];
  const given = { decision: "end", note: "Decyzja rady miasta", reviewOn: "2999-01-01" };
  for (const value of odd) {
    const body = { ...given, intent, [name]: value };
    const answer = await answerOf(action, { actor, params, body });
    expect([404, 409, 422], JSON.stringify(value)).toContain(answer.status);
  }
});

test("whatever stands in one cell of a form, the record is saved or the cell is named", async () => {
  const actor = await anActor({ role: "coordinator" });
  const { slug } = await aCity();
  const base = formStart(agreement, agreementValues(slug));
  const cell = fc.constantFrom(...Object.keys(base));
  await fc.assert(
    fc.asyncProperty(cell, fc.constantFrom(...odd), async (name, value) => {
      const body = { ...base, [name]: value };
      const answer = await answerOf(fresh.action, { actor, params: { table: "agreement" }, body });
      if (answer.status === 302) return;
      expect(answer.status).toBe(422);
      const { reply } = answer.data as { reply: { errors: Record<string, string> } };
      expect(Object.keys(reply.errors)).not.toContain("");
    }),
    { numRuns: 120 },
  );
});

function multipart(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  form.set("extra", new File(["x"], "x.txt"));
  form.append("keep", new File(["x"], "x.txt"));
  return form;
}

test.each([
  ["text/plain", "intent=remove&version=1"],
  ["application/json", '{"intent":"remove","version":1}'],
  ["application/x-www-form-urlencoded", "%%%&=&&&version"],
  ["multipart/form-data; boundary=x", "intent=remove"],
  ["multipart/form-data", "--x"],
])("a body of type %s that is no form is an empty form", async (type, body) => {
  const actor = await anActor({ role: "administrator" });
  const { key } = await anAgreement();
  const params = { table: "agreement", key, id: "1" };
  for (const [action] of actions) {
    const answer = await answerOf(action, {
      actor,
      params,
      body,
      headers: { "Content-Type": type },
    });
    expect([404, 409, 422]).toContain(answer.status);
  }
  expect(await db.agreement.count()).toBe(1);
});

test("a form that is refused comes back as it was typed", async () => {
  const actor = await anActor({ role: "coordinator" });
  const { slug } = await aCity();
  const typed = formStart(agreement, agreementValues(slug));
  const wrong = { ...typed, signedOn: "2026-02-30", title_pl: " Umowa „ż” ", changeNote: "Skan" };
  const answer = await answerOf(fresh.action, {
    actor,
    params: { table: "agreement" },
    body: wrong,
  });
  expect(answer).toMatchObject({
    status: 422,
    data: {
      reply: {
        errors: { signedOn: "date-invalid" },
        values: {
          signedOn: ["2026-02-30"],
          title_pl: [" Umowa „ż” "],
          fields: ["culture"],
          changeNote: ["Skan"],
        },
      },
    },
  });
});

test("a change of another record is not undone from this one’s page", async () => {
  const actor = await anActor({ role: "coordinator" });
  const [mine, other] = [await aLinkOf(actor), await aLinkOf(actor)];
  const [made] = await db.change.findMany({ where: { key: other } });
  const params = { table: "link", key: mine };
  const body = { intent: "restore", changeId: String(made!.id) };
  expect(await answerOf(record.action, { actor, params, body })).toMatchObject({ status: 404 });
  expect(await db.institutionalLink.count()).toBe(2);
});

async function aLinkOf(actor: Actor): Promise<string> {
  const { slug } = await aCity();
  const saving = { table: link, key: null, version: 0, values: linkValues(slug) };
  const made = await saveRecord(actor, saving);
  return made.ok ? made.value.key! : "";
}

test("who undoes that a record was made is led to the list, for it has no page any more", async () => {
  const actor = await anActor({ role: "coordinator" });
  const key = await aLinkOf(actor);
  const [made] = await db.change.findMany({ where: { key } });
  const body = { intent: "restore", changeId: String(made!.id) };
  const answer = await answerOf(record.action, { actor, params: { table: "link", key }, body });
  expect(answer).toMatchObject({ status: 302, location: "/pl/staff/register/link" });
});

test("an unknown button decides nothing about a proposal or a pair", async () => {
  const actor = await anActor({ role: "coordinator" });
  const { proposal } = await aPlace(actor);
  for (const intent of ["", "Confirm", "nonsense"]) {
    const body = { intent, keep: "a", drop: "b" };
    const params = { id: String(proposal) };
    expect(await answerOf(change.action, { actor, params, body })).toMatchObject({ status: 404 });
    expect(await answerOf(duplicates.action, { actor, body })).toMatchObject({ status: 404 });
  }
  expect(await db.change.findUnique({ where: { id: proposal } })).toMatchObject({
    status: "proposed",
  });
});

test("a promise settled on the page of its city leads back there", async () => {
  const actor = await anActor({ role: "moderator" });
  const { id: cityId, slug } = await aCity();
  const { key } = await aPromise({ cityId });
  const body = { intent: "keep-promise", promise: key, promiseVersion: "1" };
  const params = { table: "city", key: slug };
  expect(await answerOf(record.action, { actor, params, body })).toMatchObject({
    location: `/pl/staff/register/city/${slug}?notice=saved`,
  });
});

test("a document is sent by its number to whom it may concern, and no other address fails", async () => {
  const coordinator = await anActor({ role: "coordinator" });
  const { key } = await anAgreement();
  const add = (isPublic: boolean) =>
    aPdf().then((bytes) =>
      addDocument(coordinator, { agreementKey: key, name: "umowa 😀.pdf", bytes, isPublic }),
    );
  const [open, internal] = [await add(true), await add(false)];
  const idOf = (added: typeof open) => (added.ok ? String(added.value.id) : "");
  const status = async (id: string, actor?: Actor) =>
    (await answerOf(document.loader, { actor, params: { id } })).status;
  expect(await status(idOf(open))).toBe(200);
  expect(await status(idOf(internal))).toBe(404);
  expect(await status(idOf(internal), await anActor())).toBe(404);
  expect(await status(idOf(internal), coordinator)).toBe(200);
  for (const id of odd) expect(await status(id)).toBe(404);
});
