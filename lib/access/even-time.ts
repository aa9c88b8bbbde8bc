import "server-only";

/**
 * Answers no sooner than after `milliseconds`, whether `work` succeeds or refuses. Where an address with an account makes a
 * little more work than one without, the clock would tell them apart.
 */
export async function inEvenTime<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const floor = new Promise((resolve) => setTimeout(resolve, milliseconds));
  try {
    return await work();
  } finally {
    await floor;
  }
}
