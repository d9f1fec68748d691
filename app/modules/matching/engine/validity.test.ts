import { expect, test } from "vitest";
import { anAgreement } from "./examples";
import { isEuMember, validityOn } from "./validity";

test("an agreement that renews every five years runs until the end of its present term", () => {
  const agreement = anAgreement({ signedOn: "1973-07-18", term: "renewing", renewsEveryYears: 5 });
  expect(validityOn(agreement, "2006-01-01")).toEqual({ isValid: true, until: "2008-07-18" });
  expect(validityOn(agreement, "2008-07-18")).toEqual({ isValid: true, until: "2013-07-18" });
  expect(validityOn(agreement, "1975-01-01")).toEqual({ isValid: true, until: "1978-07-18" });
});

test("a renewing agreement whose term is unknown is simply valid", () => {
  expect(validityOn(anAgreement({ term: "renewing" }), "2006-01-01")).toEqual({
    isValid: true,
    until: undefined,
  });
});

test("an agreement binds from its signature to the end of its last day", () => {
  const agreement = anAgreement({ signedOn: "2005-07-01", term: "until", endsOn: "2009-07-01" });
  expect(validityOn(agreement, "2005-06-30").isValid).toBe(false);
  expect(validityOn(agreement, "2009-07-01").isValid).toBe(true);
  expect(validityOn(agreement, "2009-07-02")).toEqual({ isValid: false, endedOn: "2009-07-01" });
});

test("membership of the Union is a matter of the day", () => {
  const croatia = {
    code: "HR",
    languages: ["hr"],
    region: "x",
    euMembership: [{ from: "2013-07-01" }],
  };
  const kingdom = {
    ...croatia,
    code: "GB",
    euMembership: [{ from: "1973-01-01", until: "2020-02-01" }],
  };
  expect(isEuMember(croatia, "2013-06-30")).toBe(false);
  expect(isEuMember(croatia, "2013-07-01")).toBe(true);
  expect(isEuMember(kingdom, "2020-01-31")).toBe(true);
  expect(isEuMember(kingdom, "2020-02-01")).toBe(false);
  expect(isEuMember(undefined, "2020-02-01")).toBe(false);
});
