import fc from "fast-check";
import { expect, test } from "vitest";
import { logFilterOf, logQuery } from "./log-filter";

const read = (query: string) => logFilterOf(new URLSearchParams(query));

test("a filter is read from an address and written back", () => {
  const query = "kind=sign-in.failed&person=Ewa&from=2026-01-02&until=2026-02-03&before=17";
  expect(read(query)).toEqual({
    kind: "sign-in.failed",
    person: "Ewa",
    organisation: "",
    from: "2026-01-02",
    until: "2026-02-03",
    before: 17,
  });
  expect(logQuery(read(query))).toBe(query);
});

test("what makes no sense is left out", () => {
  expect(logQuery(read("kind=x&from=2026-02-31x&until=1&before=-1"))).toBe("");
  expect(logQuery(read("from=2026-13-01&before=1e99"))).toBe("");
});

test("any address gives a filter that reads the same when written", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const filter = read(query);
      expect(read(logQuery(filter))).toEqual(filter);
    }),
  );
});
