import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { assertRegencies } from "@/lib/catalog/queries";
import { assertLotsAddUp } from "@/lib/needs/need";
import { assertReferenceFree, insertNeed } from "@/lib/needs/repository";
import type { DraftNeed } from "@/lib/needs/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { onceIfKeyed } from "@/lib/platform/idempotency";

/**
 * Writes down a need of the actor's organization as a draft, version 1. Without lots, the whole need becomes one.
 *
 * @throws AppError `forbidden`, `invalid` when lots and quantity contradict or the place does not exist, `conflict` when
 * another need has the same number of the buyer's
 */
export async function draftNeed(actor: Actor, input: DraftNeed): Promise<{ needId: string; version: number }> {
  requirePermission(actor, "need:draft");
  assertLotsAddUp(input);
  return inTransaction((tx) =>
    onceIfKeyed(tx, actor, input, "need.draft", async () => {
      await assertRegencies(tx, [input.regionCode, ...input.lots.map((lot) => lot.regionCode)]);
      await assertReferenceFree(tx, actor, input.reference);
      const needId = await insertNeed(tx, actor, input, currentTime());
      await recordAudit(tx, actor, "need.drafted", { type: "need", id: needId });
      return { needId, version: 1 };
    }),
  );
}
