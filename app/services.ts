import "server-only";
import { workerParts } from "@/app/composition";
import { env } from "@/lib/platform/env";
import { appendSocketAddresses } from "@/lib/platform/socket-address";
import { startWorker } from "@/lib/platform/worker";

/** What runs beside the pages in the server's process: addresses of visitors, and the worker unless it runs apart. */
export function startServices(): void {
  appendSocketAddresses();
  if (env().WORKER === "apart") return;
  const worker = startWorker(workerParts);
  // Next.js ends the process itself once its connections are closed; a job that was cut off is taken up by the next worker.
  process.once("SIGTERM", () => void worker.stop());
  process.once("SIGINT", () => void worker.stop());
}
