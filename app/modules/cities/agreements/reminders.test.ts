import fc from "fast-check";
import { expect, test } from "vitest";
import { eventsBetween } from "./agreement-events";
import { anyAgreement, anyDay } from "./arbitraries";
import { addDays } from "./days";
import { moscow, nuremberg, rochester } from "./examples";
import { remindersDue } from "./reminders";

const kindsAndDays = (from: string, until: string, agreement = rochester) =>
  eventsBetween(agreement, from, until).map(({ kind, on }) => `${kind} ${on}`);

test("Rochester's terms bring a window, a last day for notice and a renewal", () => {
  expect(kindsAndDays("2027-01-01", "2027-12-31")).toEqual(["notice_window_opens 2027-07-17"]);
  expect(kindsAndDays("2028-01-01", "2028-12-31")).toEqual([
    "last_day_for_notice 2028-01-17",
    "renews 2028-07-18",
  ]);
  expect(kindsAndDays("2028-07-18", "2028-07-18")).toEqual(["renews 2028-07-18"]);
});

test("once notice is given only the end is ahead", () => {
  const given = { ...rochester, terminatedOn: "2028-07-18" };
  expect(kindsAndDays("2027-01-01", "2040-01-01", given)).toEqual(["expires 2028-07-17"]);
});

test("an agreement without an end brings nothing", () => {
  expect(kindsAndDays("1990-01-01", "2100-01-01", nuremberg)).toEqual([]);
});

test("staff are reminded thirty days before the window opens, once", () => {
  expect(remindersDue(rochester, "2027-06-16")).toEqual([]);
  expect(remindersDue(rochester, "2027-06-17")).toEqual([
    {
      kind: "notice_window_opens",
      agreementKey: "rochester-agreement-1973",
      dueOn: "2027-06-17",
      eventOn: "2027-07-17",
      reminderKey: "rochester-agreement-1973:notice_window_opens:2027-06-17",
    },
  ]);
});

test("a job that did not run for some days finds the same reminder, but not after the event", () => {
  const key = (day: string) => remindersDue(rochester, day).map(({ reminderKey }) => reminderKey);
  expect(key("2027-06-25")).toEqual(key("2027-06-17"));
  expect(key("2027-07-17")).toEqual(key("2027-06-17"));
  expect(key("2027-07-18")).toEqual([]);
});

test("staff are reminded thirty days before the last day for notice", () => {
  expect(remindersDue(rochester, "2027-12-17")).toEqual([]);
  expect(remindersDue(rochester, "2027-12-18")).toMatchObject([
    { kind: "last_day_for_notice", dueOn: "2027-12-18", eventOn: "2028-01-17" },
  ]);
});

test("of an expiry staff are reminded ninety days before and again thirty", () => {
  const due = (day: string) => remindersDue(moscow, day).map(({ dueOn }) => dueOn);
  expect(due("2008-10-01")).toEqual([]);
  expect(due("2008-10-02")).toEqual(["2008-10-02"]);
  expect(due("2008-11-30")).toEqual(["2008-10-02"]);
  expect(due("2008-12-01")).toEqual(["2008-12-01"]);
  expect(due("2008-12-31")).toEqual(["2008-12-01"]);
  expect(due("2009-01-01")).toEqual([]);
});

test("a suspended agreement still reminds: its terms run on", () => {
  const resting = { ...rochester, suspendedOn: "2022-03-01" };
  expect(remindersDue(resting, "2027-06-20")).toHaveLength(1);
});

test("an agreement not signed yet reminds of nothing", () => {
  expect(remindersDue({ ...moscow, signedOn: "2008-12-15" }, "2008-12-01")).toEqual([]);
});

test("a window that opens with a new period is announced in the period before", () => {
  const yearly = { ...rochester, renewsEveryYears: 1 };
  expect(remindersDue(yearly, "2027-06-20")).toMatchObject([
    { kind: "notice_window_opens", eventOn: "2027-07-18" },
  ]);
});

test("a job run every day gives each reminder on its due day or at signing, and speaks only of what is ahead", () => {
  fc.assert(
    fc.property(anyAgreement, anyDay, (agreement, start) => {
      const seen = new Set<string>();
      for (let n = 0; n < 120; n += 1) {
        const today = addDays(start, n);
        for (const { reminderKey, dueOn, eventOn } of remindersDue(agreement, today)) {
          expect(dueOn <= today && today <= eventOn).toBe(true);
          const first = dueOn > agreement.signedOn ? dueOn : agreement.signedOn;
          if (!seen.has(reminderKey) && n > 0) expect(today).toBe(first);
          seen.add(reminderKey);
        }
      }
    }),
    { numRuns: 60 },
  );
});
