// npm test: everything, from a bare clone; `node scripts/test.mjs unit` (or another suite) runs one. Further arguments go
// to that suite's runner. The last line counts; the exit code is 0 only when nothing failed.
import { findChromium } from "./lib/chromium.mjs";
import { Failure } from "./lib/failure.mjs";
import { installPackages } from "./lib/install.mjs";
import { generateClient } from "./lib/prisma.mjs";
import { isShuttingDown, runScript } from "./lib/shutdown.mjs";
import { createSteps, print } from "./lib/steps.mjs";
import { SUITES } from "./lib/suites.mjs";
import { describeTally, sum } from "./lib/tally.mjs";

runScript(async () => {
  const [wanted, ...extra] = process.argv.slice(2);
  const names = wanted ? [wanted] : Object.keys(SUITES);
  const unknown = names.find((name) => !SUITES[name]);
  if (unknown) throw new Failure(`There is no suite ${unknown}; there are ${Object.keys(SUITES).join(", ")}.`);

  const step = createSteps(3);
  await step("Memasang paket (installing packages)", installPackages);
  await step("Mencari Chromium (finding Chromium)", () =>
    names.includes("e2e") ? findChromium() : Promise.resolve("–"),
  );
  await step("Menyiapkan klien basis data (preparing the database client)", generateClient);
  const tallies = [];
  for (const name of names) {
    print(`\n── ${name}`);
    tallies.push(await runSuite(name, extra));
    if (isShuttingDown()) return 1;
    print(`── ${name}: ${describeTally(tallies[tallies.length - 1])}`);
  }
  const total = sum(tallies);
  for (const failure of total.failures) print(`✗ ${failure}`);
  print(`\n${describeTally(total)}`);
  return total.failed === 0 ? 0 : 1;
});

/** A suite that cannot even begin is a failure, and the others still run. */
async function runSuite(name, extra) {
  try {
    return await SUITES[name](extra);
  } catch (error) {
    print(error instanceof Failure ? error.message : String(error?.stack ?? error));
    return { passed: 0, failed: 1, skipped: 0, failures: [`${name}: could not begin`] };
  }
}
