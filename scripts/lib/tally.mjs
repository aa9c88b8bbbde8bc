import { readJson } from "./private-file.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number, failures: readonly string[] }} Tally `failures`: a line each */

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const count = (/** @type {"passed" | "failed" | "skipped"} */ key) =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  return {
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** @param {Tally} tally */
export function describeTally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * What vitest's JSON report says.
 * @param {string} file
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function readVitestReport(file, code) {
  const report = readJson(file);
  if (!report) return noReport(code);
  const broken = brokenFiles(report);
  return judge(
    {
      passed: report.numPassedTests,
      failed: Math.max(report.numFailedTests, broken.length),
      skipped: report.numPendingTests + report.numTodoTests,
      failures: [...broken.map(({ name }) => `${name}: could not be loaded`), ...report.testResults.flatMap(failedIn)],
    },
    code,
  );
}

/** Files that could not be loaded have no tests to fail. */
function brokenFiles(report) {
  return report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
}

function failedIn({ name, assertionResults }) {
  return assertionResults
    .filter(({ status }) => status === "failed")
    .map(({ fullName, failureMessages }) => `${name}: ${fullName}: ${firstLine(failureMessages?.[0])}`);
}

/**
 * What Playwright's JSON report says.
 * @param {string} file
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function readPlaywrightReport(file, code) {
  const report = readJson(file);
  if (!report?.stats) return noReport(code);
  const { expected, flaky, unexpected, skipped } = report.stats;
  const failures = (report.suites ?? []).flatMap(unexpectedIn);
  return judge({ passed: expected + flaky, failed: unexpected, skipped, failures }, code);
}

function unexpectedIn({ title, suites = [], specs = [] }) {
  const own = specs.filter(({ ok }) => !ok).map((spec) => spec.title);
  return [...own, ...suites.flatMap(unexpectedIn)].map((name) => `${title}: ${name}`);
}

function firstLine(text) {
  return String(text ?? "").split("\n", 1)[0];
}

/** @returns {Tally} */
function noReport(code) {
  return { passed: 0, failed: 1, skipped: 0, failures: [`no report; the runner ended with ${code}`] };
}

/**
 * A runner that found no test, or ended badly although no test failed, counts as one failure.
 * @param {Tally} tally
 * @param {number} code
 * @returns {Tally}
 */
function judge(tally, code) {
  const ranNothing = tally.passed + tally.failed === 0;
  if (!ranNothing && (code === 0 || tally.failed > 0)) return tally;
  const why = ranNothing ? "no test ran" : `the runner ended with ${code} although no test failed`;
  return { ...tally, failed: tally.failed + 1, failures: [...tally.failures, why] };
}
