import { beforeEach, expect, test } from "vitest";
import { archiveFundingCall } from "~/modules/funding/archive-funding-call.server";
import { fundingCallSchema } from "~/modules/funding/funding-call.schema";
import { currentCalls } from "~/modules/funding/funding-calls.queries.server";
import { fundingFor } from "~/modules/funding/initiative-funding.server";
import { addFundingCall, changeFundingCall } from "~/modules/funding/save-funding-call.server";
import { forgetHomeCity } from "~/modules/cities/city.queries.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import * as list from "~/routes/$lang.funding";
import * as initiativePage from "~/routes/$lang.initiatives.$id";
import * as change from "~/routes/$lang.staff.funding.$id";
import * as staffList from "~/routes/$lang.staff.funding._index";
import * as create from "~/routes/$lang.staff.funding.new";
import { aMember, anActor } from "../factories/actor";
import { aCity, aHomeCity } from "../factories/city";
import { aContact } from "../factories/contact";
import { someFields } from "../factories/field";
import { aFundingCall } from "../factories/funding-call";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { useTestDatabase } from "../support/database";
import { answerOf } from "../support/requests";

useTestDatabase();

const today = "2026-11-23";
const body: Record<string, string | string[]> = {
  ...{ programme: "Erasmus+", programmeEnglish: "", title: "Partnerstwa", titleEnglish: "" },
  ...{ url: "erasmus-plus.ec.europa.eu", opensOn: "", deadlineOn: "2027-03-05" },
  ...{ openToUnion: "on", countries: "Norwegia, RS" },
  ...{ minimumPartners: "3", minimumCountries: "3", minimumUnionCountries: "1" },
  ...{ fields: ["culture"], grantMaximum: "60 000", grantCurrency: "EUR", note: "" },
};
const input = fundingCallSchema(today).parse({
  ...body,
  allYear: undefined,
});

beforeEach(async () => {
  forgetHomeCity();
  holdClock(new Date(`${today}T10:00:00Z`));
  await aHomeCity();
  await someFields("culture", "heritage");
});

const foundation = {
  applicant: { country: "PL", type: "ngo" as const },
  fields: ["culture"],
  partners: [] as { slug: string; country: string }[],
};

test("staff add a call that everybody sees; a member cannot", async () => {
  const staff = await anActor({ role: "moderator" });
  expect(await addFundingCall(await anActor(), input)).toMatchObject({ refusal: "not-allowed" });
  expect(await addFundingCall(staff, input)).toMatchObject({ ok: true });
  const { open } = await currentCalls(today);
  expect(open).toMatchObject([
    { countries: ["NO", "RS"], url: "https://erasmus-plus.ec.europa.eu", grantMaximum: 60_000 },
  ]);
});

test("an older form never overwrites a newer one", async () => {
  const staff = await anActor({ role: "moderator" });
  const { id } = await aFundingCall();
  expect(await changeFundingCall(staff, { id, version: 1 }, input)).toMatchObject({ ok: true });
  const late = { ...input, title: "Inny" };
  expect(await changeFundingCall(staff, { id, version: 1 }, late)).toMatchObject({
    refusal: "changed-elsewhere",
  });
  expect(await archiveFundingCall(staff, { id, version: 1 })).toMatchObject({
    refusal: "changed-elsewhere",
  });
  expect(await db.fundingCall.findUnique({ where: { id } })).toMatchObject({
    title: { pl: "Partnerstwa" },
    version: 2,
  });
});

test("members and strangers change and put aside nothing", async () => {
  const { id } = await aFundingCall();
  const member = await anActor();
  for (const done of [
    await changeFundingCall(member, { id, version: 1 }, input),
    await archiveFundingCall(member, { id, version: 1 }),
  ])
    expect(done).toMatchObject({ refusal: "not-allowed" });
});

test("a call put aside disappears, and comes back when it is saved", async () => {
  const staff = await anActor({ role: "coordinator" });
  const { id } = await aFundingCall();
  await archiveFundingCall(staff, { id, version: 1 });
  expect((await currentCalls(today)).open).toEqual([]);
  await changeFundingCall(staff, { id, version: 2 }, input);
  expect((await currentCalls(today)).open).toMatchObject([{ id }]);
});

test("only what staff say they checked counts as checked", async () => {
  const staff = await anActor({ role: "moderator" });
  const { id } = await aFundingCall({ asOf: 2021 });
  await changeFundingCall(staff, { id, version: 1 }, input);
  expect(await db.fundingCall.findUnique({ where: { id } })).toMatchObject({
    checkedOn: null,
    asOf: 2021,
  });
  await changeFundingCall(staff, { id, version: 2 }, { ...input, isChecked: true });
  expect(await db.fundingCall.findUnique({ where: { id } })).toMatchObject({
    checkedOn: new Date(today),
    asOf: 2026,
  });
});

