// Child of worker.mjs, with TypeScript at hand: works off jobs until it is asked to stop.
import { workerParts } from "../../app/composition.ts";
import { startWorker } from "../../lib/platform/worker.ts";

const worker = startWorker(workerParts);
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    await worker.stop();
    process.exit(0);
  });
}
