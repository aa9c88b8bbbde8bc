import "server-only";
import { type BatchFailure, MOST_ATTEMPTS } from "@/lib/matching/batch";
import {
  claimNeed,
  endBatchWhenDone,
  finishItem,
  type LentNeed,
  leaveAbandoned,
  loadRunningBatch,
  type RunningBatch,
} from "@/lib/matching/batch-repository";
import { prepareRun, rankNeed } from "@/lib/matching/need-ranking";
import { isMatchable } from "@/lib/matching/policy";
import { addRun } from "@/lib/matching/repository";
import { findNeedForSystem } from "@/lib/needs/queries";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { isDatabaseAway } from "@/lib/platform/database-errors";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { enqueueJob } from "@/lib/platform/jobs";
import { log } from "@/lib/platform/log";
import { isAppError } from "@/lib/shared/errors";

/** Short enough that a worker that is told to stop has stopped before anybody loses patience. */
const SLICE_MILLIS = 3_000;
/** When all that is left is lent to a worker that may be dead. */
const LOOK_AGAIN_MILLIS = 5_000;

/**
 * Works a slice of a batch off and hands the rest to a job of its own, so that a worker can stop, crash and be replaced at any
 * need. Each need is stored in one transaction together with the note that it is done: with two workers on one batch, or a job
 * that runs twice, no need is ranked twice. A need that cannot be ranked is noted with the reason and does not stop the others;
 * one that loses every race, or that no worker brings back, is left after a few attempts, so that every batch ends.
 *
 * @returns how many needs were done, `ended` when none is left
 */
export async function runBatch(
  batchId: string,
  sliceMillis = SLICE_MILLIS,
): Promise<{ readonly done: number; readonly ended: boolean }> {
  const batch = await loadRunningBatch(batchId);
  if (!batch) return { done: 0, ended: true };
  const until = performance.now() + sliceMillis;
  let done = 0;
  let isAnyFree = true;
  do {
    const lent = await claimNeed(batchId);
    isAnyFree = lent !== null;
    if (lent !== null && (await rankOne(batch, lent))) done += 1;
  } while (isAnyFree && performance.now() < until);
  const ended = await inTransaction((tx) => endOrGoOn(tx, batchId, isAnyFree));
  return { done, ended };
}

async function endOrGoOn(tx: Tx, batchId: string, isAnyFree: boolean): Promise<boolean> {
  await leaveAbandoned(tx, batchId);
  if (await endBatchWhenDone(tx, batchId)) return true;
  const runAt = isAnyFree ? {} : { runAt: new Date(currentTime().getTime() + LOOK_AGAIN_MILLIS) };
  await enqueueJob(tx, "matching.run-batch", { batchId }, { jobKey: `matching.run-batch ${batchId}`, ...runAt });
  return false;
}

/** True when this worker was the one that finished the need. */
async function rankOne(batch: RunningBatch, { needId, attempts }: LentNeed): Promise<boolean> {
  const leave = (failure: BatchFailure) =>
    inTransaction((tx) => finishItem(tx, { batchId: batch.id, needId }, { outcome: "failed", failure }));
  try {
    return await rankAndStore(batch, needId);
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    // Somebody was faster with the same rows: that says nothing about the need, which stays to be lent again.
    if (isAppError(error, "conflict")) {
      log().warn({ needId, batchId: batch.id, attempts }, "a need of a batch lost a race");
      return attempts < MOST_ATTEMPTS ? false : leave("conflict");
    }
    log().error({ error, needId, batchId: batch.id }, "a need of a batch could not be ranked");
    return leave("error");
  }
}

async function rankAndStore({ id: batchId, startedById }: RunningBatch, needId: string): Promise<boolean> {
  const item = { batchId, needId };
  const detail = await findNeedForSystem(needId);
  if (!detail || !isMatchable(detail)) return inTransaction((tx) => finishItem(tx, item, { outcome: "skipped" }));
  const prepared = await inTransaction((tx) => prepareRun(tx, detail));
  const run = { ...prepared, ...(await rankNeed(prepared.need, prepared.terms)) };
  return inTransaction(async (tx) => {
    const runId = await addRun(tx, { userId: startedById, onBehalfOfOrganizationId: null }, run);
    if (!(await finishItem(tx, item, { outcome: "ranked", runId }))) throw new BatchMovedOn();
    const details = { runId, candidates: run.ranked.length, batchId };
    await recordAudit(tx, SYSTEM, "need.matched", { type: "need", id: needId }, details);
    return true;
  }).catch((error: unknown) => {
    if (error instanceof BatchMovedOn) return false;
    throw error;
  });
}

/** Somebody else finished the need, or ended the batch: the run is taken back. */
class BatchMovedOn extends Error {}
