import fc from "fast-check";
import { expect, test } from "vitest";
import { deviceKind, knownKind } from "./user-agent";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  ["Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0", "firefox", "windows"],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/141.0.0.0 Safari/537.36`,
    "chrome",
    "windows",
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/141.0.0.0 Safari/537.36 Edg/141.0`,
    "edge",
    "windows",
  ],
  [`Mozilla/5.0 (X11; Linux x86_64) ${webkit} Chrome/1.0 Safari/1.0 OPR/120.0`, "opera", "linux"],
  [
    `Mozilla/5.0 (Linux; Android 14; SM-S921B) ${webkit} SamsungBrowser/28.0 Chrome/130 Mobile Safari/1`,
    "samsung",
    "android",
  ],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
    "safari",
    "macos",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/141.0 Mobile/15E148 Safari/604.1",
    "chrome",
    "iphone",
  ],
  [
    "Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
    "safari",
    "ipad",
  ],
  [
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/141.0 Safari/1`,
    "chrome",
    "chromeos",
  ],
  ["Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0", "firefox", "android"],
  ["curl/8.5.0", null, null],
  ["", null, null],
] as const)("%s is recognised", (userAgent, browser, system) => {
  expect(deviceKind(userAgent)).toEqual({ browser, system });
});

test("a request without the header comes from an unknown device", () => {
  expect(deviceKind(null)).toEqual({ browser: null, system: null });
});

test("whatever the header says, what is stored is read back as it was", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2_000 }), (text) => {
      const kind = deviceKind(text);
      expect(knownKind(kind)).toEqual(kind);
    }),
  );
});

test("a code that is not known any more counts as unknown", () => {
  expect(knownKind({ browser: "netscape", system: "windows" })).toEqual({
    browser: null,
    system: "windows",
  });
});
