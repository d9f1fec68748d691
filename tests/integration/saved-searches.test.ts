import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "~/modules/accounts/actor";
import { saveSearch } from "~/modules/initiatives/saved-searches/save-search.server";
import { stopToken } from "~/modules/initiatives/saved-searches/stop-link.server";
import { tellOfFinds } from "~/modules/initiatives/saved-searches/tell-of-finds.server";
import { searchColumns } from "~/modules/initiatives/search-text";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { closeTransport } from "~/platform/mail/transport.server";
import { action as saveAction, loader as listLoader } from "~/routes/$lang.initiatives._index";
import { action, loader } from "~/routes/$lang.searches._index";
import { action as stopAction, loader as stopLoader } from "~/routes/$lang.searches.stop.$token";
import { anActor } from "../factories/actor";
import { aHomeCity } from "../factories/city";
import { anInitiative } from "../factories/initiative";
import { aVocabulary } from "../factories/record";
import { setTestEnvironment, useTestDatabase } from "../support/database";
import { runJobs } from "../support/jobs";
import { aMailServer } from "../support/mail-server";
import { answerOf } from "../support/requests";

useTestDatabase();

let server: Awaited<ReturnType<typeof aMailServer>>;
beforeAll(async () => {
  server = await aMailServer();
  await server.start();
});
beforeEach(async () => {
  setTestEnvironment({ SMTP_URL: server.url });
  server.received.length = 0;
  await aVocabulary();
  await aHomeCity();
});
afterAll(async () => {
  closeTransport();
  await server.stop();
});

/** Monday at nine in Warsaw; people are told at seven. */
const monday = new Date("2026-11-16T08:00:00Z");
const later = (hours: number) => new Date(monday.getTime() + hours * 3_600_000);

const save = async (
  actor: Actor,
  notify: "none" | "daily" | "weekly" = "daily",
  filter: Parameters<typeof saveSearch>[1] = { query: "chór" },
) => {
  const saved = await saveSearch(actor, filter, { name: "Chóry", notify });
  return saved.ok ? saved.value.id : 0;
};

/** An initiative with a choir in its title, published at a moment. */
function aChoir(publishedAt: Date, title = "Chór szuka chóru") {
  const texts = { title: { pl: title }, summary: {}, description: {} };
  return anInitiative({ ...texts, ...searchColumns(texts), publishedAt });
}

/** Lets the job run at a moment, and what follows from it. */
async function tellAt(at: Date) {
  holdClock(at);
  await tellOfFinds();
  await runJobs();
  return server.received.splice(0);
}

test("each morning one mail tells what was published since, with a way to each and to all", async () => {
  holdClock(monday);
  const actor = await anActor();
  await save(actor);
  const first = await aChoir(later(1));
  await aChoir(later(2), "Chór <b>dzieci</b>");
  await anInitiative({ publishedAt: later(1) });
  expect(await tellAt(later(3))).toEqual([]);
  const [mail, ...rest] = await tellAt(later(24));
  expect(rest).toEqual([]);
  expect(mail!.subject).toBe("2 nowe inicjatywy: Chóry");
  expect(mail!.text).toContain("Chór szuka chóru");
  expect(mail!.text).toContain(`http://forum.test/pl/initiatives/${first.id}`);
  expect(mail!.text).toContain("http://forum.test/pl/initiatives?q=ch%C3%B3r");
  expect(mail!.html).toContain("Chór &lt;b&gt;dzieci&lt;/b&gt;");
  expect(await tellAt(later(25))).toEqual([]);
  expect(await tellAt(later(48))).toEqual([]);
});

test("each week is told on Monday, in the reader's language", async () => {
  holdClock(monday);
  const actor = await anActor();
  await db.user.update({ where: { id: actor.userId }, data: { language: "en" } });
  await save(actor, "weekly");
  await aChoir(later(1));
  expect(await tellAt(later(24))).toEqual([]);
  const [mail] = await tellAt(later(7 * 24));
  expect(mail!.subject).toBe("1 new initiative: Chóry");
  expect(mail!.headers.get("content-language")).toBe("en");
});

