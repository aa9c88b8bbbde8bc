import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { personallyBelongsTo } from "@/lib/organizations/membership-queries";
import type { PartnershipState, PartyRole } from "@/lib/partnerships/partnership";
import type { PartnershipRights } from "@/lib/partnerships/policy";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";
import { type Zone, zoneOfRegion } from "@/lib/shared/zones";

/** Only what the actor's organization is bound by exists for them. */
export function withinPartnershipsOf(actor: Actor): Prisma.PartnershipWhereInput {
  return { parties: { some: { organizationId: actor.organizationId ?? "00000000-0000-0000-0000-000000000000" } } };
}

export const CONTRACT = {
  id: true,
  number: true,
  state: true,
  framework: true,
  monthlyOrders: true,
  edition: true,
  startsOn: true,
  endsOn: true,
  acceptanceDays: true,
  acceptanceBasis: true,
  paymentDays: true,
  paymentBasis: true,
  createdById: true,
  onBehalfOfId: true,
  buyerOrganizationId: true,
  version: true,
  buyer: { select: { regionCode: true } },
  parties: { select: { organizationId: true, role: true, shareBasisPoints: true, confirmedAt: true } },
} as const satisfies Prisma.PartnershipSelect;
type ContractRow = Prisma.PartnershipGetPayload<{ select: typeof CONTRACT }>;

/** A contract as the use cases need it. */
export type LoadedPartnership = Omit<ContractRow, "parties"> & PartnershipRights;

/** The row in the words of the policies. */
export function toPartnership(row: ContractRow): LoadedPartnership {
  const parties = row.parties.map((party) => ({
    organizationId: party.organizationId,
    role: party.role as PartyRole,
    confirmed: party.confirmedAt !== null,
  }));
  return { ...row, parties };
}

export const partnershipNotFound = () => new AppError("not_found", "partnerships.notFound");

/**
 * The contract as it is once nobody else is deciding about the whole of it; see {@link holdPartnership}.
 *
 * @throws AppError `not_found` as {@link loadPartnership}.
 */
export async function loadHeldPartnership(tx: Tx, actor: Actor, partnershipId: string): Promise<LoadedPartnership> {
  await loadPartnership(tx, actor, partnershipId);
  await holdPartnership(tx, partnershipId);
  return loadPartnership(tx, actor, partnershipId);
}

/** @throws AppError `not_found` when there is none or the actor's organization is no party. */
export async function loadPartnership(tx: Tx, actor: Actor, partnershipId: string): Promise<LoadedPartnership> {
  if (!isId(partnershipId)) throw partnershipNotFound();
  const where = { id: partnershipId, ...withinPartnershipsOf(actor) };
  const row = await tx.partnership.findFirst({ where, select: CONTRACT });
  if (!row) throw partnershipNotFound();
  return toPartnership(row);
}

const LINE = { id: true, position: true, description: true, quantity: true, unit: true, unitPriceIdr: true } as const;

/** Lines of a contract with what may still be ordered, in their order. */
export async function loadPartnershipLines(tx: Tx, partnershipId: string) {
  return tx.partnershipLine.findMany({
    where: { partnershipId },
    select: { ...LINE, orderedQuantity: true },
    orderBy: { position: "asc" },
  });
}

const ORDER = {
  id: true,
  number: true,
  dueOn: true,
  issuedAt: true,
  lines: {
    select: { id: true, quantity: true, deliveredQuantity: true, partnershipLine: { select: LINE } },
    orderBy: { partnershipLine: { position: "asc" } },
  },
  partnership: { select: CONTRACT },
} as const satisfies Prisma.PurchaseOrderSelect;

/** @throws AppError `not_found` as for the contract it belongs to. */
export async function loadPurchaseOrder(tx: Tx, actor: Actor, purchaseOrderId: string) {
  if (!isId(purchaseOrderId)) throw partnershipNotFound();
  const where = { id: purchaseOrderId, partnership: withinPartnershipsOf(actor) };
  const row = await tx.purchaseOrder.findFirst({ where, select: ORDER });
  if (!row) throw partnershipNotFound();
  return { ...row, partnership: toPartnership(row.partnership) };
}

