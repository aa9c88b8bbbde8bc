import "server-only";
import { partnerClass } from "@/lib/catalog/legal-pair";
import { endOfDay, isOverdue } from "@/lib/partnerships/clocks";
import type {
  Deed,
  DeliveryView,
  InvoiceView,
  OrderView,
  PartyView,
  PaymentView,
} from "@/lib/partnerships/partnership-detail";
import type { DeductionKind } from "@/lib/partnerships/settlement";
import type { Prisma } from "@/lib/platform/generated/client";
import { plainDateFromUtc } from "@/lib/shared/dates";
import { rupiahFromBigInt } from "@/lib/shared/money";
import type { Zone } from "@/lib/shared/zones";

const LINE = { description: true, unit: true, unitPriceIdr: true } as const;

const PAYMENTS = {
  select: {
    id: true,
    reference: true,
    paidOn: true,
    paidIdr: true,
    deductedIdr: true,
    recordedAt: true,
    recordedById: true,
    confirmedAt: true,
    confirmedById: true,
    deductions: { select: { kind: true, amountIdr: true, rateBasisPoints: true, note: true }, orderBy: { id: "asc" } },
  },
  orderBy: { recordedAt: "asc" },
} as const satisfies Prisma.Invoice$paymentsArgs;

const DELIVERIES = {
  select: {
    id: true,
    noteNumber: true,
    supplierOrganizationId: true,
    supplier: { select: { name: true } },
    deliveredOn: true,
    acceptanceDueAt: true,
    recordedAt: true,
    recordedById: true,
    lines: {
      select: {
        id: true,
        quantity: true,
        purchaseOrderLine: { select: { partnershipLine: { select: LINE } } },
        acceptanceLine: { select: { acceptedQuantity: true, rejectedQuantity: true, rejectionReason: true } },
      },
      orderBy: { purchaseOrderLine: { partnershipLine: { position: "asc" } } },
    },
    acceptance: {
      select: {
        decidedAt: true,
        decidedById: true,
        note: true,
        invoice: {
          select: {
            id: true,
            number: true,
            baseIdr: true,
            ppnIdr: true,
            totalIdr: true,
            settledIdr: true,
            issuedAt: true,
            dueOn: true,
            payments: PAYMENTS,
          },
        },
      },
    },
  },
  orderBy: { recordedAt: "asc" },
} as const satisfies Prisma.PurchaseOrder$deliveriesArgs;

/** Everything of a contract that its page shows. */
export const DETAIL = {
  id: true,
  number: true,
  state: true,
  pattern: true,
  startsOn: true,
  endsOn: true,
  acceptanceDays: true,
  acceptanceBasis: true,
  paymentDays: true,
  paymentBasis: true,
  terms: true,
  createdAt: true,
  createdById: true,
  activatedAt: true,
  completedAt: true,
  buyer: { select: { name: true, regionCode: true } },
  need: { select: { id: true, title: true, publishedAt: true, submittedById: true, ceilingHidden: true } },
  parties: {
    select: {
      organizationId: true,
      role: true,
      shareBasisPoints: true,
      confirmedAt: true,
      confirmedById: true,
      organization: {
        select: { name: true, supplierProfile: { select: { kind: true, sizeClass: true } } },
      },
    },
    orderBy: { shareBasisPoints: "desc" },
  },
  lines: {
    select: { ...LINE, id: true, quantity: true, orderedQuantity: true, award: { select: { quoteId: true } } },
    orderBy: { position: "asc" },
  },
  purchaseOrders: {
    select: {
      id: true,
      number: true,
      dueOn: true,
      issuedAt: true,
      issuedById: true,
      lines: {
        select: { id: true, quantity: true, deliveredQuantity: true, partnershipLine: { select: LINE } },
        orderBy: { partnershipLine: { position: "asc" } },
      },
      deliveries: DELIVERIES,
    },
    orderBy: { issuedAt: "asc" },
  },
} as const satisfies Prisma.PartnershipSelect;

export type DetailRow = Prisma.PartnershipGetPayload<{ select: typeof DETAIL }>;
type OrderRow = DetailRow["purchaseOrders"][number];
type DeliveryRow = OrderRow["deliveries"][number];
type InvoiceRow = NonNullable<NonNullable<DeliveryRow["acceptance"]>["invoice"]>;
type PaymentRow = InvoiceRow["payments"][number];

/** What turns rows into views: the names of people, the instant of reading, and whose calendar days are judged by. */
export interface Reading {
  readonly names: ReadonlyMap<string, string>;
  readonly readAt: Date;
  readonly buyerName: string;
  readonly buyerZone: Zone;
}

/** Every person that a contract's rows name. */
export function peopleIn(row: DetailRow): string[] {
  const deliveries = row.purchaseOrders.flatMap((order) => order.deliveries);
  const payments = deliveries.flatMap(({ acceptance }) => acceptance?.invoice?.payments ?? []);
  const ids = [
    row.createdById,
    ...row.parties.map((party) => party.confirmedById),
    ...row.purchaseOrders.map((order) => order.issuedById),
    ...deliveries.flatMap((delivery) => [delivery.recordedById, delivery.acceptance?.decidedById]),
    ...payments.flatMap((payment) => [payment.recordedById, payment.confirmedById]),
  ];
  return ids.filter((id) => id !== null && id !== undefined);
}

