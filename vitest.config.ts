import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// `server-only` throws outside Next.js' server build; under test every file may be imported.
const alias = { "server-only": here("./node_modules/server-only/empty.js"), "@": here(".") };

// next-auth and next-intl import "next/…" without a file ending, which only a bundler resolves.
const inlined = [/next-auth/, /@auth\/core/, /next-intl/];

export default defineConfig({
  resolve: { alias },
  test: {
    // Two, because the smallest machine this runs on has two cores and Postgres wants one of them.
    maxWorkers: 2,
    reporters: ["default"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/test-environment.ts"],
          // Against what never ends, not against a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          server: { deps: { inline: inlined } },
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/support/template-database.ts"],
          setupFiles: ["tests/support/test-environment.ts", "tests/support/database-per-file.ts"],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          server: { deps: { inline: inlined } },
        },
      },
      {
        extends: true,
        test: {
          // The built app and a durable database of its own a file, both killed again and again.
          name: "crash",
          include: ["tests/crash/**/*.test.ts"],
          globalSetup: ["tests/support/built-app.ts"],
          setupFiles: ["tests/support/test-environment.ts"],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          server: { deps: { inline: inlined } },
        },
      },
      {
        extends: true,
        test: {
          name: "architecture",
          include: ["tests/architecture/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
