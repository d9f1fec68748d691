import type { Request, RequestHandler, Response } from "express";
import { expect, test } from "vitest";
import { limitBody, refuseCrossSite } from "./security.server";

const kB = 1024;
const handle = limitBody(256 * kB, [{ path: /^\/[a-z]{2}\/import(\.data)?$/, limit: 6 * kB * kB }]);

/** The status a request is refused with, or null when it may go on. */
function refusalOf(
  path: string,
  headers: Record<string, string>,
  by: RequestHandler = handle,
): number | null {
  let status: number | null = null;
  const response = {
    status: (code: number) => ((status = code), response),
    type: () => response,
    send: () => response,
  };
  const get = (name: string) => headers[name];
  by({ method: "POST", path, headers, get } as Request, response as unknown as Response, () => {});
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

test("what other sites send is refused; a mail program may send where the address itself is the proof", () => {
  const guard = refuseCrossSite("https://forum.test", /^\/[a-z]{2}\/stop\/[^/]+$/);
  const status = (path: string, headers: Record<string, string> = {}) =>
    refusalOf(path, headers, guard);
  expect(status("/pl/desk", { "sec-fetch-site": "same-origin" })).toBeNull();
  expect(status("/pl/desk", { origin: "https://forum.test" })).toBeNull();
  expect(status("/pl/desk", { origin: "https://evil.test" })).toBe(403);
  expect(status("/pl/desk")).toBe(403);
  expect(status("/pl/stop/1.signed")).toBeNull();
  expect(status("/pl/stop/1.signed", { origin: "https://evil.test" })).toBe(403);
  expect(status("/pl/stop/1.signed", { "sec-fetch-site": "cross-site" })).toBe(403);
  expect(status("/pl/stop/1.signed/more")).toBe(403);
  expect(status("/pl/desk/pl/stop/1")).toBe(403);
});
