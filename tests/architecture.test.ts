import { declineReasons } from "~/modules/cooperation/introduction";
import { feedbackReasons } from "~/modules/matching/feedback/feedback.schema";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { errors } from "~/locales/en/errors";

const config = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as {
  forbidden: { name: string }[];
  options: object;
};
const ruleSet = { forbidden: config.forbidden } as never;

async function cruised(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const result = await cruise(
    folders,
    { ...config.options, baseDir, ruleSet, validate: true } as never,
    { extensions: [".ts", ".tsx"] } as never,
  );
  return result.output as ICruiseResult;
}

test("every source file of the application is looked at", async () => {
  const { modules } = await cruised(process.cwd(), ["app", "emails"]);
  const seen = new Set(modules.map(({ source }) => source));
  const tracked = execFileSync("git", ["ls-files", "app", "emails"], { encoding: "utf8" });
  const sources = tracked.split("\n").filter((path) => /\.tsx?$/.test(path));
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.filter((path) => !seen.has(path))).toEqual([]);
});

/** One violation for each rule: the file that commits it, and what it imports. */
const planted: Record<string, [from: string, to: string]> = {
  "no-cycles": ["app/shared/a.ts", "app/shared/a-partner.ts"],
  "edges-are-edges": ["app/modules/cities/b.server.ts", "app/routes/target.tsx"],
  "routes-do-not-query": ["app/routes/c.tsx", "app/platform/db/index.server.ts"],
  "prisma-behind-modules": ["app/modules/cities/d.ts", "app/platform/db/index.server.ts"],
  "pure-stays-pure": ["app/modules/cities/e.ts", "app/modules/cities/queries.server.ts"],
  "engine-knows-nothing": ["app/modules/matching/engine/f.ts", "app/modules/accounts/actor.ts"],
  "browser-code-stays-in-browser": ["app/ui/g.tsx", "app/modules/cities/queries.server.ts"],
  "ui-knows-no-domain": ["app/ui/h.tsx", "app/modules/accounts/actor.ts"],
  "platform-knows-no-domain": ["app/platform/i.server.ts", "app/modules/accounts/actor.ts"],
  "shared-knows-nobody": ["app/shared/j.ts", "app/ui/target.tsx"],
  "emails-take-props": ["emails/k.tsx", "app/modules/accounts/actor.ts"],
  "context-order-accounts": ["app/modules/accounts/l.ts", "app/modules/cities/m.ts"],
  "context-order-initiatives": ["app/modules/initiatives/n.ts", "app/modules/matching/o.ts"],
};

let folder: string;
let found: Set<string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "architecture-"));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const importing = (from: string, to: string) =>
    `import "./${relative(dirname(from), to).replace(/\.tsx?$/, "")}";\n`;
  for (const [, to] of Object.values(planted)) write(to, "export {};\n");
  for (const [from, to] of Object.values(planted)) write(from, importing(from, to));
  write("app/shared/a-partner.ts", importing("app/shared/a-partner.ts", "app/shared/a.ts"));
  const { summary } = await cruised(folder, ["app", "emails"]);
  found = new Set(summary.violations.map(({ rule }) => rule.name));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.keys(planted))("a planted violation of %s is caught", (rule) => {
  expect([...found]).toContain(rule);
});

test("every rule has a planted violation", () => {
  const rules = config.forbidden.map(({ name }) => name);
  const tried = Object.keys(planted);
  const untried = rules.filter(
    (name) => !tried.includes(name) && !name.startsWith("context-order-"),
  );
  expect(untried).toEqual([]);
});

test("every error code that a form or a command can answer has its words", () => {
  const tracked = execFileSync("git", ["ls-files", "app/modules"], { encoding: "utf8" });
  const sources = tracked.split("\n").filter((path) => /\.(schema|server)\.ts$/.test(path));
  const codes = sources.flatMap((path) => {
    const text = readFileSync(path, "utf8");
    const refusals = [...text.matchAll(/refused\("([a-z-]+)"\)/g)].map((match) => match[1]!);
    if (!path.endsWith(".schema.ts")) return refusals;
    return [
      ...refusals,
      ...[...text.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map((match) => match[1]!),
    ];
  });
  const notErrors = new Set<string>([...declineReasons, ...feedbackReasons, "public-key"]);
  const missing = [...new Set(codes)].filter((code) => !notErrors.has(code) && !(code in errors));
  expect(codes.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});
