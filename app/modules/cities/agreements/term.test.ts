import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDay, anyRenewing } from "./arbitraries";
import { addDays, addYears } from "./days";
import { moscow, nuremberg, rochester } from "./examples";
import { lastDayOf, periodOn, periodsBetween } from "./term";

test("Rochester's present period runs to 17 July 2028, with notice until 17 January", () => {
  expect(periodOn(rochester, "2026-11-22")).toEqual({
    from: "2023-07-18",
    until: "2028-07-17",
    renewsOn: "2028-07-18",
    notice: { opensOn: "2027-07-17", lastDayForNotice: "2028-01-17" },
  });
});

test("Rochester's agreement had eleven periods until 2026, each five years long", () => {
  const periods = periodsBetween(rochester, "1973-07-18", "2026-11-22");
  expect(periods.map(({ from }) => from)).toEqual(
    [1973, 1978, 1983, 1988, 1993, 1998, 2003, 2008, 2013, 2018, 2023].map((y) => `${y}-07-18`),
  );
});

test("a period ends on the eve of the anniversary and the next begins on it", () => {
  expect(periodOn(rochester, "1978-07-17")?.until).toBe("1978-07-17");
  expect(periodOn(rochester, "1978-07-18")?.from).toBe("1978-07-18");
});

test("nothing runs before the signing", () => {
  expect(periodOn(rochester, "1973-07-17")).toBeNull();
  expect(periodsBetween(rochester, "1960-01-01", "1973-07-17")).toEqual([]);
});

test("agreements without an end or until a day have no periods", () => {
  expect(periodOn(nuremberg, "2026-11-22")).toBeNull();
  expect(periodOn(moscow, "2007-01-01")).toBeNull();
});

test("without its numbers no period of a renewing agreement is known", () => {
  expect(periodOn({ ...rochester, renewsEveryYears: null }, "2026-11-22")).toBeNull();
  expect(periodOn({ ...rochester, renewsEveryYears: 0 }, "2026-11-22")).toBeNull();
  expect(periodOn({ ...rochester, noticeMonths: null }, "2026-11-22")?.notice).toBeNull();
});

test("signed on 29 February, it renews on the last day of February", () => {
  const leap = { ...rochester, signedOn: "2000-02-29", renewsEveryYears: 1, noticeMonths: 0 };
  expect(periodOn(leap, "2001-02-27")?.from).toBe("2000-02-29");
  expect(periodOn(leap, "2001-02-28")).toMatchObject({ from: "2001-02-28", until: "2002-02-27" });
  expect(periodOn(leap, "2004-02-28")).toMatchObject({ from: "2003-02-28", until: "2004-02-28" });
  expect(periodOn(leap, "2004-02-29")).toMatchObject({ from: "2004-02-29", until: "2005-02-27" });
});

test("a notice longer than its period counts as not recorded", () => {
  const yearly = { ...rochester, renewsEveryYears: 1 };
  expect(periodOn({ ...yearly, noticeMonths: 12 }, "2026-11-22")?.notice).toBeNull();
  expect(periodOn({ ...yearly, noticeMonths: 11 }, "2026-11-22")?.notice).toEqual({
    opensOn: "2026-07-18",
    lastDayForNotice: "2026-08-17",
  });
});

test("the end is that of the term or the eve of the termination, whichever comes first", () => {
  expect(lastDayOf(nuremberg)).toBeNull();
  expect(lastDayOf(moscow)).toBe("2008-12-31");
  expect(lastDayOf({ ...moscow, terminatedOn: "2007-05-01" })).toBe("2007-04-30");
  expect(lastDayOf({ ...moscow, terminatedOn: "2010-01-01" })).toBe("2008-12-31");
  expect(lastDayOf({ ...rochester, endsOn: "1990-01-01" })).toBeNull();
});

test("no period begins after the end", () => {
  const ended = { ...rochester, terminatedOn: "1980-01-01" };
  expect(periodsBetween(ended, "1973-01-01", "2026-01-01")).toHaveLength(2);
});

test("every day since signing lies in exactly one period, and periods follow without a gap", () => {
  fc.assert(
    fc.property(anyRenewing, fc.integer({ min: 0, max: 40_000 }), (agreement, later) => {
      const day = addDays(agreement.signedOn, later);
      const period = periodOn(agreement, day);
      expect(period && period.from <= day && day <= period.until).toBe(true);
      if (!period) return;
      expect(addDays(period.until, 1)).toBe(period.renewsOn);
      expect(periodOn(agreement, period.renewsOn)?.from).toBe(period.renewsOn);
      expect(periodOn(agreement, period.from)).toEqual(period);
      expect(periodOn(agreement, period.until)).toEqual(period);
    }),
  );
});

test("every period begins on an anniversary of the signing", () => {
  fc.assert(
    fc.property(anyRenewing, anyDay, (agreement, day) => {
      const period = periodOn(agreement, day);
      if (!period) return;
      const years = Number(period.from.slice(0, 4)) - Number(agreement.signedOn.slice(0, 4));
      expect(years % agreement.renewsEveryYears).toBe(0);
      expect(period.from).toBe(addYears(agreement.signedOn, years));
    }),
  );
});

test("the time for notice lies within its period", () => {
  fc.assert(
    fc.property(anyRenewing, anyDay, (agreement, day) => {
      const period = periodOn(agreement, day);
      if (!period) return;
      const { notice } = period;
      expect(notice).not.toBeNull();
      if (!notice) return;
      expect(period.from <= notice.opensOn).toBe(true);
      expect(notice.opensOn <= notice.lastDayForNotice).toBe(true);
      expect(notice.lastDayForNotice <= period.until).toBe(true);
    }),
  );
});

test("periods between two days are those of each day between them", () => {
  fc.assert(
    fc.property(anyRenewing, anyDay, fc.integer({ min: 0, max: 9000 }), (agreement, from, days) => {
      const until = addDays(from, days);
      const periods = periodsBetween(agreement, from, until);
      expect(periods.at(-1) ?? null).toEqual(periodOn(agreement, until));
      periods.slice(1).forEach(({ from: start }, index) => {
        expect(start).toBe(periods[index]?.renewsOn);
      });
    }),
  );
});