test("more than ten are counted", async () => {
  holdClock(monday);
  await save(await anActor());
  for (let n = 0; n < 12; n++) await aChoir(later(1), `Chór ${n}`);
  const [mail] = await tellAt(later(24));
  expect(mail!.subject).toBe("12 nowych inicjatyw: Chóry");
  expect(mail!.text).toContain("I jeszcze 2 inicjatywy na liście.");
});

test("several instances tell once, and what is published at the very moment is told next time", async () => {
  holdClock(monday);
  await save(await anActor());
  await aChoir(later(1));
  holdClock(later(24));
  await Promise.all([tellOfFinds(), tellOfFinds(), tellOfFinds()]);
  await runJobs();
  expect(server.received.splice(0)).toHaveLength(1);
  await aChoir(new Date("2026-11-17T06:00:00.001Z"), "Chór o siódmej");
  const [mail] = await tellAt(later(48));
  expect(mail!.text).toContain("Chór o siódmej");
});

test("nothing found, nothing asked for, or taken back meanwhile: no mail", async () => {
  holdClock(monday);
  const actor = await anActor();
  await save(actor);
  await save(await anActor(), "none");
  expect(await tellAt(later(24))).toEqual([]);
  const taken = await aChoir(later(25));
  holdClock(later(48));
  await tellOfFinds();
  await db.initiative.update({ where: { id: taken.id }, data: { status: "withdrawn" } });
  await runJobs();
  expect(server.received).toEqual([]);
  expect(await db.job.count()).toBe(0);
});

test("a search deleted before its mail goes out sends none", async () => {
  holdClock(monday);
  const id = await save(await anActor());
  await aChoir(later(1));
  holdClock(later(24));
  await tellOfFinds();
  await db.savedSearch.delete({ where: { id } });
  await runJobs();
  expect(server.received).toEqual([]);
  expect(await db.mail.count()).toBe(0);
});

test("the state asked for plays no part in what is new, the other conditions do", async () => {
  holdClock(monday);
  await save(await anActor(), "daily", { status: "completed", field: "heritage" });
  await anInitiative({ publishedAt: later(1), fields: ["heritage"] });
  await anInitiative({ publishedAt: later(1), fields: ["sport"] });
  const [mail] = await tellAt(later(24));
  expect(mail!.subject).toMatch(/^1 nowa inicjatywa/);
});

test("the mail can be stopped with one click and without signing in, the search stays", async () => {
  holdClock(monday);
  const actor = await anActor();
  const id = await save(actor);
  await aChoir(later(1));
  const [mail] = await tellAt(later(24));
  const [, token] = /http:\/\/forum\.test\/pl\/searches\/stop\/(\S+)/.exec(mail!.text!)!;
  const header = (name: string) => mail!.headerLines.find(({ key }) => key === name)?.line;
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(header("list-unsubscribe")?.replace(/\s+/g, "")).toBe(
    `List-Unsubscribe:<http://forum.test/pl/searches/stop/${token}>`,
  );
  const params = { token: token! };
  expect((await answerOf(stopLoader, { params })).data).toMatchObject({
    search: { name: "Chóry", isStopped: false },
  });
  await answerOf(stopAction, { params, body: "List-Unsubscribe=One-Click" });
  expect((await answerOf(stopLoader, { params })).data).toMatchObject({
    search: { isStopped: true },
  });
  await aChoir(later(30));
  expect(await tellAt(later(48))).toEqual([]);
  expect(await db.savedSearch.findUnique({ where: { id } })).toMatchObject({ notify: "none" });
});

test.each(["", "1", "1.x", `1.${"a".repeat(43)}`, `9999.${"a".repeat(43)}`])(
  "the link %j stops nothing",
  async (token) => {
    const id = await save(await anActor());
    await answerOf(stopAction, { params: { token }, body: "" });
    expect((await answerOf(stopLoader, { params: { token } })).data).toMatchObject({
      search: null,
    });
    expect(await db.savedSearch.findUnique({ where: { id } })).toMatchObject({ notify: "daily" });
  },
);

test("a link signed for one person's search does not stop another's", async () => {
  const [one, other] = [await save(await anActor()), await save(await anActor())];
  const { userId } = await db.savedSearch.findUniqueOrThrow({ where: { id: one } });
  const token = stopToken({ id: other, userId });
  await answerOf(stopAction, { params: { token }, body: "" });
  expect(await db.savedSearch.count({ where: { notify: "daily" } })).toBe(2);
});

