import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { assertRegencies } from "@/lib/catalog/queries";
import { advanceNeed, assertLotsAddUp } from "@/lib/needs/need";
import { canDo } from "@/lib/needs/policy";
import { assertReferenceFree, loadNeed, replaceContent } from "@/lib/needs/repository";
import type { ReviseNeed } from "@/lib/needs/schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";

/**
 * Replaces the content of a draft by what is given now: what is left out becomes unknown.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it is no draft or was changed meanwhile, `invalid` as
 * in drafting
 */
export async function reviseNeed(actor: Actor, input: ReviseNeed): Promise<{ needId: string; version: number }> {
  requirePermission(actor, "need:draft");
  assertLotsAddUp(input);
  return inTransaction(async (tx) => {
    const need = await loadNeed(tx, actor, input);
    authorize(canDo(actor, "revise", need));
    advanceNeed(need.state, "revise");
    await assertRegencies(tx, [input.regionCode, ...input.lots.map((lot) => lot.regionCode)]);
    await assertReferenceFree(tx, actor, input.reference, need.id);
    const version = await replaceContent(tx, need, input);
    await recordAudit(tx, actor, "need.revised", { type: "need", id: need.id });
    return { needId: need.id, version };
  });
}
