// The background worker as a process of its own (`npm run worker`), for installations with WORKER=apart.
import { workerParts } from "@/app/composition";
import { disconnectDatabase } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { startWorker } from "@/lib/platform/worker";

const worker = startWorker(workerParts);
log().info("worker started");

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await worker.stop();
  await disconnectDatabase();
  log().info("worker stopped");
}

process.on("SIGTERM", stop);
process.on("SIGINT", stop);
