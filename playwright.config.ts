import { defineConfig, devices } from "@playwright/test";

const { BASE_URL, CHROMIUM, SHOTS } = process.env;
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

export default defineConfig({
  testDir: "tests",
  globalSetup: "./tests/support/require-stack.ts",
  outputDir: "test-results",
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // Pages come from a server that shares its cores with the browsers; what does not come at all still fails.
  expect: { timeout: 15_000 },
  use: {
    ...(BASE_URL && { baseURL: BASE_URL }),
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    viewport: DESKTOP,
    trace: "retain-on-failure",
    // A step that finds nothing says so soon, instead of waiting for the end of the journey.
    actionTimeout: 20_000,
    launchOptions: {
      ...(CHROMIUM && { executablePath: CHROMIUM }),
      // Containers have no namespaces for Chromium's sandbox, no graphics card, and nobody to phone home to.
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
    },
  },
  projects: [
    // Journeys: tests named `… @phone` run on a small touch screen as well.
    { name: "desktop", testMatch: "e2e/**/*.spec.ts" },
    {
      name: "phone",
      testMatch: "e2e/**/*.spec.ts",
      grep: /@phone/,
      use: { ...devices["Galaxy S9+"], viewport: PHONE, isMobile: true, hasTouch: true },
    },
    // Only `npm run shots` asks for these.
    ...(SHOTS === "1" ? [{ name: "shots", testMatch: "shots/**/*.spec.ts" }] : []),
  ],
});
