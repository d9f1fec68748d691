import { expect, test } from "vitest";
import { baselineOf, eventsOfRegister } from "./register-events";

const nothing = { undertakings: [], agreements: [], benefits: [] };

test("a judgement known by its year counts from the end of the year", () => {
  expect(baselineOf({ judgement: "active", asOf: 2006 })).toEqual({
    judgement: "active",
    on: "2006-12-31",
  });
});

test("an undertaking has its days where they are known, else its years", () => {
  const row = { key: "a", kind: "fair", status: "held", year: 2004 } as const;
  const whenOf = (given: object) => {
    const [event] = eventsOfRegister({ ...nothing, undertakings: [{ ...row, ...given }] });
    return { when: event?.when, until: event?.until };
  };
  expect(whenOf({})).toEqual({ when: { year: 2004 }, until: undefined });
  expect(whenOf({ endYear: 2006 })).toEqual({ when: { year: 2004 }, until: { year: 2006 } });
  expect(whenOf({ endYear: 2004 })).toEqual({ when: { year: 2004 }, until: undefined });
  expect(whenOf({ startsOn: new Date("2004-05-01"), endsOn: new Date("2004-05-09") })).toEqual({
    when: { day: "2004-05-01" },
    until: { day: "2004-05-09" },
  });
  expect(whenOf({ startsOn: "2004-05-01", endYear: 2005 })).toEqual({
    when: { day: "2004-05-01" },
    until: { year: 2005 },
  });
});

test("delegations, signatures and dated benefits are events; a benefit without a year is none", () => {
  const events = eventsOfRegister({
    ...nothing,
    delegations: [{ key: "d", direction: "incoming", year: 2005, status: "held" }],
    agreements: [{ key: "a", signedOn: new Date("1993-05-07") }],
    benefits: [
      { key: "b", year: 2004 },
      { key: "undated", year: null },
    ],
  });
  expect(events).toEqual([
    {
      type: "delegation",
      key: "d",
      direction: "incoming",
      status: "held",
      when: { year: 2005 },
    },
    { type: "agreement", key: "a", when: { day: "1993-05-07" } },
    { type: "benefit", key: "b", when: { year: 2004 } },
  ]);
});

test("a cooperation counts when it begins, and again when something came of it", () => {
  const stepsOf = (outcome: "achieved" | "partly" | "not_achieved" | null) =>
    eventsOfRegister({
      ...nothing,
      cooperations: [
        {
          id: 7,
          openedAt: new Date("2027-01-10T12:00:00Z"),
          outcome,
          outcomeRecordedAt: outcome && new Date("2027-06-10T12:00:00Z"),
        },
      ],
    }).map((event) => event.type === "cooperation" && event.step);
  expect(stepsOf("partly")).toEqual(["accepted", "completed"]);
  expect(stepsOf("not_achieved")).toEqual(["accepted"]);
  expect(stepsOf(null)).toEqual(["accepted"]);
});
