import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");

function match(input: unknown, ...options: string[]) {
  const text = typeof input === "string" ? input : JSON.stringify(input);
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/match.ts", ...options], {
    cwd: root,
    input: text,
    encoding: "utf8",
  });
}

const trams = { title: "Trams", text: "We seek used trams.", language: "en" };

describe("the command match", () => {
  test("ranks all cities for one initiative, with reasons in both languages", () => {
    const { stdout, status } = match(trams);
    const { matches } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(matches).toHaveLength(30);
    expect(matches[0].reasons[0].text).toEqual({ pl: expect.any(String), en: expect.any(String) });
  }, 20_000);

  test("answers an array with an array", () => {
    const answers = JSON.parse(match([trams, trams], "--on", "2006-09-01").stdout);
    expect(answers).toHaveLength(2);
    expect(answers[0]).toEqual(answers[1]);
  }, 20_000);

  test("prints its usage", () => {
    expect(match("", "--help").stdout).toMatch(/^Usage: npm run -s match/);
  }, 20_000);

  test.each([
    ["no JSON", "{", [], /^match: standard input is not JSON/],
    ["no title", { text: "x" }, [], /^match: title: /],
    ["no text in the second of two", [trams, { title: "x" }], [], /^match: 1\.text: /],
    ["an impossible day", trams, ["--on", "2006-13-45"], /^match: --on expects a day/],
    ["an unknown option", trams, ["--fast"], /^match: Unknown option '--fast'/],
  ])(
    "with %s says so in one line",
    (_, input, options, line) => {
      const { stderr, stdout, status } = match(input, ...options);
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toMatch(line);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    },
    20_000,
  );
});
