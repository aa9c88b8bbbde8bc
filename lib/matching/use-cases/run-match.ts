import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { ruleInForce } from "@/lib/catalog/queries";
import type { Evaluation } from "@/lib/matching/engine/types";
import { needFactsFrom } from "@/lib/matching/need-facts";
import { isMatchable } from "@/lib/matching/policy";
import { rankSuppliers } from "@/lib/matching/ranking";
import { addRun, findCandidates, loadWeights, type NewRun, type RankedSupplier } from "@/lib/matching/repository";
import { searchTermsOf } from "@/lib/matching/retrieval";
import type { RunMatch } from "@/lib/matching/schema";
import { supplierFactsFrom } from "@/lib/matching/supplier-facts";
import { getNeed } from "@/lib/needs/queries";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { database, inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { dateInZone } from "@/lib/shared/zones";
import { type SupplierRecord, supplierRecords } from "@/lib/suppliers/supplier-record-queries";

/**
 * Looks for suppliers of a published need and keeps the ranking with everything it was made from: versions, facts and whole
 * answers. Every call makes a new run; earlier ones stay as they were shown.
 *
 * @throws AppError `forbidden`; `not_found` for a need of another buyer; `conflict` when it is not published.
 */
export async function runMatch(actor: Actor, { needId }: RunMatch): Promise<{ runId: string }> {
  requirePermission(actor, "match:run");
  // The ranking takes a second of computing: no transaction is held open meanwhile.
  const run = await makeRun(actor, needId);
  return inTransaction(async (tx) => {
    const runId = await addRun(tx, actor, run);
    const details = { runId, candidates: run.ranked.length };
    await recordAudit(tx, actor, "need.matched", { type: "need", id: run.need.id }, details);
    return { runId };
  });
}

async function makeRun(actor: MemberActor, needId: string): Promise<NewRun> {
  const db = database();
  const need = await getNeed(actor, needId);
  if (!need) throw new AppError("not_found", "matching.needNotFound");
  if (!isMatchable(need)) throw new AppError("conflict", "matching.needNotPublished");
  const createdAt = currentTime();
  const asOf = dateInZone(createdAt, "WIB");
  const halalMandatory = (await ruleInForce("food.halal_mandatory", asOf)) !== null;
  const facts = needFactsFrom(need, { halalMandatory });
  const candidates = await findCandidates(db, searchTermsOf(facts));
  const records = await supplierRecords(db, { asOf, organizationIds: candidates });
  const terms = { weights: await loadWeights(db, asOf), asOf };
  const suppliers = new Map(
    records.map((record) => [record.organizationId, { record, facts: supplierFactsFrom(record) }]),
  );
  const evaluations = rankSuppliers(
    facts,
    [...suppliers.values()].map((supplier) => supplier.facts),
    terms,
  );
  return {
    needVersion: need.version,
    need: facts,
    terms,
    ranked: evaluations.flatMap((evaluation) => rankedFrom(evaluation, suppliers.get(evaluation.supplierId))),
    createdAt,
  };
}

function rankedFrom(
  evaluation: Evaluation,
  supplier: { readonly record: SupplierRecord; readonly facts: RankedSupplier["facts"] } | undefined,
): RankedSupplier[] {
  if (!supplier) return [];
  const productId = supplier.record.products[evaluation.product ?? -1]?.productId ?? null;
  return [{ evaluation, facts: supplier.facts, productId }];
}
