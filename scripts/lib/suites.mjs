import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runChecks } from "./check-steps.mjs";
import { findChromium } from "./chromium.mjs";
import { inRoot } from "./paths.mjs";
import { runNode } from "./project-node.mjs";
import { onShutdown } from "./shutdown.mjs";
import { startStack } from "./stack.mjs";
import { readPlaywrightReport, readVitestReport } from "./tally.mjs";

/**
 * Every suite by name, in the order `npm test` runs them. Each takes further arguments for its runner.
 * @type {Record<string, (extra: string[]) => Promise<import("./tally.mjs").Tally>>}
 */
export const SUITES = {
  check: runChecks,
  unit: (extra) => runVitest("unit", extra),
  architecture: (extra) => runVitest("architecture", extra),
  integration: (extra) => runVitest("integration", extra),
  crash: (extra) => runVitest("crash", extra),
  e2e: runPlaywright,
};

async function runVitest(project, extra) {
  const report = reportFile();
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await runNode([inRoot("node_modules", "vitest", "vitest.mjs"), ...args, ...extra], {
    env: { ...process.env, NODE_ENV: "test" },
  });
  return readVitestReport(report, code);
}

async function runPlaywright(extra) {
  const chromium = await findChromium();
  const stack = await startStack({ demo: true });
  const report = reportFile();
  const { code } = await runNode([inRoot("node_modules", "@playwright", "test", "cli.js"), "test", ...extra], {
    env: { ...process.env, ...stack, CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return readPlaywrightReport(report, code);
}

function reportFile() {
  const folder = mkdtempSync(path.join(tmpdir(), "mata-rantai-report-"));
  onShutdown(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, "report.json");
}
