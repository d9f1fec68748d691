import { expect, test } from "vitest";
import { markdown } from "./markdown.server";

test("emphasis, lists and links become HTML", () => {
  expect(markdown("**a**\n\n- b\n\n[c](https://example.org)")).toContain("<strong>a</strong>");
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1))",
  '<a href="https://a.example" onclick="x()">a</a>',
  "<iframe src=//evil.example></iframe>",
  "![x](https://evil.example/pixel.png)",
])("%s leaves nothing that runs or loads", (text) => {
  expect(markdown(text)).not.toMatch(/script|onerror|onclick|iframe|<img|javascript:/i);
});

test("a heading of an author never outranks the page's own", () => {
  expect(markdown("# Big")).toBe("<h3>Big</h3>");
});
