import "server-only";
import type { Tx } from "@/lib/platform/db";
import { type PlainDate, plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import type { AddCertificate } from "@/lib/suppliers/schema";

/** The columns of a certificate as it was written. */
export function certificateColumns(certificate: AddCertificate) {
  return {
    productId: certificate.productId ?? null,
    scheme: certificate.scheme,
    number: certificate.number ?? null,
    scope: certificate.scope ?? null,
    issuedOn: toColumn(certificate.issuedOn),
    validUntil: toColumn(certificate.validUntil),
  } as const;
}

function toColumn(date: PlainDate | undefined): Date | null {
  return date === undefined ? null : plainDateToUtc(date);
}

/** @throws AppError `not_found` when a product is named that is not the firm's own, or archived */
export async function assertOwnProduct(tx: Tx, organizationId: string, productId: string | undefined): Promise<void> {
  if (productId === undefined) return;
  const own = { id: productId, organizationId, archivedAt: null };
  if ((await tx.product.count({ where: own })) === 0) throw new AppError("not_found", "suppliers.productNotFound");
}
