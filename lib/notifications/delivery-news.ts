import "server-only";
import type { Permission } from "@/lib/access/permissions";
import type { News } from "@/lib/notifications/news";
import type { NotificationKind } from "@/lib/notifications/notification";
import { buyersOf, CONTRACT_FOR_NEWS, suppliersOf, tell } from "@/lib/notifications/partnership-news";
import type { Tx } from "@/lib/platform/db";

const DELIVERY = {
  id: true,
  noteNumber: true,
  supplierOrganizationId: true,
  acceptance: { select: { id: true } },
  purchaseOrder: { select: { partnership: { select: CONTRACT_FOR_NEWS } } },
} as const;

type Delivery = NonNullable<Awaited<ReturnType<typeof loadDelivery>>>;

function loadDelivery(tx: Tx, id: string) {
  return tx.delivery.findUnique({ where: { id }, select: DELIVERY });
}

/** `delivery.recorded`: the buyer, who has to accept or reject. */
export async function deliveryRecordedNews(tx: Tx, { deliveryId }: { deliveryId: string }): Promise<News[]> {
  const delivery = await loadDelivery(tx, deliveryId);
  return delivery && !delivery.acceptance ? toBuyer(delivery, "delivery-waits", "acceptance:record") : [];
}

/** `acceptance.reminded`: the buyer, before the clock runs out. */
export async function acceptanceRemindedNews(tx: Tx, { deliveryId }: { deliveryId: string }): Promise<News[]> {
  const delivery = await loadDelivery(tx, deliveryId);
  return delivery && !delivery.acceptance ? toBuyer(delivery, "acceptance-due-soon", "acceptance:record") : [];
}

/** `acceptance.escalated`: the buyer's officers and approvers, who are late, and the supplier, who waits. */
export async function acceptanceEscalatedNews(tx: Tx, { deliveryId }: { deliveryId: string }): Promise<News[]> {
  const delivery = await loadDelivery(tx, deliveryId);
  if (!delivery || delivery.acceptance) return [];
  return [
    // Approvers are told, too, who have no page to accept on.
    ...toBuyer(delivery, "acceptance-late", "need:read").map((news) => ({ ...news, path: contractPath(delivery) })),
    ...toSupplier(delivery, "acceptance-late-told", delivery.id),
  ];
}

/** `acceptance.recorded`: the supplier whose delivery it was. */
export async function acceptanceRecordedNews(tx: Tx, { acceptanceId }: { acceptanceId: string }): Promise<News[]> {
  const acceptance = await tx.acceptance.findUnique({
    where: { id: acceptanceId },
    select: { delivery: { select: DELIVERY } },
  });
  return acceptance ? toSupplier(acceptance.delivery, "delivery-answered", acceptanceId) : [];
}

function toBuyer(delivery: Delivery, kind: NotificationKind, permission: Permission): News[] {
  const contract = delivery.purchaseOrder.partnership;
  return buyersOf(contract).map((party) => ({
    ...tell(contract, party, kind, permission, delivery.id),
    params: { partner: supplierName(delivery), number: delivery.noteNumber },
    path: `${contractPath(delivery)}/penerimaan/${delivery.id}`,
  }));
}

function toSupplier(delivery: Delivery, kind: NotificationKind, cause: string): News[] {
  const contract = delivery.purchaseOrder.partnership;
  return suppliersOf(contract)
    .filter(({ organizationId }) => organizationId === delivery.supplierOrganizationId)
    .map((party) => {
      const news = tell(contract, party, kind, "partnership:read", cause);
      return { ...news, params: { ...news.params, number: delivery.noteNumber } };
    });
}

function contractPath({ purchaseOrder }: Delivery): string {
  return `/kemitraan/${purchaseOrder.partnership.id}`;
}

function supplierName({ supplierOrganizationId, purchaseOrder }: Delivery): string {
  const party = purchaseOrder.partnership.parties.find(
    ({ organizationId }) => organizationId === supplierOrganizationId,
  );
  return party?.organization.name ?? "";
}