export function deed(at: Date, personId: string | null, organization: string, { names }: Pick<Reading, "names">): Deed {
  return { at, person: personId === null ? null : (names.get(personId) ?? null), organization };
}

function deedIf(at: Date | null, personId: string | null, organization: string, reading: Reading): Deed | null {
  return at === null ? null : deed(at, personId, organization, reading);
}

export function toParty(row: DetailRow["parties"][number], reading: Reading): PartyView {
  const { name, supplierProfile } = row.organization;
  return {
    organizationId: row.organizationId,
    name,
    role: row.role as PartyView["role"],
    shareBasisPoints: row.shareBasisPoints,
    confirmed: deedIf(row.confirmedAt, row.confirmedById, name, reading),
    classUnknown: row.role !== "buyer" && (supplierProfile === null || partnerClass(supplierProfile) === null),
  };
}

export function toOrder(row: OrderRow, reading: Reading): OrderView {
  const dueOn = plainDateFromUtc(row.dueOn);
  const dueAt = endOfDay(dueOn, reading.buyerZone);
  const lines = row.lines.map(({ partnershipLine: { description, unit }, ...line }) => ({
    ...line,
    description,
    unit,
  }));
  const open = lines.some((line) => line.deliveredQuantity < line.quantity);
  return {
    id: row.id,
    number: row.number,
    dueOn,
    dueAt,
    overdue: open && isOverdue(dueAt, reading.readAt),
    issued: deed(row.issuedAt, row.issuedById, reading.buyerName, reading),
    lines,
    deliveries: row.deliveries.map((delivery) => toDelivery(delivery, dueOn, reading)),
  };
}

function toDelivery(row: DeliveryRow, dueOn: string, reading: Reading): DeliveryView {
  const deliveredOn = plainDateFromUtc(row.deliveredOn);
  const { acceptance } = row;
  return {
    id: row.id,
    noteNumber: row.noteNumber,
    supplierOrganizationId: row.supplierOrganizationId,
    supplierName: row.supplier.name,
    deliveredOn,
    late: deliveredOn > dueOn,
    recorded: deed(row.recordedAt, row.recordedById, row.supplier.name, reading),
    acceptanceDueAt: row.acceptanceDueAt,
    acceptanceOverdue: acceptance === null && isOverdue(row.acceptanceDueAt, reading.readAt),
    lines: row.lines.map(toDeliveryLine),
    acceptance: acceptance && {
      ...deed(acceptance.decidedAt, acceptance.decidedById, reading.buyerName, reading),
      note: acceptance.note,
    },
    invoice: acceptance?.invoice ? toInvoice(acceptance.invoice, row.supplier.name, reading) : null,
  };
}

function toDeliveryLine({ id, quantity, purchaseOrderLine, acceptanceLine }: DeliveryRow["lines"][number]) {
  const { description, unit, unitPriceIdr } = purchaseOrderLine.partnershipLine;
  const answer = acceptanceLine && {
    accepted: acceptanceLine.acceptedQuantity,
    rejected: acceptanceLine.rejectedQuantity,
    reason: acceptanceLine.rejectionReason,
  };
  return { id, quantity, description, unit, unitPriceIdr: rupiahFromBigInt(unitPriceIdr), answer };
}

function toInvoice(row: InvoiceRow, supplierName: string, reading: Reading): InvoiceView {
  const dueOn = plainDateFromUtc(row.dueOn);
  const dueAt = endOfDay(dueOn, reading.buyerZone);
  return {
    id: row.id,
    number: row.number,
    baseIdr: rupiahFromBigInt(row.baseIdr),
    ppnIdr: rupiahFromBigInt(row.ppnIdr),
    totalIdr: rupiahFromBigInt(row.totalIdr),
    settledIdr: rupiahFromBigInt(row.settledIdr),
    issuedAt: row.issuedAt,
    dueOn,
    dueAt,
    overdue: row.settledIdr < row.totalIdr && isOverdue(dueAt, reading.readAt),
    payments: row.payments.map((payment) => toPayment(payment, supplierName, reading)),
  };
}

function toPayment(row: PaymentRow, supplierName: string, reading: Reading): PaymentView {
  return {
    id: row.id,
    reference: row.reference,
    paidOn: plainDateFromUtc(row.paidOn),
    paidIdr: rupiahFromBigInt(row.paidIdr),
    deductedIdr: rupiahFromBigInt(row.deductedIdr),
    deductions: row.deductions.map((deduction) => ({
      ...deduction,
      kind: deduction.kind as DeductionKind,
      amountIdr: rupiahFromBigInt(deduction.amountIdr),
    })),
    recorded: deed(row.recordedAt, row.recordedById, reading.buyerName, reading),
    confirmed: deedIf(row.confirmedAt, row.confirmedById, supplierName, reading),
  };
}
