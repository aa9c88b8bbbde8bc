/** A ranking anew of all open needs runs until it is finished; a cancelled one is finished early. */
export type BatchState = "running" | "finished" | "cancelled";

export function batchState({
  finishedAt,
  cancelledAt,
}: {
  readonly finishedAt: Date | null;
  readonly cancelledAt: Date | null;
}): BatchState {
  if (finishedAt === null) return "running";
  return cancelledAt === null ? "finished" : "cancelled";
}

/** A need is lent to workers so many times; then it is left, so that a batch ends whatever becomes of one need. */
export const MOST_ATTEMPTS = 5;

/**
 * Why a need was left: an error that the log tells, others changed the same rows at every attempt, or no worker brought it
 * back.
 */
export type BatchFailure = "error" | "conflict" | "abandoned";

/** What became of one need: a new run, nothing because it is no longer open, or why it could not be ranked. */
export type BatchResult =
  | { readonly outcome: "ranked"; readonly runId: string }
  | { readonly outcome: "skipped" }
  | { readonly outcome: "failed"; readonly failure: BatchFailure };

/** Needs a second, in hundredths; null before a second has passed. */
export function needsPerSecond(done: number, startedAt: Date, until: Date): number | null {
  const millis = until.getTime() - startedAt.getTime();
  return millis < 1_000 ? null : Math.round((100 * done * 1_000) / millis) / 100;
}
