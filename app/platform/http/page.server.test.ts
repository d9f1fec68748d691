import { expect, test } from "vitest";
import { safePath } from "./page.server";

test.each(["/pl", "/en/initiatives?q=a%20b", "/pl/desk"])("%s is a path of this site", (path) => {
  expect(safePath(path, "/")).toBe(path);
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/..//evil.example",
  "/\tevil",
  " /pl",
  "",
  null,
])("%s is refused as a place to go", (path) => {
  expect(safePath(path, "/fallback")).toBe("/fallback");
});
