import "server-only";
import type { Tx } from "@/lib/platform/db";

/**
 * Takes back, in the transaction of the use case that undid it, that a supplier has won an award: an award that was released
 * is no past. What was delivered, accepted or paid is never taken back. No permission is asked: the caller has asked for its
 * own.
 *
 * @param awardId the `sourceId` that the fact was written with
 */
export async function withdrawTrackRecord(tx: Tx, awardId: string): Promise<void> {
  await tx.trackRecord.deleteMany({ where: { kind: "awarded", sourceId: awardId } });
}
