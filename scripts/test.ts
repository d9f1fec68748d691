// All checks, as on every machine: `npm test`; `npm run validate` runs those that start nothing.
import { type ChildProcess, spawn } from "node:child_process";
import { findChromium } from "./chromium";

type Step = { name: string; command: string[] };

const bin = (name: string, ...parameters: string[]) => ["npx", "--no-install", name, ...parameters];

const staticSteps: Step[] = [
  { name: "types", command: bin("tsc") },
  { name: "lint", command: ["npm", "run", "--silent", "lint"] },
  { name: "format", command: bin("prettier", "--check", "--log-level", "warn", ".") },
  { name: "migrations", command: ["npm", "run", "--silent", "db:check"] },
];
const buildStep: Step = {
  name: "build",
  command: ["node", "--import", "tsx", "scripts/build.ts", "--if-needed"],
};
const vitestStep: Step = { name: "unit and integration", command: bin("vitest", "run") };
const browserStep: Step = { name: "browser", command: bin("playwright", "test") };

if (process.argv.includes("--help")) {
  console.log(
    "Usage: npm test | npm run validate\nRuns types, lint, architecture, migrations, unit, integration and browser tests.",
  );
  process.exit(0);
}

const started = Date.now();
if (process.argv.includes("--static")) {
  await inTurn(staticSteps);
} else {
  process.env.CHROMIUM_PATH = await findChromium();
  // Two cores: the static checks beside the build and the tests without a browser.
  await Promise.all([inTurn(staticSteps), inTurn([buildStep, vitestStep])]);
  await inTurn([browserStep]);
}
console.log(`\nAll checks passed in ${seconds(started)} s.`);

async function inTurn(steps: Step[]) {
  for (const step of steps) await run(step);
}

/** Runs a step; its output is shown when it is over, so that steps side by side do not mix. */
function run({ name, command }: Step) {
  const began = Date.now();
  return new Promise<void>((passed) => {
    const [program, ...parameters] = command;
    const child: ChildProcess = spawn(program!, parameters, {
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    const output: Buffer[] = [];
    child.stdout!.on("data", (part: Buffer) => output.push(part));
    child.stderr!.on("data", (part: Buffer) => output.push(part));
    child.on("close", (code) => {
      console.log(`\n── ${name}: ${code === 0 ? "passed" : "FAILED"} in ${seconds(began)} s`);
      process.stdout.write(Buffer.concat(output));
      if (code !== 0) process.exit(1);
      passed();
    });
  });
}

function seconds(since: number) {
  return ((Date.now() - since) / 1000).toFixed(0);
}
