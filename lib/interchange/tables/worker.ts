// The thread in which files are unpacked and read, so that a large one holds nobody up and a hostile one dies alone.
import { parentPort, workerData } from "node:worker_threads";
import { FileRefusal } from "./raw-file.ts";
import { readFile } from "./read-file.ts";

try {
  parentPort?.postMessage({ file: await readFile(workerData as Uint8Array) });
} catch (error) {
  if (!(error instanceof FileRefusal)) throw error;
  parentPort?.postMessage({ refusal: { key: error.key, params: error.params } });
}