test("on the day of its deadline a call is listed, a day later it is not", async () => {
  const { id } = await aFundingCall({ deadlineOn: new Date(today) });
  expect((await currentCalls(today)).open).toMatchObject([{ id }]);
  expect(await currentCalls("2026-11-24")).toEqual({ open: [], later: [] });
});

test("a call narrowed to a field shows those for it and those for any", async () => {
  const { id: heritage } = await aFundingCall({ fields: ["heritage"] });
  const { id: any } = await aFundingCall();
  const ids = async (field: string) =>
    (await currentCalls(today, field)).open.map((call) => call.id);
  expect(await ids("heritage")).toEqual([heritage, any]);
  expect(await ids("culture")).toEqual([any]);
});

test("the calls in an initiative's fields come first, then those that close soonest", async () => {
  const { id: other } = await aFundingCall({
    fields: ["heritage"],
    deadlineOn: new Date("2026-12-01"),
  });
  const { id: late } = await aFundingCall({ fields: ["culture"] });
  const { id: soon } = await aFundingCall({
    fields: ["culture"],
    deadlineOn: new Date("2027-01-15"),
  });
  const { calls } = await fundingFor(foundation, "pl");
  expect(calls.map(({ id }) => id)).toEqual([soon, late, other]);
});

test("cities are named that lie in a missing country, take requests and have not joined", async () => {
  const leipzig = await aCity({ name: { pl: "Lipsk", en: "Leipzig" }, judgement: "exemplary" });
  await aCity({ name: { pl: "Bordeaux", en: "Bordeaux" }, country: "FR" });
  await aCity({ name: { pl: "Lyon", en: "Lyon" }, country: "FR", suspendedOn: new Date(today) });
  await aCity({ name: { pl: "Lwów", en: "Lviv" }, country: "UA" });
  await aFundingCall();
  const alone = await fundingFor(foundation, "en");
  expect(alone.calls).toMatchObject([
    {
      state: "needs-partners",
      words: "Two more partners are needed, each from another EU country.",
      cities: [{ name: "Leipzig" }, { name: "Bordeaux" }],
    },
  ]);
  const joined = { ...foundation, partners: [{ slug: leipzig.slug, country: "DE" }] };
  const { calls } = await fundingFor(joined, "pl");
  expect(calls).toMatchObject([{ cities: [{ name: "Bordeaux" }] }]);
  expect(calls[0]!.words.replaceAll("\u00a0", " ")).toBe(
    "Brakuje jeszcze jednego partnera, z innego kraju Unii Europejskiej.",
  );
});

test("the page of a published initiative tells a visitor which partner is missing", async () => {
  await aFundingCall();
  const { id } = await anInitiative();
  const contact = await aContact({ cityId: (await aCity()).id });
  const introduction = await anIntroduction({
    ...{ initiativeId: id, contactId: contact.id, status: "accepted" },
  });
  const { organisationId } = await db.initiative.findUniqueOrThrow({ where: { id } });
  const cooperation = await db.cooperation.create({
    data: {
      ...{ introductionId: introduction.id, initiativeId: id },
      ...{ cityId: introduction.cityId, organisationId },
    },
  });
  const shown = async () => {
    const { data } = await answerOf(initiativePage.loader, { params: { id: `${id}`, lang: "en" } });
    return (data as Awaited<ReturnType<typeof initiativePage.loader>>).funding?.calls;
  };
  expect(await shown()).toMatchObject([
    { words: "One more partner is needed, from another EU country." },
  ]);
  // A partner with whom nothing came about is none.
  await db.cooperation.update({
    where: { id: cooperation.id },
    data: { outcome: "not_achieved" },
  });
  expect(await shown()).toMatchObject([
    { words: "Two more partners are needed, each from another EU country." },
  ]);
});

test("a draft shows its calls to its own people and to nobody else", async () => {
  await aFundingCall();
  const { actor, organisation } = await aMember();
  const { id } = await anInitiative({ status: "draft", organisationId: organisation.id });
  const asked = { params: { id: `${id}` } };
  expect(await answerOf(initiativePage.loader, asked)).toMatchObject({ status: 404 });
  expect(await answerOf(initiativePage.loader, { ...asked, actor })).toMatchObject({
    data: { funding: { calls: [{ state: "needs-partners" }] } },
  });
});

