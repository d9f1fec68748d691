import { describe, expect, test } from "vitest";
import type { Language } from "~/shared/language";
import type { Agreement } from "../agreements/agreement";
import { aRelation, anUndertaking, aVisit } from "../health/examples";
import { healthOf, type HealthState } from "../health/health";
import type { HealthEvent, UndertakingKind } from "../health/health-event";
import type { HealthReason } from "../health/reasons";
import { healthWords } from "./health-words";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const say = (reason: HealthReason, language: Language) =>
  plain(
    healthWords({ state: "lively", trend: "steady", reasons: [reason] }, language).sentences[0] ??
      "",
  );
const pl = (reason: HealthReason) => say(reason, "pl");
const en = (reason: HealthReason) => say(reason, "en");

describe("a whole health in words", () => {
  const agreement: Agreement = {
    key: "agreement",
    kind: "partnership",
    signedOn: "1993-05-07",
    term: "open_ended",
    fields: [],
  };
  const health = healthOf(
    aRelation({
      baseline: { judgement: "exemplary", on: "2006-12-31" },
      events: [
        anUndertaking(2005, { key: "a" }),
        anUndertaking(2005, { key: "b" }),
        aVisit("2005-10-20"),
      ],
      agreements: [agreement],
    }),
  );

  test("in Polish", () => {
    const { summary, brief, sentences } = healthWords(health, "pl");
    expect(plain(summary)).toBe("Współpraca jest kwitnąca.");
    expect(sentences.map(plain)).toEqual([
      "Ocena programu z 2006 roku: współpraca wzorcowa.",
      "Rok 2005 przyniósł dwie wymiany i wizytę.",
      "Ostatnie wydarzenie to wymiana z 2005 roku, sprzed roku.",
      "W mocy jest umowa o współpracy z 7 maja 1993 roku.",
    ]);
    expect(plain(brief)).toBe(
      "Ocena programu z 2006 roku: współpraca wzorcowa; rok 2005 przyniósł dwie wymiany i wizytę.",
    );
  });

  test("in English", () => {
    const { summary, sentences } = healthWords(health, "en");
    expect(summary).toBe("Cooperation is flourishing.");
    expect(sentences.map(plain)).toEqual([
      "The programme’s judgement of 2006: exemplary cooperation.",
      "The year 2005 brought two exchanges and a visit.",
      "The last event is an exchange of 2005, 1 year ago.",
      "The cooperation agreement of 7 May 1993 is in force.",
    ]);
  });
});

test("the summary turns with the trend: a loss is a pity up high, a gain is a hope down low", () => {
  const summary = (state: HealthState, trend: "rising" | "falling") =>
    healthWords({ state, trend, reasons: [] }, "pl").summary;
  expect(plain(summary("lively", "rising"))).toBe("Współpraca jest żywa i nabiera tempa.");
  expect(plain(summary("lively", "falling"))).toBe("Współpraca jest żywa, ale słabnie.");
  expect(plain(summary("faint", "rising"))).toBe("Współpraca jest nikła, ale nabiera tempa.");
  expect(plain(summary("faint", "falling"))).toBe("Współpraca jest nikła i słabnie.");
});

describe("the last event", () => {
  const last = (
    given: Partial<Extract<HealthReason, { code: "last-activity" }>>,
  ): HealthReason => ({
    code: "last-activity",
    activity: "visit",
    when: { day: "2005-03-12" },
    until: null,
    isGoingOn: false,
    ago: { months: 14 },
    keys: ["visit"],
    ...given,
  });

  test.each([
    [1, "sprzed miesiąca"],
    [2, "sprzed 2 miesięcy"],
    [14, "sprzed 14 miesięcy"],
    [22, "sprzed 22 miesięcy"],
  ])("%i months ago are %s", (months, words) => {
    expect(pl(last({ ago: { months } }))).toBe(
      `Ostatnie wydarzenie to wizyta z marca 2005 roku, ${words}.`,
    );
  });

  test("years ago are told beside the year", () => {
    expect(pl(last({ when: { year: 2004 }, ago: { years: 22 } }))).toBe(
      "Ostatnie wydarzenie to wizyta z 2004 roku, sprzed 22 lat.",
    );
    expect(en(last({ when: { year: 2004 }, ago: { years: 22 } }))).toBe(
      "The last event is a visit of 2004, 22 years ago.",
    );
  });

  test("in the same month nothing is said of how long ago", () => {
    expect(pl(last({ ago: null }))).toBe("Ostatnie wydarzenie to wizyta z marca 2005 roku.");
  });

  test("what lasted years is told with its years", () => {
    const reason = last({
      activity: "project",
      when: { year: 2004 },
      until: { year: 2006 },
      ago: { years: 1 },
    });
    expect(pl(reason)).toBe("Ostatnie wydarzenie to wspólny projekt z lat 2004–2006, sprzed roku.");
    expect(en(reason)).toBe("The last event is a joint project of 2004–2006, 1 year ago.");
  });

  test("what goes on is told with its end", () => {
    const project = { activity: "project", isGoingOn: true, ago: null } as const;
    const year = last({ ...project, until: { year: 2028 } });
    expect(pl(year)).toBe("Wciąż trwa wspólny projekt, według zapisu do końca 2028 roku.");
    expect(en(year)).toBe(
      "A joint project is still going on, by the record until the end of 2028.",
    );
    const day = last({ ...project, until: { day: "2028-02-29" } });
    expect(pl(day)).toBe("Wciąż trwa wspólny projekt, według zapisu do 29 lutego 2028 roku.");
    expect(en(day)).toBe(
      "A joint project is still going on, by the record until 29 February 2028.",
    );
  });
});