const DELIVERY = {
  id: true,
  noteNumber: true,
  deliveredOn: true,
  supplierOrganizationId: true,
  lines: {
    select: {
      id: true,
      quantity: true,
      purchaseOrderLineId: true,
      purchaseOrderLine: { select: { unitPriceIdr: true, partnershipLine: { select: LINE } } },
    },
    orderBy: { purchaseOrderLine: { partnershipLine: { position: "asc" } } },
  },
  purchaseOrder: { select: { number: true, partnership: { select: CONTRACT } } },
} as const satisfies Prisma.DeliverySelect;

/** @throws AppError `not_found` as for the contract it belongs to. */
export async function loadDelivery(tx: Tx, actor: Actor, deliveryId: string) {
  if (!isId(deliveryId)) throw partnershipNotFound();
  const where = { id: deliveryId, purchaseOrder: { partnership: withinPartnershipsOf(actor) } };
  const row = await tx.delivery.findFirst({ where, select: DELIVERY });
  if (!row) throw partnershipNotFound();
  return { ...row, partnership: toPartnership(row.purchaseOrder.partnership) };
}

/** Which of these awards a living contract holds already. */
export async function loadContractedAwards(tx: Tx, awardIds: readonly string[]): Promise<ReadonlySet<string | null>> {
  const rows = await tx.partnershipLine.findMany({
    where: { awardId: { in: [...awardIds] }, releasedAt: null },
    select: { awardId: true },
  });
  return new Set(rows.map(({ awardId }) => awardId));
}

/** What the law asks of each supplier of a contract; firms without a profile are left out. */
export async function loadSupplierFacts(tx: Tx, organizationIds: readonly string[]) {
  return tx.supplierProfile.findMany({
    where: { organizationId: { in: [...organizationIds] } },
    select: { organizationId: true, kind: true, sizeClass: true, ownedByLarge: true },
  });
}

/**
 * Holds the contract's row until the transaction ends. Two people who give the last two answers at once would each miss
 * the other's; after this line the next statement sees what the faster one committed. Taken only to look at the whole:
 * which of two twins wins is always decided by a condition or constraint on the row they both write.
 */
