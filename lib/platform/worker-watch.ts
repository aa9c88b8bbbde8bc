import "server-only";
import { log } from "@/lib/platform/log";

/** Something that a worker looks after again and again, too often for the job table. */
export interface Watch {
  /** For the log. */
  readonly name: string;
  readonly everyMillis: number;
  /** Must bear running in several workers at once. */
  readonly look: () => Promise<unknown>;
}

/**
 * Looks, waits, looks again until it is stopped; two looks of one watch never overlap. A look that fails is logged and tried
 * again. Answers a function that waits for the look at hand and ends it.
 */
export function startWatch({ name, everyMillis, look }: Watch): () => Promise<void> {
  let stopping = false;
  let wake: () => void = () => undefined;
  const keepLooking = async (): Promise<void> => {
    while (!stopping) {
      await look().catch((error: unknown) => log().warn({ error, watch: name }, "a watch of the worker failed"));
      if (stopping) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMillis);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const ended = keepLooking();
  return async () => {
    stopping = true;
    wake();
    await ended;
  };
}
