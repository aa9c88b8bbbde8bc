import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { ruleInForce } from "@/lib/catalog/queries";
import { findCandidates } from "@/lib/matching/candidate-queries";
import { needFactsFrom } from "@/lib/matching/need-facts";
import { isMatchable } from "@/lib/matching/policy";
import { rankSuppliers } from "@/lib/matching/ranking";
import { addRun, loadWeights, type NewRun, type RankedSupplier } from "@/lib/matching/repository";
import type { RunMatch } from "@/lib/matching/schema";
import { getNeed } from "@/lib/needs/queries";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { dateInZone } from "@/lib/shared/zones";

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
  const run = await rankCandidates(prepared);
  return inTransaction(async (tx) => {
    const runId = await addRun(tx, actor, run);
    const details = { runId, candidates: run.ranked.length };
    await recordAudit(tx, actor, "need.matched", { type: "need", id: run.need.id }, details);
    return { runId };
  });
}

type Prepared = Omit<NewRun, "ranked">;

/** The need as it is now, and what it is judged by. */
async function prepare(tx: Tx, actor: MemberActor, needId: string): Promise<Prepared> {
  const detail = await getNeed(actor, needId, tx);
  if (!detail) throw new AppError("not_found", "matching.needNotFound");
  if (!isMatchable(detail)) throw new AppError("conflict", "matching.needNotPublished");
  const createdAt = currentTime();
  const asOf = dateInZone(createdAt, "WIB");
  const halalMandatory = (await ruleInForce("food.halal_mandatory", asOf, tx)) !== null;
  return {
    needVersion: detail.version,
    need: needFactsFrom(detail, { halalMandatory }),
    terms: { weights: await loadWeights(tx, asOf), asOf },
    createdAt,
  };
}

async function rankCandidates(prepared: Prepared): Promise<NewRun> {
  const { need } = prepared;
  const { query, suppliers } = await findCandidates(need, { asOf: prepared.terms.asOf });
  const terms = { ...prepared.terms, query };
  const byId = new Map(suppliers.map((supplier) => [supplier.facts.id, supplier]));
  const everybody = suppliers.map(({ facts }) => facts);
  const ranked = rankSuppliers(need, everybody, terms).flatMap((evaluation): RankedSupplier[] => {
    const supplier = byId.get(evaluation.supplierId);
    if (!supplier) return [];
    return [{ evaluation, facts: supplier.facts, productId: supplier.productIds[evaluation.product ?? -1] ?? null }];
  });
  return { ...prepared, terms, ranked };
}
