import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { type BatchFailure, type BatchState, batchState, needsPerSecond } from "@/lib/matching/batch";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";

/** A ranking anew of all open needs: how far it is, how long it took. */
export interface BatchSummary {
  readonly id: string;
  readonly state: BatchState;
  readonly total: number;
  /** Needs that are done, whatever became of them. */
  readonly done: number;
  readonly ranked: number;
  readonly skipped: number;
  readonly failed: number;
  /** Those that failed, in their order; the first {@link MOST_LEFT} of a batch. */
  readonly left: readonly LeftNeed[];
  readonly startedAt: Date;
  readonly startedByName: string;
  readonly finishedAt: Date | null;
  readonly seconds: number;
  /** Null before a second has passed. */
  readonly needsPerSecond: number | null;
}

/** A need that a batch could not rank. */
export interface LeftNeed {
  readonly needId: string;
  /** Null when its buyer keeps it confidential, or it is gone. */
  readonly named: { readonly title: string; readonly buyerName: string } | null;
  readonly failure: BatchFailure;
  readonly attempts: number;
}

export const BATCHES_PER_PAGE = 20;
const MOST_LEFT = 20;

export interface BatchList {
  /** Those that have ended, the newest first. */
  readonly batches: readonly BatchSummary[];
  readonly total: number;
  /** The one that runs, whatever the page. */
  readonly running: BatchSummary | null;
  /** Needs that a batch of this moment would rank. */
  readonly openNeeds: number;
}

/** The batches, a page at a time. @throws AppError `forbidden` */
export async function listBatches(actor: Actor, { page }: { readonly page: number }): Promise<BatchList> {
  requirePermission(actor, "batch:read");
  const ended = { finishedAt: { not: null } };
  const [total, openNeeds, endedRows, runningRows] = await Promise.all([
    database().matchBatch.count({ where: ended }),
    database().need.count({ where: { state: "published" } }),
    database().matchBatch.findMany({
      where: ended,
      select: summary,
      orderBy: [{ startedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * BATCHES_PER_PAGE,
      take: BATCHES_PER_PAGE,
    }),
    database().matchBatch.findMany({ where: { finishedAt: null }, select: summary }),
  ]);
  const [batches, [running = null]] = await Promise.all([summarize(endedRows), summarize(runningRows)]);
  return { batches, total, running, openNeeds };
}

const summary = {
  id: true,
  total: true,
  startedAt: true,
  startedById: true,
  finishedAt: true,
  cancelledAt: true,
} as const satisfies Prisma.MatchBatchSelect;

async function summarize(
  rows: readonly Prisma.MatchBatchGetPayload<{ select: typeof summary }>[],
): Promise<BatchSummary[]> {
  const now = await deadlineTime();
  const [counts, left, names] = await Promise.all([
    countOutcomes(rows.map(({ id }) => id)),
    leftNeeds(rows.map(({ id }) => id)),
    namesOf(rows.map(({ startedById }) => startedById)),
  ]);
  return rows.map(({ startedById, cancelledAt, ...batch }): BatchSummary => {
    const outcome = (name: string) => counts.get(`${batch.id} ${name}`) ?? 0;
    const [ranked, skipped, failed] = [outcome("ranked"), outcome("skipped"), outcome("failed")];
    const done = ranked + skipped + failed;
    const until = batch.finishedAt ?? now;
    return {
      ...batch,
      state: batchState({ finishedAt: batch.finishedAt, cancelledAt }),
      ranked,
      skipped,
      failed,
      left: left.get(batch.id) ?? [],
      done,
      startedByName: names.get(startedById) ?? "",
      seconds: Math.max(0, Math.round((until.getTime() - batch.startedAt.getTime()) / 1_000)),
      needsPerSecond: needsPerSecond(done, batch.startedAt, until),
    };
  });
}

async function countOutcomes(batchIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await database().matchBatchItem.groupBy({
    by: ["batchId", "outcome"],
    where: { batchId: { in: [...batchIds] }, finishedAt: { not: null } },
    _count: true,
  });
  return new Map(rows.map(({ batchId, outcome, _count }) => [`${batchId} ${outcome}`, _count]));
}

/** The needs that batches could not rank, by batch. Titles of confidential ones stay with their buyers. */
async function leftNeeds(batchIds: readonly string[]): Promise<ReadonlyMap<string, readonly LeftNeed[]>> {
  const rows = await database().$queryRaw<
    (Omit<LeftNeed, "named"> & { batchId: string; title: string | null; buyerName: string | null })[]
  >`
    SELECT item.batch_id AS "batchId", item.need_id AS "needId", item.failure, item.attempts, need.title, o.name AS "buyerName"
      FROM (SELECT *, row_number() OVER (PARTITION BY batch_id ORDER BY position) AS place FROM match_batch_items
             WHERE batch_id = ANY (${[...batchIds]}::uuid[]) AND outcome = 'failed') AS item
      LEFT JOIN needs AS need ON need.id = item.need_id AND NOT need.confidential
      LEFT JOIN organizations AS o ON o.id = need.organization_id
     WHERE item.place <= ${MOST_LEFT} ORDER BY item.batch_id, item.position`;
  const byBatch = new Map<string, LeftNeed[]>();
  for (const { batchId, title, buyerName, ...rest } of rows) {
    const named = title === null ? null : { title, buyerName: buyerName ?? "" };
    byBatch.set(batchId, [...(byBatch.get(batchId) ?? []), { ...rest, named }]);
  }
  return byBatch;
}

async function namesOf(userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = await database().user.findMany({
    where: { id: { in: [...new Set(userIds)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
