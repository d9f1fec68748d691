import { defineConfig, devices } from "@playwright/test";

/** What Playwright turns off too, since only the last list counts, and the pages of the address bar, which take a second of work for every window. */
const unwanted = [
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
  "Translate",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxPopup",
];

/** Browser tests against the production build; each server is started by the tests themselves. */
export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "tests/e2e/support/prepare.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  forbidOnly: !!process.env.CI,
  use: {
    ...devices["Desktop Chrome"],
    // `--trace on` tells more about a failure; it costs a third of the time.
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-gpu",
        "--disable-component-extensions-with-background-pages",
        `--disable-features=${unwanted.join()}`,
      ],
    },
  },
});
