import type * as Server from "../server";
import { demoAccounts, demoPassword } from "../app/modules/accounts/demo-accounts";
import { parseEnvironment } from "../app/platform/env.server";

process.env.NODE_ENV = "production";

if (process.argv.includes("--help")) {
  console.log(
    "Usage: npm start\nBuilds when needed, opens the database and serves the forum. Settings: docs/operations.md",
  );
  process.exit(0);
}
try {
  const environment = parseEnvironment(process.env);
  const { buildIfNeeded } = await import("./build");
  await buildIfNeeded();
  const { startServer } = (await import("../server")) as typeof Server;
  const server = await startServer(environment);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
  console.log(
    `\nThe forum is at ${environment.publicUrl} (started in ${process.uptime().toFixed(1)} s)`,
  );
  if (environment.demo) printDemo(environment.publicUrl);
} catch (error) {
  console.error(error instanceof Error && !process.env.DEBUG ? error.message : error);
  process.exit(1);
}

function printDemo(url: string) {
  const longest = Math.max(...demoAccounts.map(({ email }) => email.length));
  console.log(`
Demo mode: it answers on this computer only, and messages are kept at ${url}/dev/mailbox
Accounts, all with the password ${demoPassword}
${demoAccounts.map(({ email, role, name }) => `  ${email.padEnd(longest)}  ${role}, ${name}`).join("\n")}
`);
}
