import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, filterOf } from "../initiative-filter";
import { lastDue } from "./saved-search";

const zone = "Europe/Warsaw";

test.each([
  ["weekly", "2026-11-18T11:00:00Z", "2026-11-16T06:00:00Z"],
  ["daily", "2026-11-18T11:00:00Z", "2026-11-18T06:00:00Z"],
  ["daily", "2026-11-18T05:59:59Z", "2026-11-17T06:00:00Z"],
  ["weekly", "2026-11-16T05:59:59Z", "2026-11-09T06:00:00Z"],
  ["weekly", "2026-11-16T06:00:00Z", "2026-11-16T06:00:00Z"],
  ["daily", "2026-07-01T05:00:00Z", "2026-07-01T05:00:00Z"],
] as const)("%s at %s was last due at %s", (notice, at, due) => {
  expect(lastDue(notice, new Date(at), zone)).toEqual(new Date(due));
});

test("what was due is past, at most a period ago, and due itself", () => {
  const at = fc.date({
    min: new Date("2026-01-01"),
    max: new Date("2028-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(at, fc.constantFrom("daily" as const, "weekly" as const), (moment, notice) => {
      const due = lastDue(notice, moment, zone);
      const days = notice === "daily" ? 1 : 7;
      expect(due.getTime()).toBeLessThanOrEqual(moment.getTime());
      // A day on which clocks change has 25 hours, and the hour itself may be one off.
      expect(moment.getTime() - due.getTime()).toBeLessThanOrEqual((days * 24 + 2) * 3_600_000);
      expect(lastDue(notice, due, zone)).toEqual(due);
    }),
  );
});

test("the same conditions have the same address, wherever a page begins and in whatever order they stand", () => {
  const one = filterOf(new URLSearchParams("type=school&q=ch%C3%B3r&after=1774000000000-42&x=1"));
  expect(addressOf(one)).toBe("q=ch%C3%B3r&type=school");
  expect(addressOf(filterOf(new URLSearchParams(addressOf(one))))).toBe(addressOf(one));
  expect(addressOf(filterOf(new URLSearchParams()))).toBe("");
});
