import "server-only";
import { database } from "@/lib/platform/db";
import type { PlainDate } from "@/lib/shared/dates";
import type { VerificationLevel } from "@/lib/suppliers/supplier";
import { supplierRecords, type TrackRecordSummary } from "@/lib/suppliers/supplier-record-queries";

/** What is on record of a supplier beside its offer: how far it is proven, and its past (3K). */
export interface SupplierStanding {
  readonly verification: VerificationLevel;
  /** Of the product that spoke for it in the ranking, else of the only one that states it; percent, null when not known. */
  readonly tkdnPercent: number | null;
  readonly trackRecord: TrackRecordSummary;
}

/** The records of suppliers on a day, by organization; who is not active any more is left out. */
export async function supplierStandings(
  suppliers: readonly { readonly organizationId: string; readonly productId: string | null }[],
  asOf: PlainDate,
): Promise<ReadonlyMap<string, SupplierStanding>> {
  if (suppliers.length === 0) return new Map();
  const organizationIds = suppliers.map(({ organizationId }) => organizationId);
  const records = await supplierRecords(database(), { asOf, organizationIds });
  return new Map(
    records.map(({ organizationId, verification, trackRecord, products }) => {
      const spoke = suppliers.find((supplier) => supplier.organizationId === organizationId)?.productId;
      const stated = products.filter(({ tkdnPercent }) => tkdnPercent !== null);
      const product =
        stated.find(({ productId }) => productId === spoke) ?? (stated.length === 1 ? stated[0] : undefined);
      return [organizationId, { verification, trackRecord, tkdnPercent: product?.tkdnPercent ?? null }];
    }),
  );
}
