// After `npm install`: generates the Prisma client (git-ignored). Needs no network.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
let cli;
try {
  cli = require.resolve("prisma/build/index.js");
} catch {
  process.exit(0);
}
if (existsSync("prisma/schema.prisma")) {
  execFileSync(process.execPath, [cli, "generate"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
}
