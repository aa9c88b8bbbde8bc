import "server-only";
import { reanalyseBatch, refreshDocuments } from "@/lib/matching/document-repository";
import { inTransaction } from "@/lib/platform/db";
import { enqueueJob } from "@/lib/platform/jobs";

/** Short enough that a worker that is told to stop has stopped before anybody loses patience. */
const SLICE_MILLIS = 3_000;

/**
 * Brings what matching searches up to date though nobody searches: first the suppliers that changed, then, after a release, the
 * documents that were made with another shipped vocabulary. Works for a few seconds and hands the rest to a job of its own.
 *
 * @returns how many noted changes were worked off and how many documents analysed anew
 */
export async function refreshMatchDocuments(
  sliceMillis = SLICE_MILLIS,
): Promise<{ readonly changed: number; readonly reanalysed: number }> {
  const until = performance.now() + sliceMillis;
  const changed = await followChanges();
  let reanalysed = 0;
  let written: number;
  do {
    written = await inTransaction(reanalyseBatch);
    reanalysed += written;
  } while (written > 0 && performance.now() < until);
  if (written > 0) {
    const job = "matching.refresh-documents";
    await inTransaction((tx) => enqueueJob(tx, job, {}, { jobKey: job }));
  }
  return { changed, reanalysed };
}

/** As many noted changes as one look works off, so that it ends soon. */
const MOST_CHANGES = 4_000;

/** Works off what suppliers changed; asked every other second, so it costs one small question when nobody did. */
export async function followChanges(): Promise<number> {
  return refreshDocuments(undefined, MOST_CHANGES);
}
