import { readJson } from "./private-file.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) for (const key of Object.keys(total)) total[key] += tally[key];
  return total;
}

/** @param {Tally} tally */
export function describeTally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * What vitest's JSON report says.
 * @param {string} file
 * @param {number} code the runner's exit code
 */
export function readVitestReport(file, code) {
  const report = readJson(file);
  return judge(
    report && {
      passed: report.numPassedTests,
      failed: Math.max(report.numFailedTests, brokenFiles(report)),
      skipped: report.numPendingTests + report.numTodoTests,
    },
    code,
  );
}

/** Files that could not be loaded have no tests to fail. */
function brokenFiles(report) {
  return report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
}

/**
 * What Playwright's JSON report says.
 * @param {string} file
 * @param {number} code the runner's exit code
 */
export function readPlaywrightReport(file, code) {
  const stats = readJson(file)?.stats;
  return judge(
    stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped },
    code,
  );
}

/**
 * A runner that left no report, found no test, or ended badly although no test failed, counts as one failure.
 * @param {Tally | null | undefined} tally
 * @param {number} code
 * @returns {Tally}
 */
function judge(tally, code) {
  if (!tally) return { passed: 0, failed: 1, skipped: 0 };
  const ranNothing = tally.passed + tally.failed === 0;
  if (ranNothing || (code !== 0 && tally.failed === 0)) return { ...tally, failed: tally.failed + 1 };
  return tally;
}
