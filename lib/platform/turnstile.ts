import "server-only";

/** Runs work when its turn comes. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets `atOnce` pieces of heavy work through and makes the others wait in order, so that a burst cannot starve the rest of the
 * server. When `mostWaiting` wait already, `refuse` makes what is thrown: the next one would not be answered in good time.
 */
export function turnstile(atOnce: number, mostWaiting: number, refuse: () => Error): InTurn {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async (work) => {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting) throw refuse();
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      // The place goes straight to the next one; only without one it becomes free.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
