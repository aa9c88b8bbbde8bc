import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { ruleInForce } from "@/lib/catalog/queries";
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
import { inTransaction, type Tx } from "@/lib/platform/db";
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
  const gathered = await inTransaction((tx) => gather(tx, actor, needId));
  // The ranking takes a second of computing: no transaction is held open meanwhile.
  const run = rankGathered(gathered);
  return inTransaction(async (tx) => {
    const runId = await addRun(tx, actor, run);
    const details = { runId, candidates: run.ranked.length };
    await recordAudit(tx, actor, "need.matched", { type: "need", id: run.need.id }, details);
    return { runId };
  });
}

interface Gathered extends Omit<NewRun, "ranked"> {
  readonly records: readonly SupplierRecord[];
}

/** Everything that the ranking is made from. */
async function gather(tx: Tx, actor: MemberActor, needId: string): Promise<Gathered> {
  const detail = await getNeed(actor, needId, tx);
  if (!detail) throw new AppError("not_found", "matching.needNotFound");
  if (!isMatchable(detail)) throw new AppError("conflict", "matching.needNotPublished");
  const createdAt = currentTime();
  const asOf = dateInZone(createdAt, "WIB");
  const halalMandatory = (await ruleInForce("food.halal_mandatory", asOf, tx)) !== null;
  const need = needFactsFrom(detail, { halalMandatory });
  const candidates = await findCandidates(tx, searchTermsOf(need));
  return {
    needVersion: detail.version,
    need,
    records: await supplierRecords(tx, { asOf, organizationIds: candidates }),
    terms: { weights: await loadWeights(tx, asOf), asOf },
    createdAt,
  };
}

function rankGathered({ records, ...run }: Gathered): NewRun {
  const suppliers = new Map(
    records.map((record) => [record.organizationId, { record, facts: supplierFactsFrom(record) }]),
  );
  const everybody = [...suppliers.values()].map(({ facts }) => facts);
  const ranked = rankSuppliers(run.need, everybody, run.terms).flatMap((evaluation): RankedSupplier[] => {
    const supplier = suppliers.get(evaluation.supplierId);
    if (!supplier) return [];
    const productId = supplier.record.products[evaluation.product ?? -1]?.productId ?? null;
    return [{ evaluation, facts: supplier.facts, productId }];
  });
  return { ...run, ranked };
}
