import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { notDemo } from "@/lib/oversight/scope-queries";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { type Rupiah, rupiahFromBigInt } from "@/lib/shared/money";
import { dateInZone } from "@/lib/shared/zones";

interface DeliveredLine {
  readonly id: string;
  /** Null where the need behind the contract is confidential. */
  readonly description: string | null;
  readonly unit: string;
  readonly quantity: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Price of what was accepted, without tax. */
  readonly valueIdr: Rupiah;
}

interface DeliveryPayment {
  readonly id: string;
  readonly paidOn: PlainDate;
  readonly paidIdr: Rupiah;
  readonly deductedIdr: Rupiah;
  readonly confirmedOn: PlainDate | null;
}

/** The papers behind one accepted delivery, from contract to payment. No person is named: the ministry counts firms. */
export interface DeliveryTrail {
  readonly id: string;
  readonly noteNumber: string;
  readonly supplierName: string;
  readonly buyerName: string;
  readonly partnership: { readonly number: string; readonly signedOn: PlainDate | null };
  readonly order: { readonly number: string; readonly issuedOn: PlainDate; readonly dueOn: PlainDate };
  readonly deliveredOn: PlainDate;
  readonly acceptedOn: PlainDate;
  readonly lines: readonly DeliveredLine[];
  readonly invoice: { readonly number: string; readonly totalIdr: Rupiah; readonly dueOn: PlainDate } | null;
  readonly payments: readonly DeliveryPayment[];
}

const inWib = (at: Date): PlainDate => dateInZone(at, "WIB");

/**
 * One delivery of a supplier that a buyer has answered; null when there is none such, or it belongs to a demo outside of demo
 * mode. @throws AppError `forbidden`
 */
export async function deliveryTrail(
  actor: Actor,
  { supplierId, deliveryId }: { supplierId: string; deliveryId: string },
): Promise<DeliveryTrail | null> {
  requirePermission(actor, "linkage:read");
  if (!isId(supplierId) || !isId(deliveryId) || !(await isCounted(supplierId, deliveryId))) return null;
  const delivery = await loadDelivery(deliveryId);
  if (!delivery?.acceptance) return null;
  const { purchaseOrder, acceptance } = delivery;
  const { partnership } = purchaseOrder;
  const { invoice } = acceptance;
  const isSecret = partnership.need?.confidential === true;
  return {
    id: delivery.id,
    noteNumber: delivery.noteNumber,
    supplierName: delivery.supplier.name,
    buyerName: partnership.buyer.name,
    partnership: { number: partnership.number, signedOn: partnership.activatedAt && inWib(partnership.activatedAt) },
    order: {
      number: purchaseOrder.number,
      issuedOn: inWib(purchaseOrder.issuedAt),
      dueOn: plainDateFromUtc(purchaseOrder.dueOn),
    },
    deliveredOn: plainDateFromUtc(delivery.deliveredOn),
    acceptedOn: inWib(acceptance.decidedAt),
    lines: delivery.lines.map((line) => toLine(line, isSecret)),
    invoice: invoice && {
      number: invoice.number,
      totalIdr: rupiahFromBigInt(invoice.totalIdr),
      dueOn: plainDateFromUtc(invoice.dueOn),
    },
    payments: (invoice?.payments ?? []).map(({ id, paidOn, paidIdr, deductedIdr, confirmedAt }) => ({
      id,
      paidOn: plainDateFromUtc(paidOn),
      paidIdr: rupiahFromBigInt(paidIdr),
      deductedIdr: rupiahFromBigInt(deductedIdr),
      confirmedOn: confirmedAt && inWib(confirmedAt),
    })),
  };
}

/** The delivery is that supplier's, and the demo rule lets both sides count. */
async function isCounted(supplierId: string, deliveryId: string): Promise<boolean> {
  const rows = await database().$queryRaw<unknown[]>`
    SELECT 1 FROM deliveries d
      JOIN organizations o ON o.id = d.supplier_organization_id AND o.id = ${supplierId}::uuid
      JOIN purchase_orders po ON po.id = d.purchase_order_id
      JOIN partnerships p ON p.id = po.partnership_id
      JOIN organizations buyer ON buyer.id = p.buyer_organization_id
     WHERE d.id = ${deliveryId}::uuid AND ${notDemo("o")} AND ${notDemo("buyer")}`;
  return rows.length > 0;
}

function loadDelivery(id: string) {
  return database().delivery.findUnique({
    where: { id },
    select: {
      id: true,
      noteNumber: true,
      deliveredOn: true,
      supplier: { select: { name: true } },
      purchaseOrder: {
        select: {
          number: true,
          issuedAt: true,
          dueOn: true,
          partnership: {
            select: {
              number: true,
              activatedAt: true,
              buyer: { select: { name: true } },
              need: { select: { confidential: true } },
            },
          },
        },
      },
      lines: { orderBy: { purchaseOrderLine: { partnershipLine: { position: "asc" } } }, select: LINE },
      acceptance: { select: { decidedAt: true, invoice: { select: INVOICE } } },
    },
  });
}

const LINE = {
  id: true,
  quantity: true,
  acceptanceLine: { select: { acceptedQuantity: true, rejectedQuantity: true } },
  purchaseOrderLine: {
    select: { unitPriceIdr: true, partnershipLine: { select: { description: true, unit: true } } },
  },
} as const;

const INVOICE = {
  number: true,
  totalIdr: true,
  dueOn: true,
  payments: {
    where: { voidedAt: null },
    orderBy: { paidOn: "asc" },
    select: { id: true, paidOn: true, paidIdr: true, deductedIdr: true, confirmedAt: true },
  },
} as const;

type LoadedLine = NonNullable<Awaited<ReturnType<typeof loadDelivery>>>["lines"][number];

function toLine({ id, quantity, acceptanceLine, purchaseOrderLine }: LoadedLine, isSecret: boolean): DeliveredLine {
  const { unitPriceIdr, partnershipLine } = purchaseOrderLine;
  const { description, unit } = partnershipLine;
  const accepted = acceptanceLine?.acceptedQuantity ?? 0;
  return {
    id,
    description: isSecret ? null : description,
    unit,
    quantity,
    accepted,
    rejected: acceptanceLine?.rejectedQuantity ?? 0,
    valueIdr: rupiahFromBigInt(unitPriceIdr * BigInt(accepted)),
  };
}
