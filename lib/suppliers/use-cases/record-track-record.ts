import "server-only";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { type Rupiah, rupiahToBigInt } from "@/lib/shared/money";

interface TrackRecordBase {
  readonly supplierOrganizationId: string;
  readonly buyerOrganizationId: string;
  /** The award, delivery, acceptance or payment that happened. */
  readonly sourceId: string;
  readonly occurredAt: Date;
}

/** A fact about the past. Quantities are whole units, amounts whole rupiah without tax. */
export type TrackRecordRow = TrackRecordBase &
  (
    | { readonly kind: "awarded"; readonly quantity: number; readonly amountIdr: Rupiah }
    | { readonly kind: "delivered"; readonly quantity: number; readonly onTime: boolean | null }
    /** `quantity` is what was accepted, without the rejected units. */
    | { readonly kind: "accepted"; readonly quantity: number; readonly rejectedQuantity: number }
    | { readonly kind: "paid"; readonly amountIdr: Rupiah; readonly paymentDays: number }
  );

/**
 * Writes a fact about a supplier's past in the transaction of the use case that made it happen. Once per kind, source and
 * supplier: a repeat changes nothing. No permission is asked: the caller has asked for its own.
 */
export async function recordTrackRecord(tx: Tx, row: TrackRecordRow): Promise<void> {
  const { amountIdr, ...rest } = { amountIdr: undefined, ...row };
  await tx.trackRecord.createMany({
    data: [{ id: newId(), ...rest, ...(amountIdr !== undefined && { amountIdr: rupiahToBigInt(amountIdr) }) }],
    skipDuplicates: true,
  });
}
