import { expect, test } from "vitest";
import { standingOn } from "./promise";

const open = { state: "open", dueOn: "2026-11-20" } as const;

test("a promise is in time on the day it is due and overdue from the next", () => {
  expect(standingOn(open, "2026-11-18")).toEqual({ standing: "open", daysLeft: 2 });
  expect(standingOn(open, "2026-11-20")).toEqual({ standing: "open", daysLeft: 0 });
  expect(standingOn(open, "2026-11-21")).toEqual({ standing: "overdue", daysLate: 1 });
  expect(standingOn(open, "2026-11-22")).toEqual({ standing: "overdue", daysLate: 2 });
});

test("days are counted right over the nights when clocks change", () => {
  const promise = { state: "open", dueOn: "2026-10-24" } as const;
  expect(standingOn(promise, "2026-10-26")).toEqual({ standing: "overdue", daysLate: 2 });
});

test("a settled promise is never overdue", () => {
  for (const state of ["kept", "dropped"] as const)
    expect(standingOn({ ...open, state }, "2030-01-01")).toEqual({ standing: state });
});
