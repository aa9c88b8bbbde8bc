import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { sizeRuleInForce } from "@/lib/catalog/queries";
import { sizeBoundOf } from "@/lib/catalog/rule";
import { SIZE_BASES, type SizeBasis, type SizeClass, sizeClassOf } from "@/lib/catalog/size-class";
import { database, type Tx } from "@/lib/platform/db";
import type { SupplierKind } from "@/lib/platform/generated/client";
import type { PlainDate } from "@/lib/shared/dates";
import { rupiahFromBigInt, toRupiah } from "@/lib/shared/money";

/** A supplier whose class another bound changes. */
export interface SizeChange {
  readonly organizationId: string;
  readonly name: string;
  readonly kind: SupplierKind;
  readonly from: SizeClass | null;
  readonly to: SizeClass;
}

/**
 * The suppliers whose class is another when the bound of the rule `code` is `value` on the day `on`; null when the rule is no
 * bound of a class. Compared with the class they bear today. @throws AppError `forbidden`
 */
export async function previewSizeChange(
  actor: Actor,
  { code, value, on }: { readonly code: string; readonly value: number; readonly on: PlainDate },
): Promise<readonly SizeChange[] | null> {
  requirePermission(actor, "rule:read");
  const bound = sizeBoundOf(code);
  if (!bound) return null;
  const { thresholds } = await sizeRuleInForce(bound.basis, on);
  const changed = { ...thresholds, [bound.sizeClass]: toRupiah(value) };
  return (await loadSized(database(), bound.basis)).flatMap((supplier) => changeOf(supplier, changed) ?? []);
}

/** The suppliers whose stored class is not the one that the rules of the day `on` give them. */
export async function listOutdatedSizesForSystem(tx: Tx, on: PlainDate): Promise<readonly SizeChange[]> {
  const changes: SizeChange[] = [];
  for (const basis of SIZE_BASES) {
    const { thresholds } = await sizeRuleInForce(basis, on, tx);
    for (const supplier of await loadSized(tx, basis)) changes.push(...(changeOf(supplier, thresholds) ?? []));
  }
  return changes;
}

type Sized = Awaited<ReturnType<typeof loadSized>>[number];

function changeOf({ amount, sizeClass, ...supplier }: Sized, thresholds: Parameters<typeof sizeClassOf>[1]) {
  const to = sizeClassOf(amount, thresholds);
  return to === sizeClass ? null : [{ ...supplier, from: sizeClass, to }];
}

/** Every living supplier that stated an amount of the basis. */
async function loadSized(tx: Tx, basis: SizeBasis) {
  const column = basis === "annual_sales" ? "annualSalesIdr" : "foundingCapitalIdr";
  const rows = await tx.supplierProfile.findMany({
    where: { sizeBasis: basis, [column]: { not: null }, organization: { status: "active" } },
    select: {
      organizationId: true,
      kind: true,
      sizeClass: true,
      annualSalesIdr: true,
      foundingCapitalIdr: true,
      organization: { select: { name: true } },
    },
    orderBy: [{ organization: { name: "asc" } }, { organizationId: "asc" }],
  });
  return rows.map(({ organizationId, kind, sizeClass, organization, ...amounts }) => ({
    organizationId,
    name: organization.name,
    kind,
    sizeClass,
    amount: rupiahFromBigInt(amounts[column] ?? 0n),
  }));
}
