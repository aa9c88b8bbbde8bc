import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { draftOf } from "@/lib/interchange/need-check";
import { advanceNeedImport } from "@/lib/interchange/need-import";
import { takenReferences } from "@/lib/interchange/queries";
import { lockImport, type StoredImport, saveImport } from "@/lib/interchange/repository";
import type { ImportNeeds } from "@/lib/interchange/schema";
import { DraftNeed } from "@/lib/needs/schema";
import { draftImportedNeeds } from "@/lib/needs/use-cases/draft-imported-needs";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Makes drafts of all needs of a file that was read, in one transaction: all of them or none. Pressed twice, it imports once
 * and answers the same; of two files with the same numbers, read by two officers, one is imported.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it was discarded, or a number was given to another need meanwhile,
 * `invalid` when something is wrong with the file
 */
export async function importNeeds(actor: Actor, input: ImportNeeds): Promise<{ importId: string; count: number }> {
  requirePermission(actor, "need:import");
  return inTransaction(async (tx) => {
    const stored = await lockImport(tx, actor, input.importId);
    const answer = { importId: stored.id, count: stored.needs.length };
    if (stored.state === "imported") return answer;
    const state = advanceNeedImport(stored.state, "import");
    assertWhole(stored);
    const taken = await takenReferences(
      actor,
      stored.needs.map(({ id }) => id),
      tx,
    );
    if (taken.size > 0) throw new AppError("conflict", "interchange.idsTaken", { params: { count: taken.size } });
    const needs = stored.needs.map((record) => DraftNeed.parse(draftOf(record)));
    await saveImport(tx, stored, input.version, { state, importedAt: currentTime() });
    await draftImportedNeeds(tx, actor, { importId: stored.id, needs });
    await recordAudit(
      tx,
      actor,
      "need-import.imported",
      { type: "need-import", id: stored.id },
      { needs: needs.length },
    );
    return answer;
  });
}

function assertWhole({ problemCount, needs }: StoredImport): void {
  if (problemCount > 0) throw new AppError("invalid", "interchange.hasProblems", { params: { count: problemCount } });
  if (needs.length === 0) throw new AppError("invalid", "interchange.noRows");
}
