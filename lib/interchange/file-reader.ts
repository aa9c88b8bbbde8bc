import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { RawFile } from "@/lib/interchange/tables/raw-file";
import { log } from "@/lib/platform/log";
import { AppError, type MessageParams } from "@/lib/shared/errors";

/** A file that takes longer is not one that a person filled in. */
const PATIENCE_MILLIS = 40_000;
const MEMORY_MEGABYTES = 768;
/** Files are read one after another: two cores must not go to spreadsheets while people wait for pages. */
const MOST_AT_ONCE = 2;

type Answer =
  | { readonly file: RawFile }
  | { readonly refusal: { readonly key: string; readonly params: MessageParams } };

let reading = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a spreadsheet, CSV, ZIP or JSON Lines file in a thread of its own, which is ended when it takes too long or too much.
 *
 * @throws AppError `invalid` with a sentence at the field `file`
 */
export async function readRawFile(bytes: Uint8Array): Promise<RawFile> {
  if (reading >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  reading += 1;
  try {
    const answer = await readInThread(bytes);
    if ("file" in answer) return answer.file;
    throw new AppError("invalid", `interchange.${answer.refusal.key}`, {
      params: answer.refusal.params,
      field: "file",
    });
  } finally {
    reading -= 1;
    waiting.shift()?.();
  }
}

function readInThread(bytes: Uint8Array): Promise<Answer> {
  // Read by Node as it lies there: a bundler must not look into it.
  const script = join(/* turbopackIgnore: true */ process.cwd(), "lib", "interchange", "tables", "worker.ts");
  const worker = new Worker(script, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    // The loaders and warnings of the main thread are not wanted in it.
    execArgv: ["--no-warnings"],
  });
  return new Promise<Answer>((resolve, reject) => {
    const refuse = (key: string) => resolve({ refusal: { key, params: {} } });
    const patience = setTimeout(() => refuse("tooSlow"), PATIENCE_MILLIS);
    worker.once("message", resolve);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return refuse("tooMuchMemory");
      log().error({ error }, "reading a file failed");
      reject(error);
    });
    worker.once("exit", () => clearTimeout(patience));
  }).finally(() => worker.terminate());
}
