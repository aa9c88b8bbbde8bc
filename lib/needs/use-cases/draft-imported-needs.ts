import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { assertRegencies } from "@/lib/catalog/queries";
import { insertNeeds } from "@/lib/needs/repository";
import type { DraftNeed } from "@/lib/needs/schema";
import { recordAuditOfNew } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";

/**
 * Writes the needs of a file down as drafts, all in the transaction of the import or none. That no number stands twice is kept
 * by the unique key of the table, whoever imports at the same moment.
 *
 * @throws AppError `forbidden`, or `invalid` when a place does not exist
 */
export async function draftImportedNeeds(
  tx: Tx,
  actor: Actor,
  { importId, needs }: { readonly importId: string; readonly needs: readonly DraftNeed[] },
): Promise<string[]> {
  requirePermission(actor, "need:import");
  await assertRegencies(
    tx,
    needs.map(({ regionCode }) => regionCode),
  );
  const needIds = await insertNeeds(tx, actor, needs, currentTime(), { importId });
  const subjects = needIds.map((id) => ({ type: "need", id }));
  await recordAuditOfNew(tx, actor, "need.drafted", subjects, { importId });
  return needIds;
}
