import { expect, test } from "vitest";
import { agreementsInForce, bestAgreementInForce, fieldsAgreed } from "./coverage";
import { moscow, nuremberg, rochester } from "./examples";
import { agreementOf } from "./agreement";
import { termFaults } from "./term-faults";

const all = [moscow, rochester, nuremberg];

test("the farthest-reaching agreement in force is the one to lean on", () => {
  expect(bestAgreementInForce(all, "2007-01-01")).toBe(nuremberg);
  expect(bestAgreementInForce(all, "1990-01-01")).toBe(rochester);
  expect(bestAgreementInForce(all, "1950-01-01")).toBeNull();
});

test("of two of a kind the newer one counts", () => {
  const renewed = { ...rochester, key: "newer", signedOn: "2002-10-22" };
  expect(bestAgreementInForce([renewed, rochester], "2007-01-01")?.key).toBe("newer");
  expect(bestAgreementInForce([rochester, renewed], "2007-01-01")?.key).toBe("newer");
});

test("what expired or is suspended is not in force", () => {
  expect(agreementsInForce(all, "2010-01-01")).toEqual([rochester, nuremberg]);
  const resting = { ...nuremberg, suspendedOn: "2009-01-01" };
  expect(agreementsInForce([resting], "2010-01-01")).toEqual([]);
});

test("fields are agreed by the agreements in force that name them", () => {
  const culture = { ...moscow, fields: ["culture", "tourism"] };
  const schools = { ...nuremberg, fields: ["education", "culture"] };
  expect([...fieldsAgreed([culture, schools], "2007-01-01")]).toEqual([
    ["culture", [culture, schools]],
    ["tourism", [culture]],
    ["education", [schools]],
  ]);
  expect([...fieldsAgreed([culture, schools], "2010-01-01").keys()]).toEqual([
    "education",
    "culture",
  ]);
});

test("a row of the register becomes an agreement with days", () => {
  const row = {
    key: "moscow-programme-2006",
    kind: "protocol" as const,
    term: "until" as const,
    signedOn: new Date("2006-04-19"),
    endsOn: new Date("2008-12-31"),
    renewsEveryYears: null,
    noticeMonths: null,
    suspendedOn: null,
    terminatedOn: null,
    fields: [],
  };
  expect(agreementOf(row)).toMatchObject(moscow);
});

test("the examples hold together", () => {
  expect(all.flatMap(termFaults)).toEqual([]);
});

test("each fault names its field", () => {
  expect(termFaults({ ...moscow, endsOn: null })).toEqual([
    { field: "endsOn", fault: "end_missing" },
  ]);
  expect(termFaults({ ...moscow, endsOn: "2001-01-01" })).toEqual([
    { field: "endsOn", fault: "end_before_signing" },
  ]);
  expect(termFaults({ ...rochester, renewsEveryYears: null })).toEqual([
    { field: "noticeMonths", fault: "notice_without_years" },
  ]);
  expect(termFaults({ ...rochester, noticeMonths: 60 })).toEqual([
    { field: "noticeMonths", fault: "notice_longer_than_period" },
  ]);
  expect(termFaults({ ...moscow, suspendedOn: "2000-01-01", terminatedOn: "2000-01-01" })).toEqual([
    { field: "suspendedOn", fault: "suspended_before_signing" },
    { field: "terminatedOn", fault: "terminated_before_signing" },
  ]);
});