describe("what years brought", () => {
  const brought = (counts: [Parameters<typeof count>[0], number][], from = 2005): HealthReason => ({
    code: "activity",
    from,
    until: 2005,
    counts: counts.map(([activity, n]) => count(activity, n)),
    keys: [],
  });
  const count = (
    activity: Extract<HealthReason, { code: "activity" }>["counts"][number]["activity"],
    n: number,
  ) => ({
    activity,
    count: n,
  });

  test.each([
    [1, "wymianę", "an exchange"],
    [2, "dwie wymiany", "two exchanges"],
    [5, "pięć wymian", "five exchanges"],
    [12, "12 wymian", "12 exchanges"],
    [22, "22 wymiany", "22 exchanges"],
  ])("%i exchanges are told as %s", (n, polish, english) => {
    expect(pl(brought([["exchange", n]]))).toBe(`Rok 2005 przyniósł ${polish}.`);
    expect(en(brought([["exchange", n]]))).toBe(`The year 2005 brought ${english}.`);
  });

  test("two of a masculine or neuter noun are dwa", () => {
    expect(pl(brought([["project", 2]]))).toBe("Rok 2005 przyniósł dwa wspólne projekty.");
    expect(pl(brought([["training", 2]]))).toBe("Rok 2005 przyniósł dwa szkolenia.");
  });

  test("several years are told as years", () => {
    expect(pl(brought([["fair", 3]], 2003))).toBe(
      "Lata 2003–2005 przyniosły trzy stoiska na targach.",
    );
    expect(en(brought([["fair", 3]], 2003))).toBe(
      "The years 2003–2005 brought three stalls at fairs.",
    );
  });

  test("of many kinds four are named", () => {
    const many = brought([
      ["exchange", 3],
      ["visit", 2],
      ["aid", 1],
      ["sport", 1],
      ["publication", 1],
    ]);
    expect(pl(many)).toBe(
      "Rok 2005 przyniósł między innymi trzy wymiany, dwie wizyty, akcję pomocy i imprezę sportową.",
    );
    expect(en(many)).toBe(
      "The year 2005 brought among other things three exchanges, two visits, an aid campaign and a sports event.",
    );
  });

  test("plans are told as not counting yet", () => {
    const plan: HealthReason = {
      ...brought([["exhibition", 1]]),
      code: "planned",
      year: 2027,
    } as never;
    expect(pl(plan)).toBe("Na 2027 rok zaplanowano wystawę, ale plany jeszcze się nie liczą.");
    expect(en(plan)).toBe("An exhibition is planned for 2027, but plans do not count yet.");
  });
});

test("every kind of event has its words in both languages", () => {
  const kinds: UndertakingKind[] = [
    ...(["visit", "exchange", "exhibition", "performance", "training", "conference"] as const),
    ...(["fair", "city_days", "sport", "project", "aid", "publication", "other"] as const),
  ];
  const events: HealthEvent[] = [
    ...kinds.map((kind) => anUndertaking(2006, { kind })),
    { type: "agreement", key: "agreement", when: { year: 2006 } },
    { type: "cooperation", step: "accepted", key: "accepted", when: { year: 2006 } },
    { type: "cooperation", step: "completed", key: "completed", when: { year: 2006 } },
    { type: "benefit", key: "benefit", when: { year: 2006 } },
  ];
  for (const event of events) {
    for (const language of ["pl", "en"] as const) {
      const { sentences } = healthWords(healthOf(aRelation({ events: [event] })), language);
      expect(sentences.join(" ")).not.toMatch(/undefined|null|NaN| {2}|;/);
    }
  }
});
