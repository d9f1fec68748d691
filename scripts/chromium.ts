import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser of the tests: the one named by CHROMIUM_PATH, the system's, Playwright's; as root on Debian it is installed. Ends the process with one line when there is none. */
export async function findChromium(): Promise<string> {
  const found = [process.env.CHROMIUM_PATH ?? "", ...systemPaths, chromium.executablePath()].find(
    (path) => path !== "" && existsSync(path),
  );
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium from Debian's packages …");
    const quiet = { stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"] };
    execFileSync("apt-get", ["update", "-qq"], quiet);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (existsSync("/usr/bin/chromium")) return "/usr/bin/chromium";
  }
  console.error(
    "The browser tests need Chromium: install it, or set CHROMIUM_PATH to where it is.",
  );
  process.exit(1);
}
