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

/** What became of one need: a new run, nothing because it is no longer open, or an error that the log tells. */
export type BatchOutcome = "ranked" | "skipped" | "failed";

/** Needs a second, in hundredths; null before a second has passed. */
export function needsPerSecond(done: number, startedAt: Date, until: Date): number | null {
  const millis = until.getTime() - startedAt.getTime();
  return millis < 1_000 ? null : Math.round((100 * done * 1_000) / millis) / 100;
}
