/** Milliseconds of repeated work, and what is said of them. */
export interface Times {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

/**
 * Calls `work` for each number below `count` and returns the times; a few calls first are not counted. After `patienceSeconds`
 * no further call is made: a peer that takes a minute an answer has shown enough.
 */
export async function timesOf(
  count: number,
  work: (number: number) => unknown,
  warmUp = 5,
  patienceSeconds = 600,
): Promise<Times> {
  const until = performance.now() + patienceSeconds * 1_000;
  for (let number = 0; number < Math.min(warmUp, count); number += 1) await work(number);
  const millis: number[] = [];
  for (let number = 0; number < count && performance.now() < until; number += 1) {
    const start = performance.now();
    await work(number);
    millis.push(performance.now() - start);
  }
  return describeTimes(millis);
}

export function describeTimes(millis: readonly number[]): Times {
  const sorted = [...millis].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), most: round(sorted.at(-1) ?? 0) };
}

/** Seconds that `work` takes, with its result. */
export async function secondsOf<T>(work: () => Promise<T>): Promise<{ readonly seconds: number; readonly result: T }> {
  const start = performance.now();
  const result = await work();
  return { seconds: round((performance.now() - start) / 1_000), result };
}

/** Which share of `exact` is among `found`. */
export function overlapOf(exact: readonly string[], found: readonly string[]): number {
  if (exact.length === 0) return 1;
  const among = new Set(found);
  return exact.filter((id) => among.has(id)).length / exact.length;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function round(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
