import "server-only";
import type { Tx } from "@/lib/platform/db";

/**
 * Every kind of job and its payload. Ids only: payloads lie readable in the job table. Add a line for a new kind, and its
 * handler to app/composition.ts.
 */
export interface JobCatalogue {
  /** Hands an event to its subscribers: one "event.deliver" each. */
  "event.publish": { event: string; payload: unknown };
  "event.deliver": { event: string; subscriber: string; payload: unknown };
  "mail.send": { mailId: string };
  "notifications.send-digests": Record<string, never>;
  "suppliers.reclassify": Record<string, never>;
  "audit.seal": Record<string, never>;
  "platform.clean": Record<string, never>;
  "partnerships.watch-deadlines": Record<string, never>;
  "suppliers.remind": Record<string, never>;
  "matching.refresh-documents": Record<string, never>;
  "matching.run-batch": { batchId: string };
}
export type JobName = keyof JobCatalogue;

/** Jobs that can run on a schedule. */
export type JobWithoutPayload = {
  [Name in JobName]: Record<string, never> extends JobCatalogue[Name] ? Name : never;
}[JobName];

export interface JobOptions {
  /** A waiting job of the same key is replaced instead of a second one being added. */
  readonly jobKey?: string;
  /** Not before this moment; at once when left out. */
  readonly runAt?: Date;
}

/**
 * Adds a job in the same transaction as the change it belongs to: both happen or neither.
 * Jobs run at least once, so handlers must bear being run again.
 */
export async function enqueueJob<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: JobCatalogue[Name],
  options: JobOptions = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM graphile_worker.add_job(
      ${name}::text,
      payload => ${JSON.stringify(payload)}::text::json,
      run_at => ${options.runAt ?? null}::timestamptz,
      job_key => ${options.jobKey ?? null}::text
    )`;
}
