import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { describeTally, readPlaywrightReport, readVitestReport, sum } from "@/scripts/lib/tally.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "mata-rantai-tally-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = (passed: number, failed: number, skipped = 0, testResults: unknown[] = []) =>
  report({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    testResults,
  });

describe("what a runner reported", () => {
  test("is counted, and what failed is named", () => {
    const failing = {
      name: "a.test.ts",
      status: "failed",
      assertionResults: [
        { status: "failed", fullName: "adds up", failureMessages: ["Error: 2 is not 3\n    at there"] },
        { status: "passed", fullName: "counts", failureMessages: [] },
      ],
    };
    expect(readVitestReport(vitest(3, 1, 2, [failing]), 1)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
      failures: ["a.test.ts: adds up: Error: 2 is not 3"],
    });
    const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 3 };
    const specs = [
      { title: "opens", ok: true },
      { title: "shuts", ok: false },
    ];
    const suites = [{ title: "door.spec.ts", suites: [{ title: "A door", specs }] }];
    expect(readPlaywrightReport(report({ stats, suites }), 1)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 3,
      failures: ["door.spec.ts: A door: shuts"],
    });
  });

  test("nothing at all is a failure", () => {
    const nothing = { passed: 0, failed: 1, skipped: 0, failures: ["no report; the runner ended with 0"] };
    expect(readVitestReport(path.join(folder, "absent.json"), 0)).toEqual(nothing);
    expect(readPlaywrightReport(report({}), 0)).toEqual(nothing);
  });

  test("no test is a failure, skipped ones do not count", () => {
    expect(readVitestReport(vitest(0, 0, 5), 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 5,
      failures: ["no test ran"],
    });
  });

  test("a bad end without a failed test is a failure", () => {
    expect(readVitestReport(vitest(3, 0), 1)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
      failures: ["the runner ended with 1 although no test failed"],
    });
  });

  test("a file that could not be loaded is a failure", () => {
    const broken = [{ name: "b.test.ts", status: "failed", assertionResults: [] }];
    expect(readVitestReport(vitest(3, 0, 0, broken), 1)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
      failures: ["b.test.ts: could not be loaded"],
    });
  });
});

describe("the last line", () => {
  test("names what was skipped only when something was", () => {
    const total = sum([
      { passed: 1, failed: 0, skipped: 0, failures: [] },
      { passed: 2, failed: 1, skipped: 0, failures: ["one"] },
    ]);
    expect(describeTally(total)).toBe("3 passed, 1 failed");
    expect(describeTally({ ...total, skipped: 4 })).toBe("3 passed, 1 failed, 4 skipped");
    expect(total.failures).toEqual(["one"]);
  });
});
