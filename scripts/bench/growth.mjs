// npm run bench:growth [-- --seed 1]: the same needs among ten thousand, a hundred thousand and a million suppliers: times of the
// search and of the whole answer, and memory. Prints a table, writes growth.svg below .data, and one JSON line last. Exits 1 when
// the best are not the ones that weighing everybody finds; growth that is not clearly sublinear sets ok:false.
import { parseArgs } from "node:util";
import { childEnvironment } from "../lib/child-environment.mjs";
import { openScratchDatabase } from "../lib/embedded-database.mjs";
import { migrate } from "../lib/migrations.mjs";
import { inData } from "../lib/paths.mjs";
import { onShutdown, runScript } from "../lib/shutdown.mjs";
import { runTypeScript } from "../lib/typescript.mjs";
import { wholeNumber } from "./options.mjs";

const HEAP_MEGABYTES = 4_096;

runScript(async () => {
  const { values } = parseArgs({ options: { seed: { type: /** @type {const} */ ("string") } } });
  const seed = wholeNumber("--seed", values.seed ?? "1", 1_000_000);
  const database = await openScratchDatabase();
  onShutdown(database.stop);
  await migrate(database.url);
  const options = { seed, plot: inData("growth.svg") };
  const code = await runTypeScript("tests/bench/matching/growth.ts", childEnvironment(database.url), options, {
    megabytes: HEAP_MEGABYTES,
  });
  await database.stop();
  return code;
});