test("the list keeps its conditions under a name; a page further on is the same search", async () => {
  const actor = await anActor();
  const body = { name: "Chóry szkół", notify: "weekly" };
  const query = "index&type=school&q=ch%C3%B3r&after=1774000000000-42";
  expect(await answerOf(saveAction, { actor, query, body })).toMatchObject({
    status: 302,
    location: "/pl/searches?notice=saved",
  });
  expect((await answerOf(loader, { actor })).data).toMatchObject({
    searches: [{ ...body, query: "q=ch%C3%B3r&type=school", conditions: ["„chór”", "szkoła"] }],
  });
  expect(
    await answerOf(saveAction, { actor, query: "q=ch%C3%B3r&type=school", body }),
  ).toMatchObject({
    status: 422,
    data: { reply: { errors: { "": "search-known" }, values: { name: ["Chóry szkół"] } } },
  });
});

test.each([
  [{ name: " ", notify: "weekly" }, "name", "required"],
  [{ name: "x".repeat(101), notify: "weekly" }, "name", "too-long"],
  [{ name: "Chóry", notify: "hourly" }, "notify", "choose-one"],
])("%j is sent back, naming the field", async (body, field, code) => {
  const answer = await answerOf(saveAction, { actor: await anActor(), body });
  expect(answer).toMatchObject({ status: 422, data: { reply: { errors: { [field]: code } } } });
  expect(await db.savedSearch.count()).toBe(0);
});

test("twenty are kept, even when two windows save at once", async () => {
  const actor = await anActor();
  for (let n = 0; n < 19; n++) await save(actor, "none", { query: `słowo${n}` });
  const results = await Promise.all([
    saveSearch(actor, { query: "raz" }, { name: "Raz", notify: "none" }),
    saveSearch(actor, { query: "dwa" }, { name: "Dwa", notify: "none" }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: "searches-too-many" });
  expect(await save(await anActor())).toBeGreaterThan(0);
});

test("people see, change and delete their own searches alone", async () => {
  const [owner, stranger] = [await anActor(), await anActor({ role: "administrator" })];
  const id = await save(owner);
  const asked = (intent: string, actor: Actor) =>
    answerOf(action, { actor, body: { intent, id: String(id), [`notify-${id}`]: "weekly" } });
  expect((await answerOf(loader, { actor: stranger })).data).toMatchObject({ searches: [] });
  expect(await asked("change", stranger)).toMatchObject({ status: 404 });
  expect(await asked("delete", stranger)).toMatchObject({ status: 404 });
  expect(await db.savedSearch.findUnique({ where: { id } })).toMatchObject({ notify: "daily" });
  expect(await asked("change", owner)).toMatchObject({ status: 302 });
  expect(await db.savedSearch.findUnique({ where: { id } })).toMatchObject({ notify: "weekly" });
  expect(await asked("delete", owner)).toMatchObject({ status: 302 });
  expect(await db.savedSearch.count()).toBe(0);
  expect(await asked("delete", owner)).toMatchObject({ status: 404 });
});

test("who switches the mails on is told of what comes, not of what was", async () => {
  holdClock(monday);
  const actor = await anActor();
  const id = await save(actor, "none");
  await aChoir(later(1));
  holdClock(later(24));
  const body = { id: String(id), [`notify-${id}`]: "daily" };
  await answerOf(action, { actor, body });
  expect(await tellAt(later(48))).toEqual([]);
});

test("visitors are led to sign in, and the list offers them just that", async () => {
  const body = { name: "Chóry", notify: "none" };
  const answer = await answerOf(saveAction, { query: "q=ch%C3%B3r", body });
  expect(answer.status).toBe(302);
  expect(answer.location).toMatch(/^\/pl\/sign-in/);
  expect((await answerOf(listLoader, {})).data).toMatchObject({ isSignedIn: false });
  expect((await answerOf(loader, {})).location).toMatch(/^\/pl\/sign-in/);
});

test("an account deleted takes its searches with it", async () => {
  const actor = await anActor();
  await save(actor);
  await db.user.delete({ where: { id: actor.userId } });
  expect(await db.savedSearch.count()).toBe(0);
});
