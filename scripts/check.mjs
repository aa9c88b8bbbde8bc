// npm run check: style, types, the import rule, unused code and the architecture tests, in under a minute.
import { runScript } from "./lib/shutdown.mjs";
import { print } from "./lib/steps.mjs";
import { SUITES } from "./lib/suites.mjs";
import { describeTally, sum } from "./lib/tally.mjs";

runScript(async () => {
  const total = sum([await SUITES.check([]), await SUITES.architecture([])]);
  print(describeTally(total));
  return total.failed === 0 ? 0 : 1;
});
