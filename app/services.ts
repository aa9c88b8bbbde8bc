import "server-only";
import { workerParts } from "@/app/composition";
import { followAnswers } from "@/lib/platform/answer-status";
import { env } from "@/lib/platform/env";
import { setFirstHeaders } from "@/lib/platform/first-headers";
import { appendSocketAddresses } from "@/lib/platform/socket-address";
import { type RunningWorker, startWorker } from "@/lib/platform/worker";

/** What runs beside the pages in the server's process: addresses of visitors, headers of answers without a page, the status that pages set, and the worker unless it runs apart. */
export function startServices(): void {
  appendSocketAddresses();
  setFirstHeaders();
  followAnswers();
  if (env().WORKER === "apart") return;
  const worker = startWorker(workerParts);
  stopFirst("SIGTERM", worker);
  stopFirst("SIGINT", worker);
}

/** Longer than most jobs take, shorter than the start script waits before it ends us. */
const PATIENCE_MILLIS = 5_000;

/**
 * Next.js ends the process as soon as its connections are closed, so its listeners, which are there before this runs, get
 * the signal only after the worker has finished the jobs at hand. What takes too long is taken up by the next worker.
 */
function stopFirst(signal: NodeJS.Signals, worker: RunningWorker): void {
  const others = process.listeners(signal);
  process.removeAllListeners(signal);
  process.once(signal, async () => {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLIS));
    await Promise.race([worker.stop(), patience]);
    for (const listener of others) {
      process.on(signal, listener);
      listener(signal);
    }
  });
}