test("a finished initiative looks for no money", async () => {
  await aFundingCall();
  const { id } = await anInitiative({ status: "completed" });
  expect(await answerOf(initiativePage.loader, { params: { id: `${id}` } })).toMatchObject({
    data: { funding: null },
  });
});

test("the public list leaves out what is put aside and what nonsense asks for", async () => {
  await aFundingCall({ archivedOn: new Date(today) });
  const { id } = await aFundingCall({ opensOn: new Date("2027-01-01") });
  for (const query of ["", "field=nonsense", "field=%00"])
    expect(await answerOf(list.loader, { query })).toMatchObject({
      data: { field: "", open: [], later: [{ id }] },
    });
});

test("pages for staff do not exist for members, and ask visitors to sign in", async () => {
  const { id } = await aFundingCall();
  const member = await anActor();
  const params = { id: `${id}` };
  for (const handle of [
    staffList.loader,
    create.loader,
    create.action,
    change.loader,
    change.action,
  ]) {
    expect(await answerOf(handle, { params, actor: member })).toMatchObject({ status: 404 });
    const visitor = await answerOf(handle, { params });
    expect(visitor.status).toBe(302);
    expect(visitor.location).toContain("/sign-in");
  }
  expect(await db.fundingCall.count()).toBe(1);
});

test("a form with faults comes back with everything typed, and says what to mend", async () => {
  const actor = await anActor({ role: "moderator" });
  const wrong = {
    ...body,
    ...{ url: "nie adres", deadlineOn: "", countries: "Norwegia\nMordor" },
    ...{ minimumPartners: "2", minimumUnionCountries: "x" },
  };
  expect(await answerOf(create.action, { actor, body: wrong })).toMatchObject({
    status: 422,
    data: {
      reply: {
        errors: {
          url: "website-invalid",
          countries: "country-unknown",
          minimumUnionCountries: "count-invalid",
        },
        values: { title: ["Partnerstwa"], countries: ["Norwegia\nMordor"] },
      },
      unknown: ["Mordor"],
    },
  });
  expect(await db.fundingCall.count()).toBe(0);
});

test.each([
  [{ deadlineOn: "" }, { deadlineOn: "deadline-missing" }],
  [{ allYear: "on" }, { deadlineOn: "deadline-or-all-year" }],
  [{ opensOn: "2027-06-01" }, { deadlineOn: "ends-before-start" }],
  [{ deadlineOn: "2027-02-30" }, { deadlineOn: "date-invalid" }],
  [{ openToUnion: "", countries: "" }, { countries: "countries-missing" }],
  [
    { openToUnion: "", countries: "PL, CZ", minimumUnionCountries: "2" },
    { minimumCountries: "more-countries-than-eligible" },
  ],
  [
    { openToUnion: "", countries: "PL, UA, RS", minimumUnionCountries: "2" },
    { minimumUnionCountries: "more-countries-than-eligible" },
  ],
  [{ minimumCountries: "4" }, { minimumCountries: "more-countries-than-partners" }],
  [{ minimumUnionCountries: "4" }, { minimumUnionCountries: "more-union-than-countries" }],
  [{ minimumPartners: "0" }, { minimumPartners: "count-invalid" }],
  [{ grantMaximum: "dużo" }, { grantMaximum: "budget-invalid" }],
  [{ grantCurrency: "XXX" }, { grantCurrency: "choose-one" }],
  [{ applicantTypes: ["ngo", "dragon"] }, { applicantTypes: expect.any(String) }],
])("a call with %o is not accepted", async (given, errors) => {
  const actor = await anActor({ role: "moderator" });
  const answer = await answerOf(create.action, { actor, body: { ...body, ...given } });
  expect(answer.status).toBe(422);
  expect((answer.data as { reply: { errors: object } }).reply.errors).toEqual(errors);
});

test("a form sent for a call that is not there leads nowhere", async () => {
  const actor = await anActor({ role: "moderator" });
  for (const id of ["999999", "0", "x"])
    for (const intent of ["save", "archive"]) {
      const sent = { ...body, intent, version: "1" };
      const answer = await answerOf(change.action, { actor, params: { id }, body: sent });
      expect(answer.status).toBe(404);
    }
});

test("a second form of the same call is told that somebody was faster", async () => {
  const actor = await anActor({ role: "moderator" });
  const { id } = await aFundingCall();
  const asked = { actor, params: { id: `${id}` }, body: { ...body, version: "1" } };
  expect(await answerOf(change.action, asked)).toMatchObject({ status: 302 });
  expect(await answerOf(change.action, asked)).toMatchObject({
    status: 422,
    data: { reply: { errors: { "": "changed-elsewhere" }, values: { title: ["Partnerstwa"] } } },
  });
});
