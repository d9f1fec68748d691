import type { Request, Response } from "express";
import { expect, test } from "vitest";
import { limitBody } from "./security.server";

const kB = 1024;
const handle = limitBody(256 * kB, [{ path: /^\/[a-z]{2}\/import(\.data)?$/, limit: 6 * kB * kB }]);

/** The status a request is refused with, or null when it may go on. */
function refusalOf(path: string, headers: Record<string, string>): number | null {
  let status: number | null = null;
  const response = {
    status: (code: number) => ((status = code), response),
    type: () => response,
    send: () => response,
  };
  handle({ path, headers } as Request, response as unknown as Response, () => {});
  return status;
}

const sized = (bytes: number) => ({ "content-length": String(bytes) });

test("a form larger than the limit is refused", () => {
  expect(refusalOf("/pl/desk", sized(256 * kB))).toBeNull();
  expect(refusalOf("/pl/desk", sized(256 * kB + 1))).toBe(413);
});

test("an address for files has a limit of its own, and nothing below it", () => {
  expect(refusalOf("/pl/import", sized(5 * kB * kB))).toBeNull();
  expect(refusalOf("/pl/import.data", sized(5 * kB * kB))).toBeNull();
  expect(refusalOf("/pl/import", sized(7 * kB * kB))).toBe(413);
  expect(refusalOf("/pl/import/7", sized(300 * kB))).toBe(413);
});

test("a body of unknown size is refused everywhere", () => {
  expect(refusalOf("/pl/import", { "transfer-encoding": "chunked" })).toBe(411);
});
