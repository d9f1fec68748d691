import fc from "fast-check";
import { expect, test } from "vitest";
import { type AgreementStateName, isInForce, stateOn } from "./agreement-state";
import { anyAgreement, anyDay } from "./arbitraries";
import { addDays } from "./days";
import { moscow, nuremberg, rochester } from "./examples";
import { lastDayOf } from "./term";

test.each([
  ["1973-07-17", "not_yet_signed"],
  ["1973-07-18", "in_force"],
  ["2026-11-22", "in_force"],
  ["2027-07-16", "in_force"],
  ["2027-07-17", "notice_window"],
  ["2028-01-17", "notice_window"],
  ["2028-01-18", "in_force"],
  ["2028-07-18", "in_force"],
])("Rochester's agreement on %s: %s", (day, state) => {
  expect(stateOn(rochester, day).state).toBe(state);
});

test("a renewing agreement says which period runs and whether notice is still possible", () => {
  const period = { from: "2023-07-18", until: "2028-07-17", renewsOn: "2028-07-18" };
  expect(stateOn(rochester, "2026-11-22")).toEqual({
    state: "in_force",
    term: "renewing",
    endsOn: null,
    period: {
      ...period,
      notice: { opensOn: "2027-07-17", lastDayForNotice: "2028-01-17" },
      noticeTime: "ahead",
    },
  });
  expect(stateOn(rochester, "2028-01-18")).toMatchObject({
    period: { ...period, noticeTime: "over" },
  });
});

test("a renewing agreement without its numbers is in force", () => {
  const bare = { ...rochester, renewsEveryYears: null, noticeMonths: null };
  expect(stateOn(bare, "2026-11-22")).toEqual({
    state: "in_force",
    term: "renewing",
    period: null,
    endsOn: null,
  });
});

test.each([
  ["2006-04-18", "not_yet_signed"],
  ["2006-04-19", "in_force"],
  ["2008-06-29", "in_force"],
  ["2008-06-30", "expiring"],
  ["2008-12-31", "expiring"],
  ["2009-01-01", "expired"],
])("an agreement until 31 December 2008 on %s: %s", (day, state) => {
  expect(stateOn(moscow, day).state).toBe(state);
});

test("an agreement for less than half a year is expiring from its first day", () => {
  const short = { ...moscow, signedOn: "2008-10-01" };
  expect(stateOn(short, "2008-10-01")).toEqual({
    state: "expiring",
    since: "2008-10-01",
    endsOn: "2008-12-31",
  });
});

test("an agreement until a day that is not recorded is in force", () => {
  expect(stateOn({ ...moscow, endsOn: null }, "2026-11-22").state).toBe("in_force");
});

test("a suspended agreement rests until it ends", () => {
  const resting = { ...moscow, suspendedOn: "2007-03-01" };
  expect(stateOn(resting, "2007-02-28").state).toBe("in_force");
  expect(stateOn(resting, "2007-03-01")).toMatchObject({
    state: "suspended",
    suspendedOn: "2007-03-01",
  });
  expect(stateOn(resting, "2009-01-01").state).toBe("expired");
});

test("a terminated agreement binds to the eve of its termination", () => {
  const ended = { ...nuremberg, terminatedOn: "2027-01-01", suspendedOn: "2026-12-24" };
  expect(stateOn(ended, "2026-01-01").state).toBe("in_force");
  expect(stateOn(ended, "2026-12-31").state).toBe("suspended");
  expect(stateOn(ended, "2027-01-01")).toEqual({ state: "terminated", terminatedOn: "2027-01-01" });
});

test("once notice is given, a renewing agreement expires instead of renewing", () => {
  const given = { ...rochester, terminatedOn: "2028-07-18" };
  expect(stateOn(given, "2027-09-01")).toEqual({
    state: "in_force",
    term: "renewing",
    period: null,
    endsOn: "2028-07-17",
  });
  expect(stateOn(given, "2028-03-01")).toMatchObject({ state: "expiring", endsOn: "2028-07-17" });
  expect(stateOn(given, "2028-07-18").state).toBe("terminated");
});

test("what expired before it was terminated has expired", () => {
  expect(stateOn({ ...moscow, terminatedOn: "2015-01-01" }, "2020-01-01").state).toBe("expired");
});

test("only what is in force, in its notice window or expiring binds", () => {
  const bind = (day: string) => isInForce(stateOn(moscow, day));
  expect(["2006-01-01", "2007-01-01", "2008-12-01", "2009-01-01"].map(bind)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("whatever is recorded, the state keeps to its dates", () => {
  fc.assert(
    fc.property(anyAgreement, anyDay, (agreement, day) => {
      const state = stateOn(agreement, day);
      const end = lastDayOf(agreement);
      expect(state.state === "not_yet_signed").toBe(day < agreement.signedOn);
      if (isInForce(state)) {
        expect(day >= agreement.signedOn && (!end || day <= end)).toBe(true);
        expect(!agreement.suspendedOn || day < agreement.suspendedOn).toBe(true);
      }
      if (state.state === "notice_window") {
        const { opensOn, lastDayForNotice } = state.period.notice;
        expect(opensOn <= day && day <= lastDayForNotice).toBe(true);
      }
      if (state.state === "expiring") expect(state.since <= day && day <= state.endsOn).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("what is over is never in force again", () => {
  const over: AgreementStateName[] = ["expired", "terminated"];
  fc.assert(
    fc.property(
      anyAgreement,
      anyDay,
      fc.integer({ min: 1, max: 9000 }),
      (agreement, day, later) => {
        const now = stateOn(agreement, day).state;
        if (!over.includes(now)) return;
        expect(stateOn(agreement, addDays(day, later)).state).toSatisfy((state) =>
          over.includes(state as AgreementStateName),
        );
      },
    ),
    { numRuns: 500 },
  );
});
