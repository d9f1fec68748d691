import { expect, test } from "vitest";
import type { Agreement } from "./agreement";
import { stateOn } from "./agreement-state";
import { agreementStateWords, reminderWords } from "./agreement-words";
import { moscow, nuremberg, rochester } from "./examples";
import { remindersDue } from "./reminders";

/** With ordinary spaces, as one types. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const both = (agreement: Agreement, day: string) => {
  const state = stateOn(agreement, day);
  return [plain(agreementStateWords(state, "pl")), plain(agreementStateWords(state, "en"))];
};

test.each([
  [
    "2026-11-22",
    "Obowiązuje; odnowi się 18 lipca 2028 roku, wypowiedzieć można do 17 stycznia 2028 roku",
    "In force; renews itself on 18 July 2028, notice can be given until 17 January 2028",
  ],
  [
    "2027-08-01",
    "Obowiązuje; do 17 stycznia 2028 roku trzeba zdecydować, czy wypowiedzieć, inaczej odnowi się 18 lipca 2028 roku",
    "In force; decide by 17 January 2028 whether to give notice, else it renews itself on 18 July 2028",
  ],
  [
    "2028-02-01",
    "Obowiązuje; czas na wypowiedzenie minął 17 stycznia 2028 roku, odnowi się 18 lipca 2028 roku",
    "In force; the time for notice ended on 17 January 2028, it renews itself on 18 July 2028",
  ],
])("Rochester's agreement on %s in words", (day, pl, en) => {
  expect(both(rochester, day)).toEqual([pl, en]);
});

test("what is not recorded is not said", () => {
  expect(both({ ...rochester, noticeMonths: null }, "2026-11-22")).toEqual([
    "Obowiązuje; odnowi się 18 lipca 2028 roku",
    "In force; renews itself on 18 July 2028",
  ]);
  expect(both({ ...rochester, renewsEveryYears: null, noticeMonths: null }, "2026-11-22")).toEqual([
    "Obowiązuje i odnawia się",
    "In force and renews itself",
  ]);
});

test("agreements without an end and until a day in words", () => {
  expect(both(nuremberg, "2026-11-22")).toEqual([
    "Obowiązuje bezterminowo",
    "In force without an end",
  ]);
  expect(both(nuremberg, "1991-01-01")[0]).toBe("Podpisanie nastąpi 9 grudnia 1991 roku");
  expect(both(moscow, "2007-01-01")[0]).toBe("Obowiązuje do 31 grudnia 2008 roku");
  expect(both(moscow, "2008-12-01")).toEqual([
    "Obowiązuje już tylko do 31 grudnia 2008 roku",
    "In force only until 31 December 2008",
  ]);
  expect(both(moscow, "2026-11-22")).toEqual([
    "Już nie obowiązuje; termin minął 31 grudnia 2008 roku",
    "No longer in force; its term ended on 31 December 2008",
  ]);
});

test("suspension and termination in words", () => {
  const suspendedOn = "2022-03-01";
  expect(both({ ...nuremberg, suspendedOn }, "2026-11-22")).toEqual([
    "W zawieszeniu od 1 marca 2022 roku",
    "Suspended since 1 March 2022",
  ]);
  expect(both({ ...rochester, suspendedOn }, "2026-11-22")[0]).toBe(
    "W zawieszeniu od 1 marca 2022 roku; mimo to odnowi się 18 lipca 2028 roku",
  );
  expect(both({ ...moscow, suspendedOn: "2008-01-01" }, "2008-02-01")[1]).toBe(
    "Suspended since 1 January 2008; expires on 31 December 2008",
  );
  expect(both({ ...nuremberg, terminatedOn: suspendedOn }, "2026-11-22")).toEqual([
    "Już nie obowiązuje; rozwiązanie z dniem 1 marca 2022 roku",
    "No longer in force; terminated on 1 March 2022",
  ]);
});

test("reminders name their day in both languages", () => {
  const [window] = remindersDue(rochester, "2027-06-17");
  const [last] = remindersDue(rochester, "2027-12-18");
  const [end] = remindersDue(moscow, "2008-12-01");
  const said = [window, last, end].map((due) => due && plain(reminderWords(due, "pl")));
  expect(said).toEqual([
    "Od 17 lipca 2027 roku trzeba zdecydować, czy wypowiedzieć: zaczyna się czas na wypowiedzenie",
    "Wypowiedzieć można najpóźniej 17 stycznia 2028 roku, potem odnowi się na następny okres",
    "Wygaśnie 31 grudnia 2008 roku",
  ]);
  expect(end && reminderWords(end, "en")).toBe("Expires on 31 December 2008");
});
