import { expect, test } from "vitest";
import type { Agreement } from "../agreements/agreement";
import { aRelation, anUndertaking, aVisit } from "./examples";
import { healthOf } from "./health";

const reasons = (given: Parameters<typeof aRelation>[0]) => healthOf(aRelation(given)).reasons;
const codes = (given: Parameters<typeof aRelation>[0]) => reasons(given).map(({ code }) => code);
const active = { judgement: "active", on: "2006-12-31" } as const;
const anAgreement = (given: Partial<Agreement>): Agreement => ({
  key: "agreement",
  kind: "partnership",
  signedOn: "1993-05-07",
  term: "open_ended",
  fields: [],
  ...given,
});

test("two exchanges of 2005 and a visit 14 months ago are told with their records", () => {
  const events = [
    anUndertaking(2005, { key: "exchange-1", when: { day: "2005-03-01" } }),
    anUndertaking(2005, { key: "exchange-2", when: { day: "2005-05-01" } }),
    aVisit("2005-10-20", "visit"),
  ];
  expect(reasons({ events })).toEqual([
    {
      code: "activity",
      from: 2005,
      until: 2005,
      counts: [
        { activity: "exchange", count: 2 },
        { activity: "visit", count: 1 },
      ],
      keys: ["exchange-1", "exchange-2", "visit"],
    },
    {
      code: "last-activity",
      activity: "visit",
      when: { day: "2005-10-20" },
      until: null,
      isGoingOn: false,
      ago: { months: 14 },
      keys: ["visit"],
    },
    { code: "no-agreement" },
  ]);
});

test("the judgement comes first while it weighs most, after the activity when that does", () => {
  expect(codes({ baseline: active })[0]).toBe("judgement");
  const events = ["01", "04", "07", "10"].map((month) => aVisit(`2009-${month}-01`));
  expect(codes({ baseline: active, events, on: "2009-12-31" })[0]).toBe("activity");
});

test("a judgement by the staff is told as theirs", () => {
  const baseline = { judgement: "starting", on: "2027-06-30", by: "staff" } as const;
  expect(reasons({ baseline, on: "2027-07-01" })[0]).toEqual({
    code: "judgement",
    judgement: "starting",
    year: 2027,
    by: "staff",
  });
});

test("silence since the judgement is told in observed months", () => {
  const gaps = [{ from: "2007-01-01", until: "2026-11-22" }];
  expect(reasons({ baseline: active, gaps, on: "2028-02-01" })).toContainEqual({
    code: "nothing-since-judgement",
    year: 2006,
    months: 14,
    hasGap: true,
  });
  expect(codes({ baseline: active, gaps, on: "2026-11-22" })).not.toContain(
    "nothing-since-judgement",
  );
});

test("a gap is told where it lies after what the level rests on", () => {
  const gaps = [{ from: "2007-01-01", until: "2026-11-22" }];
  expect(reasons({ baseline: active, gaps, on: "2026-11-22" })).toContainEqual({
    code: "gap",
    gaps,
  });
  expect(codes({ events: [aVisit("2026-12-01")], gaps, on: "2026-12-02" })).not.toContain("gap");
});

test("what goes on is told as going on, and not among what the years brought", () => {
  const events = [
    anUndertaking(2004, { kind: "project", key: "project", until: { year: 2007 } }),
    aVisit("2006-05-01"),
  ];
  const told = reasons({ events });
  expect(told[0]).toMatchObject({ code: "last-activity", isGoingOn: true, ago: null });
  expect(told.map(({ code }) => code)).not.toContain("activity");
});

test("years of activity long past are not told", () => {
  const events = [anUndertaking(1986, { key: "a" }), anUndertaking(1986, { key: "b" })];
  expect(codes({ events })).toEqual(["last-activity", "no-agreement"]);
});

test("plans are told, but only those still ahead", () => {
  const events = [
    anUndertaking(2005, { status: "planned", key: "past" }),
    anUndertaking(2007, { status: "planned", key: "next" }),
    anUndertaking(2008, { status: "planned", key: "later" }),
  ];
  expect(reasons({ events })).toContainEqual({
    code: "planned",
    year: 2007,
    counts: [{ activity: "exchange", count: 1 }],
    keys: ["next"],
  });
});

test("a benefit of the same year does not hide what was done", () => {
  const events = [
    { type: "benefit", key: "a-benefit", when: { year: 2006 } } as const,
    anUndertaking(2006, { key: "exchange" }),
  ];
  expect(reasons({ events })).toContainEqual(
    expect.objectContaining({ code: "last-activity", keys: ["exchange"] }),
  );
});

test("of the agreements in force the farthest-reaching is named and the others are counted", () => {
  const agreements = [
    anAgreement({ key: "old" }),
    anAgreement({ key: "twin", kind: "twin", signedOn: "1991-01-01" }),
    anAgreement({ key: "gone", term: "until", endsOn: "2000-01-01" }),
    anAgreement({ key: "coming", signedOn: "2007-01-01" }),
  ];
  expect(reasons({ agreements })).toContainEqual({
    code: "agreements-in-force",
    kind: "twin",
    signedOn: "1991-01-01",
    endsOn: null,
    others: 1,
    keys: ["twin", "old"],
  });
});

test("where nothing is in force, the document that ended last is named", () => {
  const agreements = [
    anAgreement({ key: "old", term: "until", endsOn: "1999-12-31" }),
    anAgreement({ key: "new", terminatedOn: "2005-06-30" }),
  ];
  expect(reasons({ agreements })).toContainEqual({
    code: "agreements-ended",
    kind: "partnership",
    signedOn: "1993-05-07",
    how: "terminated",
    endedOn: "2005-06-30",
    keys: ["new"],
  });
});
