import { expect, test } from "vitest";
import { isRecent } from "./proof";

const noon = new Date("2027-05-01T12:00:00Z");

test.each([
  ["2027-05-01T12:00:00Z", true],
  ["2027-05-01T12:10:00Z", true],
  ["2027-05-01T12:10:01Z", false],
  ["2027-05-01T12:11:00Z", false],
])("proven at noon, at %s it is recent: %s", (at, recent) => {
  expect(isRecent(noon, new Date(at))).toBe(recent);
});
