import { expect, test } from "vitest";
import { moneyWords, numberWords, recordText, sourceWords, spanWords } from "./record-words";

test("a section of the programme is named as one, another source as it was written", () => {
  expect(sourceWords("I.2.3.o", "en")).toContain("I.2.3.o");
  expect(sourceWords("I.2.3.o", "en")).not.toBe("I.2.3.o");
  expect(sourceWords("Notatka z 5 maja", "pl")).toBe("Notatka z 5 maja");
  expect(sourceWords("Internal note", "en")).toBe("Internal note");
});

test("a span is told as far as it is known", () => {
  const unknown = { year: 2004, endYear: null, startsOn: null, endsOn: null };
  expect(spanWords(unknown, "en")).toBe("");
  expect(spanWords({ ...unknown, endYear: 2006 }, "en")).toBe("2004–2006");
  expect(spanWords({ ...unknown, endYear: 2004 }, "en")).toBe("");
  expect(spanWords({ ...unknown, startsOn: "2004-05-02" }, "en")).toBe("2 May 2004");
  const days = { ...unknown, startsOn: "2004-05-02", endsOn: "2004-05-04" };
  expect(spanWords(days, "pl")).toBe("2 maja 2004 – 4 maja 2004");
  expect(spanWords({ ...days, endsOn: "2004-05-02" }, "en")).toBe("2 May 2004");
});

test("numbers and money are written as readers write them", () => {
  expect(moneyWords({ amount: 1200.5, currency: "EUR" }, "en")).toBe("1,200.50\u00a0EUR");
  expect(moneyWords({ amount: 31_000, currency: "PLN" }, "pl")).toBe("31\u00a0000\u00a0PLN");
  expect(numberWords(124, "pl")).toBe("124");
});

test("a Polish text does not end a line with a one-letter word, an English one is left as it is", () => {
  const text = { pl: "Szkoły w Krakowie", en: "A school" };
  expect(recordText(text, "pl")).toBe("Szkoły w\u00a0Krakowie");
  expect(recordText(text, "en")).toBe("A school");
  expect(recordText({ pl: "Szkoły w Krakowie" }, "en")).toBe("Szkoły w\u00a0Krakowie");
  expect(recordText(null, "en")).toBe("");
});
