import { describe, expect, test } from "vitest";
import { healthTexts } from "~/locales/health";
import type { Language } from "~/shared/language";
import { reasonClause, toldGap } from "./reason-clauses";
import type { HealthReason } from "./reasons";

const say = (reason: HealthReason, language: Language) =>
  reasonClause(healthTexts[language].reasons, reason).replaceAll("\u00a0", " ");
const pl = (reason: HealthReason) => say(reason, "pl");
const en = (reason: HealthReason) => say(reason, "en");

test("a gap is told in years from 300 days on", () => {
  expect(toldGap({ from: "2007-01-01", until: "2026-11-22" })).toEqual({ from: 2007, until: 2026 });
  expect(toldGap({ from: "2027-03-01", until: "2027-05-01" })).toEqual({
    day: "2027-03-01",
    until: "2027-04-30",
  });
});

describe("agreements", () => {
  const inForce = (others: number, endsOn: string | null = null): HealthReason => ({
    code: "agreements-in-force",
    kind: "twin",
    signedOn: "1991-12-09",
    endsOn,
    others,
    keys: [],
  });

  test.each([
    [0, "", ""],
    [1, ", a oprócz tego jeszcze jeden dokument", ", and so is one other document"],
    [2, ", a oprócz tego 2 inne dokumenty", ", and so are 2 other documents"],
    [5, ", a oprócz tego 5 innych dokumentów", ", and so are 5 other documents"],
  ])("with %i others in force", (others, polish, english) => {
    expect(pl(inForce(others))).toBe(
      `w mocy jest umowa miast bliźniaczych z 9 grudnia 1991 roku${polish}`,
    );
    expect(en(inForce(others))).toBe(
      `the twin-city agreement of 9 December 1991 is in force${english}`,
    );
  });

  test("one with an end is told with it", () => {
    expect(pl(inForce(0, "2028-12-31"))).toBe(
      "w mocy jest umowa miast bliźniaczych z 9 grudnia 1991 roku, do 31 grudnia 2028 roku",
    );
  });

  test("where none is in force, it is said how the last one ended", () => {
    const ended = (how: "expired" | "suspended" | "terminated"): HealthReason => ({
      code: "agreements-ended",
      kind: "protocol",
      signedOn: "1997-07-09",
      how,
      endedOn: "2001-12-31",
      keys: [],
    });
    const start = "żaden dokument nie jest w mocy: ostatni (protokół z 9 lipca 1997 roku)";
    expect(pl(ended("expired"))).toBe(`${start} obowiązywał do 31 grudnia 2001 roku`);
    expect(pl(ended("suspended"))).toBe(`${start} jest zawieszony od 31 grudnia 2001 roku`);
    expect(pl(ended("terminated"))).toBe(`${start} rozwiązano z dniem 31 grudnia 2001 roku`);
    expect(en(ended("expired"))).toBe(
      "no document is in force: the last one (the protocol of 9 July 1997) was in force until 31 December 2001",
    );
  });

  test("where there is none, that is said", () => {
    expect(pl({ code: "no-agreement" })).toBe("w rejestrze nie ma żadnej umowy");
    expect(en({ code: "no-agreement" })).toBe("no agreement is recorded");
  });
});

describe("what the register does not know", () => {
  const gap = (...spans: [string, string][]): HealthReason => ({
    code: "gap",
    gaps: spans.map(([from, until]) => ({ from, until })),
  });

  test("long gaps are told in years, short ones in days", () => {
    expect(pl(gap(["2007-01-01", "2026-11-22"]))).toBe(
      "o latach 2007–2026 rejestr nic nie mówi, dlatego ten czas się nie liczy",
    );
    expect(en(gap(["2007-01-01", "2026-11-22"]))).toBe(
      "of the years 2007–2026 the register says nothing, so that time does not count",
    );
    expect(pl(gap(["2007-01-01", "2008-01-01"], ["2010-03-01", "2010-05-01"]))).toBe(
      "o 2007 roku i o czasie od 1 marca 2010 roku do 30 kwietnia 2010 roku rejestr nic nie mówi, dlatego ten czas się nie liczy",
    );
  });

  test.each([
    [3, "3 miesiące", "3 months"],
    [14, "14 miesięcy", "14 months"],
    [30, "2 lata", "2 years"],
    [65, "5 lat", "5 years"],
  ])("silence of %i months since the judgement is %s", (months, polish, english) => {
    const silence = (hasGap: boolean): HealthReason => ({
      code: "nothing-since-judgement",
      year: 2006,
      months,
      hasGap,
    });
    expect(pl(silence(true))).toBe(
      `od oceny z 2006 roku nie zapisano nic nowego przez ${polish}, które obejmuje rejestr`,
    );
    expect(pl(silence(false))).toBe(`od oceny z 2006 roku nie zapisano nic nowego przez ${polish}`);
    expect(en(silence(true))).toBe(
      `since the judgement of 2006 nothing new has been recorded in the ${english} the register covers`,
    );
  });

  test("a relation without any dated event is told so", () => {
    expect(pl({ code: "no-activity" })).toBe("w rejestrze nie ma żadnego wydarzenia z datą");
    expect(en({ code: "no-activity" })).toBe("the register knows of nothing with a date");
  });
});
