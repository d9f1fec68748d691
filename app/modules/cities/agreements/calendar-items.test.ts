import { expect, test } from "vitest";
import type { Agreement } from "./agreement";
import { agreementCalendarItems } from "./calendar-items";
import { rochester } from "./examples";

const span = { from: "2026-11-22", until: "2029-11-22" };
const items = (agreement: Agreement) =>
  agreementCalendarItems(
    {
      agreement,
      title: "Umowa o współpracy",
      cityName: "Rochester",
      url: "https://city.example/pl/cities/rochester",
      version: 3,
      changedAt: new Date("2026-11-22T20:00:00Z"),
    },
    span,
    "pl",
  );

test("the days an agreement's terms bring are in the calendar, each with its state in words", () => {
  expect(items(rochester).map(({ day, title }) => `${day} ${title}`)).toEqual([
    "2027-07-17 Rochester, Umowa o współpracy: początek czasu na wypowiedzenie",
    "2028-01-17 Rochester, Umowa o współpracy: ostatni dzień na wypowiedzenie",
    "2028-07-18 Rochester, Umowa o współpracy: odnowienie",
  ]);
  expect(items(rochester)[1]).toMatchObject({
    uid: "rochester-agreement-1973:last_day_for_notice:2028-01-17",
    sequence: 2,
    isCancelled: false,
  });
  expect(items(rochester)[1]?.description).toContain("trzeba zdecydować");
});

test("once notice is given, the end is in the calendar and the renewal is cancelled", () => {
  const given = items({ ...rochester, terminatedOn: "2028-07-18" });
  const cancelled = given.filter(({ isCancelled }) => isCancelled);
  expect(given.filter(({ isCancelled }) => !isCancelled).map(({ day }) => day)).toEqual([
    "2028-07-17",
  ]);
  expect(cancelled.map(({ day }) => day)).toEqual(["2027-07-17", "2028-01-17", "2028-07-18"]);
});

test("no two items have the same name", () => {
  const uids = items({ ...rochester, terminatedOn: "2028-07-18" }).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(uids.length);
});