export async function holdPartnership(tx: Tx, partnershipId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM partnerships WHERE id = ${partnershipId}::uuid FOR NO KEY UPDATE`;
}

/** @throws AppError `conflict` when the contract was changed since the form was read. */
export function assertSeen(partnership: { readonly version: number }, version: number): void {
  if (partnership.version !== version) throw new AppError("conflict", "platform.changedMeanwhile");
}

/** Lets go of the awards of which nothing was ordered, so that another contract may hold them. */
export async function freeLines(tx: Tx, partnershipId: string, releasedAt: Date): Promise<void> {
  await tx.partnershipLine.updateMany({
    where: { partnershipId, orderedQuantity: 0, releasedAt: null },
    data: { releasedAt },
  });
}

/** The awards that this contract let go of and that nobody has taken up or given back since. */
export async function loadFreeAwards(tx: Tx, partnershipId: string): Promise<string[]> {
  const rows = await tx.partnershipLine.findMany({
    where: {
      partnershipId,
      releasedAt: { not: null },
      award: { releasedAt: null, partnershipLines: { none: { releasedAt: null } } },
    },
    select: { awardId: true },
    orderBy: { position: "asc" },
  });
  return rows.flatMap(({ awardId }) => awardId ?? []);
}

/**
 * On the buyer's side nobody decides about a firm in which they hold a role themselves.
 *
 * @throws AppError `forbidden` when the actor acts for the buyer and belongs to one of the suppliers.
 */
export async function assertDisinterested(
  tx: Tx,
  actor: MemberActor,
  { parties }: Pick<PartnershipRights, "parties">,
): Promise<void> {
  if (!parties.some(({ role, organizationId }) => role === "buyer" && organizationId === actor.organizationId)) return;
  const suppliers = parties.filter(({ role }) => role !== "buyer").map(({ organizationId }) => organizationId);
  await assertStrangerTo(tx, actor, suppliers);
}

/** The same before there is a contract. @throws AppError `forbidden` when the actor belongs to one of the suppliers */
export async function assertStrangerTo(tx: Tx, actor: MemberActor, suppliers: readonly string[]): Promise<void> {
  if (await personallyBelongsTo(tx, actor.userId, suppliers)) {
    throw new AppError("forbidden", "partnerships.ownInterest");
  }
}

/**
 * Keeps the contract from being ended until the transaction ends, and answers its state; many may hold it so at once. What
 * is ordered or delivered is never ordered or delivered under a contract that somebody has ended a moment before.
 */
export async function shareState(tx: Tx, partnershipId: string): Promise<PartnershipState> {
  const [row] = await tx.$queryRaw<{ state: PartnershipState }[]>`
    SELECT state::text AS state FROM partnerships WHERE id = ${partnershipId}::uuid FOR SHARE`;
  if (!row) throw partnershipNotFound();
  return row.state;
}

/** Takes part of what may still be ordered of a line; the CHECK refuses more than the contract. */
export async function takeFromLine(tx: Tx, partnershipLineId: string, quantity: number): Promise<void> {
  await tx.$executeRaw`UPDATE partnership_lines SET ordered_quantity = ordered_quantity + ${quantity}::integer
    WHERE id = ${partnershipLineId}::uuid`;
}

/** Counts a delivered (or, negative, a rejected) quantity of an order's line; the CHECK refuses more than was ordered. */
export async function countDelivered(tx: Tx, purchaseOrderLineId: string, quantity: number): Promise<void> {
  await tx.$executeRaw`UPDATE purchase_order_lines SET delivered_quantity = delivered_quantity + ${quantity}::integer
    WHERE id = ${purchaseOrderLineId}::uuid`;
}

/**
 * True when nothing of the contract is open any more: every line ordered in full, every order delivered in full, every
 * delivery answered, every invoice settled and every payment that is not void confirmed. A framework contract is when all
 * that it allows was called off.
 */
export async function isFulfilled(tx: Tx, partnershipId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ open: boolean }[]>`
    SELECT EXISTS (SELECT FROM partnership_lines l
                  WHERE l.partnership_id = ${partnershipId}::uuid AND l.ordered_quantity < l.quantity)
      OR EXISTS (SELECT FROM purchase_orders o
                   JOIN purchase_order_lines ol ON ol.purchase_order_id = o.id
                  WHERE o.partnership_id = ${partnershipId}::uuid AND ol.delivered_quantity < ol.quantity)
      OR EXISTS (SELECT FROM purchase_orders o
                   JOIN deliveries d ON d.purchase_order_id = o.id
                   LEFT JOIN acceptances a ON a.delivery_id = d.id
                   LEFT JOIN invoices i ON i.acceptance_id = a.id
                   LEFT JOIN payments y ON y.invoice_id = i.id AND y.voided_at IS NULL
                  WHERE o.partnership_id = ${partnershipId}::uuid
                    AND (a.id IS NULL OR i.settled_idr < i.total_idr OR (y.id IS NOT NULL AND y.confirmed_at IS NULL)))
      AS open`;
  return row?.open === false;
}

/** The zone whose calendar the contract's days follow: the buyer's, who receives and pays. */
export function zoneOf(partnership: Pick<LoadedPartnership, "buyer">): Zone {
  return zoneOfRegion(partnership.buyer.regionCode ?? undefined);
}

/** The columns that say who wrote a row and for whom. */
export function writtenBy(actor: MemberActor) {
  return { onBehalfOfId: actor.onBehalfOfOrganizationId };
}
