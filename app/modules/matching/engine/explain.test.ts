import { describe, expect, test } from "vitest";
import { wordOf } from "~/shared/words";
import { aContext, aCity, anAgreement, anInitiative, aRecord } from "./examples";
import { chosen } from "./explain/choice";
import { rankCities } from "./rank";
import type { Reason } from "./reasons";
import { isTelling } from "./telling-words";

const names = { pl: "Miasto", en: "City" };
const city = {
  name: names,
  forms: { plGenitive: "Miasta", plWith: "z Miastem", plIn: "w Mieście" },
};
const field = { pl: "kultura", en: "culture" };
const reason = (code: Reason["code"], weight: number, more: object = {}) =>
  ({ code, parameters: { city, field, ...more }, weight, source: "I.2" }) as unknown as Reason;
const words = () => reason("words-meet", 0.3);
const codes = (reasons: Reason[]) => chosen(reasons, words).map(({ code }) => code);

describe("the choice of reasons", () => {
  test("the record that proves a named city comes before its name", () => {
    expect(codes([reason("city-named", 0.4), reason("link-meets", 0.1)])).toEqual([
      "link-meets",
      "city-named",
    ]);
  });

  test("shared words speak only next to at most one better reason, and after it", () => {
    expect(codes([reason("judged-lively", 0.1), reason("link-meets", 0.05)])).toEqual([
      "link-meets",
      "words-meet",
      "judged-lively",
    ]);
    expect(codes([reason("link-meets", 0.1), reason("field-practised", 0.05)])).not.toContain(
      "words-meet",
    );
  });

  test("which way experience flows is never first, and nothing alone", () => {
    const none = () => undefined;
    const flow = reason("city-gives-experience", 0.2);
    expect(chosen([flow], none)).toEqual([]);
    expect(chosen([flow, reason("judged-lively", 0.1)], none)[0]?.code).toBe("judged-lively");
  });

  test("the same field is not told twice", () => {
    expect(codes([reason("field-note-meets", 0.2), reason("field-practised", 0.1)])).toEqual([
      "field-note-meets",
      "words-meet",
    ]);
  });

  test("one agreement is not told twice", () => {
    const told = codes([reason("agreement-meets", 0.2), reason("agreement-covers", 0.1)]);
    expect(told).not.toContain("agreement-covers");
  });
});

describe("a telling word", () => {
  test.each(["planetarium", "hospicjum", "wiolonczela", "Domeyki"])("%s tells", (word) => {
    expect(isTelling(wordOf(word, "pl"), "pl")).toBe(true);
  });
  test.each(["poprowadzi", "grudzień", "prac", "podobnej", "placówki", "marcu", "zobaczyć"])(
    "%s does not",
    (word) => expect(isTelling(wordOf(word, "pl"), "pl")).toBe(false),
  );
  test.each(["planetarium", "cello"])("%s tells in English", (word) => {
    expect(isTelling(wordOf(word, "en"), "en")).toBe(true);
  });
  test.each(["monitored", "others", "department", "host", "December"])(
    "%s does not in English",
    (word) => expect(isTelling(wordOf(word, "en"), "en")).toBe(false),
  );
});

describe("the record named", () => {
  const context = aContext();
  const asked = anInitiative({ title: "Tramwaje", text: "Uczniowie badają tramwaje." });

  test("an undertaking dates itself, whatever the year of the city's judgement", () => {
    const [match] = rankCities(asked, [aCity({ records: [aRecord({ year: 2004 })] })], context);
    expect(match?.reasons[0]).toMatchObject({
      code: "undertaking-meets",
      parameters: { year: 2004, asOf: 2006 },
    });
  });

  test("an agreement that has ended says so", () => {
    const title = { pl: "Umowa o szkołach i tramwajach", en: "Agreement on schools and trams" };
    const ended = anAgreement({ title, term: "until", endsOn: "2003-12-31" });
    const [match] = rankCities(asked, [aCity({ agreements: [ended] })], context);
    expect(match?.reasons[0]).toMatchObject({
      code: "agreement-meets",
      parameters: { endedOn: "2003-12-31" },
    });
  });

  test("words are told with the record in which they stand", () => {
    const title = { pl: "Żaglowiec Pogoria w porcie", en: "The tall ship Pogoria in port" };
    const record = aRecord({ title, fields: ["sport"] });
    const known = aContext();
    const cities = [aCity({ records: [record] })];
    const corpusTerms = new Map([...known.corpus.terms.pl, [wordOf("Pogoria", "pl").stem, 1]]);
    const told = rankCities(
      anInitiative({ title: "Morze", text: "Rejs żaglowcem Pogoria." }),
      cities,
      {
        ...known,
        corpus: { ...known.corpus, terms: { ...known.corpus.terms, pl: corpusTerms } },
      },
    )[0]?.reasons.find(({ code }) => code === "words-meet");
    expect(told?.parameters).toMatchObject({ words: ["Pogoria"], title });
  });
});
