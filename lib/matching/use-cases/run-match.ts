import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { type PreparedRun, prepareRun, rankNeed } from "@/lib/matching/need-ranking";
import { isMatchable } from "@/lib/matching/policy";
import { addRun } from "@/lib/matching/repository";
import type { RunMatch } from "@/lib/matching/schema";
import { getNeed } from "@/lib/needs/queries";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Looks for suppliers of a published need and keeps the ranking with everything it was made from: versions, facts and whole
 * answers. Every call makes a new run; earlier ones stay as they were shown.
 *
 * @throws AppError `forbidden`; `not_found` for a need of another buyer; `conflict` when it is not published.
 */
export async function runMatch(actor: Actor, { needId }: RunMatch): Promise<{ runId: string }> {
  requirePermission(actor, "match:run");
  const prepared = await inTransaction((tx) => prepare(tx, actor, needId));
  // Searching and ranking take their time: no transaction is held open meanwhile.
  const run = { ...prepared, ...(await rankNeed(prepared.need, prepared.terms)) };
  return inTransaction(async (tx) => {
    const runId = await addRun(tx, actor, run);
    const details = { runId, candidates: run.ranked.length };
    await recordAudit(tx, actor, "need.matched", { type: "need", id: run.need.id }, details);
    return { runId };
  });
}

/** The need as it is now, and what it is judged by. */
async function prepare(tx: Tx, actor: MemberActor, needId: string): Promise<PreparedRun> {
  const detail = await getNeed(actor, needId, tx);
  if (!detail) throw new AppError("not_found", "matching.needNotFound");
  if (!isMatchable(detail)) throw new AppError("conflict", "matching.needNotPublished");
  return prepareRun(tx, detail);
}
