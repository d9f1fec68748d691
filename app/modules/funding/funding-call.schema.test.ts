import { expect, test } from "vitest";
import { fundingCallSchema } from "./funding-call.schema";

test("countries too long to be read are told as such, and nothing else fails", () => {
  const read = fundingCallSchema("2026-01-01").safeParse({
    programme: "Erasmus+",
    title: "Wymiany młodzieży",
    url: "https://programme.test/call",
    deadlineOn: "2026-03-01",
    countries: "Polska, ".repeat(1_000),
    minimumPartners: "2",
    minimumCountries: "2",
    minimumUnionCountries: "0",
  });
  expect(read.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual(
    expect.arrayContaining([["countries", "too-long"]]),
  );
});
