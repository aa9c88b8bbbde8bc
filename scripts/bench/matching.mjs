// npm run bench:matching -- [--suppliers 1000000] [--seed 1]: invented suppliers in the app's own tables, needs from search to
// explanation through the path of the app, the reverse and the batch; on the same data what Postgres' own searches and MiniSearch
// give. The data is kept for the next run. Prints one JSON line last. Exits 1 when an answer is wrong; a missed time sets ok:false.
import { parseArgs } from "node:util";
import { childEnvironment } from "../lib/child-environment.mjs";
import { openKeptDatabase } from "../lib/embedded-database.mjs";
import { fingerprint } from "../lib/fingerprint.mjs";
import { migrate } from "../lib/migrations.mjs";
import { onShutdown, runScript } from "../lib/shutdown.mjs";
import { runTypeScript } from "../lib/typescript.mjs";
import { wholeNumber } from "./options.mjs";

/** MiniSearch over 100,000 suppliers takes most of it. */
const HEAP_MEGABYTES = 4_096;

runScript(async () => {
  const text = /** @type {const} */ ("string");
  const { values } = parseArgs({ options: { suppliers: { type: text }, seed: { type: text } } });
  const suppliers = wholeNumber("--suppliers", values.suppliers ?? "1000000", 10_000_000);
  const seed = wholeNumber("--seed", values.seed ?? "1", 1_000_000);
  const made = fingerprint([
    "tests/bench/matching",
    "lib/catalog/vocabulary",
    "lib/matching/engine",
    "prisma/migrations",
  ]);
  const database = await openKeptDatabase(`suppliers ${suppliers} seed ${seed} ${made}`);
  onShutdown(database.stop);
  await migrate(database.url);
  const code = await runTypeScript(
    "tests/bench/matching/run.ts",
    childEnvironment(database.url),
    {
      suppliers,
      seed,
      adminUrl: database.adminUrl,
      isNew: database.isNew,
    },
    { megabytes: HEAP_MEGABYTES },
  );
  if (code === 0 || code === 1) database.markKept();
  await database.stop();
  return code;
});
