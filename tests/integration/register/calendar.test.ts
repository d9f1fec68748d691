import { beforeEach, expect, test } from "vitest";
import {
  calendarAddress,
  registerCalendar,
} from "~/modules/cities/calendar/register-calendar.server";
import { tables } from "~/modules/cities/register/tables";
import { findRecord } from "~/modules/cities/register/rows.server";
import { saveRecord } from "~/modules/cities/register/save-record.server";
import { settlePromise } from "~/modules/cities/promises/settle-promise.server";
import { loader } from "~/routes/calendar.register.$lang.$user.$token";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { anActor } from "../../factories/actor";
import { aCity, aHomeCity } from "../../factories/city";
import { aVocabulary } from "../../factories/record";
import { anAgreement, aPromise } from "../../factories/register-row";
import { useTestDatabase } from "../../support/database";

useTestDatabase();
beforeEach(async () => {
  holdClock(new Date("2026-11-22T12:00:00Z"));
  await aVocabulary();
  await aHomeCity();
});

/** The parts of a private address, as the route gets them. */
async function anAddress(role: "moderator" | "coordinator" | "member" = "moderator") {
  const actor = await anActor({ role });
  const [, lang, user, token] = /\/calendar\/register\/(\w+)\/([^/]+)\/([^/]+)$/.exec(
    new URL(calendarAddress(actor.userId, "pl")).pathname,
  )!;
  return { actor, lang: lang!, user: user!, token: token! };
}

const asks = async (params: Record<string, string>) => {
  try {
    return await loader({
      params,
      request: new Request("http://forum.test"),
      context: {},
    } as never);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
};

/** The lines of a calendar with the folded ones put together again, by event. */
function eventsOf(calendar: string) {
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(calendar.trimEnd()).toMatch(/END:VCALENDAR$/);
  for (const line of calendar.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  const lines = calendar.replaceAll("\r\n ", "").split("\r\n");
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") events.push({});
    const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (name && events.length > 0 && !(name in events.at(-1)!)) events.at(-1)![name] = value!;
  }
  return events;
}

test("the address of staff answers with the days of agreements and promises", async () => {
  const { lang, user, token } = await anAddress();
  await anAgreement({ key: "rochester-2003", ...renewing });
  await anAgreement();
  await aPromise({ key: "mapa", text: { pl: "Mapa; trasa, \\ „plan”\nDTSTART:20000101" } });
  const answer = await asks({ lang, user, token });
  expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  expect(answer.headers.get("Cache-Control")).toContain("private");
  const events = eventsOf(await answer.text());
  const promise = events.find(({ UID }) => UID === "promise:mapa");
  expect(promise).toMatchObject({ DTSTART: "20261120", STATUS: "CONFIRMED", SEQUENCE: "0" });
  expect(promise!.SUMMARY).toContain("Mapa\\; trasa\\, \\\\ „plan”");
  const ids = events.map(({ UID }) => UID);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("rochester-2003:last_day_for_notice:2028-01-17");
});

const renewing = {
  signedOn: new Date("2003-07-18"),
  term: "renewing",
  renewsEveryYears: 5,
  noticeMonths: 6,
} as const;

test("the address works with .ics and without, in both languages", async () => {
  const { user, token } = await anAddress();
  for (const lang of ["pl", "en"])
    for (const end of ["", ".ics"])
      expect((await asks({ lang, user, token: token.replace(/\.ics$/, "") + end })).status).toBe(
        200,
      );
});

test("a wrong signature, somebody else’s and none are answered alike", async () => {
  const mine = await anAddress();
  const other = await anAddress();
  const token = mine.token.replace(/\.ics$/, "");
  const wrong = [
    { token: other.token },
    { token: `${token.slice(0, -2)}${token.endsWith("AA") ? "BB" : "AA"}` },
    { token: token.toLowerCase() },
    { token: `${token}.ics.ics` },
    { token: "" },
    { token: ".ics" },
    { token: "ż".repeat(43) },
    { token: "a".repeat(10_000) },
    { user: other.user },
    { user: "" },
    { user: "' OR 1=1 --" },
    { lang: "de" },
  ];
  for (const change of wrong) {
    const params = { lang: mine.lang, user: mine.user, token: mine.token, ...change };
    expect((await asks(params)).status, JSON.stringify(change)).toBe(404);
  }
});

test("who no longer works for the city, or is not there any more, has no calendar", async () => {
  const { actor, lang, user, token } = await anAddress();
  await db.user.update({ where: { id: actor.userId }, data: { role: "member" } });
  expect((await asks({ lang, user, token })).status).toBe(404);
  await db.user.delete({ where: { id: actor.userId } });
  expect((await asks({ lang, user, token })).status).toBe(404);
  const member = await anAddress("member");
  expect((await asks({ lang, user: member.user, token: member.token })).status).toBe(404);
});

async function calendarNow() {
  const { user, token } = await anAddress();
  const asked = { userId: user, token: token.replace(/\.ics$/, ""), language: "pl" } as const;
  return eventsOf((await registerCalendar(asked))!);
}

test("a dropped promise is cancelled in the calendars that have it, and a changed one replaces the old", async () => {
  const actor = await anActor({ role: "coordinator" });
  const { key } = await aPromise();
  await settlePromise(actor, { key, version: 1, as: "dropped" });
  const [dropped] = await calendarNow();
  expect(dropped).toMatchObject({ STATUS: "CANCELLED", SEQUENCE: "1" });
  const { values } = (await findRecord(db, tables.promise, key))!;
  const again = { ...values, state: "open", settledOn: null, dueOn: "2026-12-31" };
  await saveRecord(actor, { table: tables.promise, key, version: 2, values: again });
  const [open] = await calendarNow();
  expect(open).toMatchObject({ STATUS: "CONFIRMED", SEQUENCE: "2", DTSTART: "20261231" });
});

test("a termination cancels what would have come", async () => {
  const end = { terminatedOn: new Date("2027-01-01"), endedWhy: "Uchwała" };
  await anAgreement({ key: "rochester-2003", ...renewing, ...end });
  const notice = (await calendarNow()).find(({ UID }) => UID?.includes("last_day_for_notice"));
  expect(notice).toMatchObject({ STATUS: "CANCELLED" });
});

test("cities in the archive and what is long past are not in the calendar", async () => {
  const { id: cityId } = await aCity({ archivedOn: new Date("2026-01-01") });
  await anAgreement({ cityId, ...renewing });
  await aPromise({ cityId });
  await aPromise({ dueOn: new Date("2025-11-21") });
  expect(await calendarNow()).toEqual([]);
});
