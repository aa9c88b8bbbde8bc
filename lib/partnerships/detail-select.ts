import "server-only";
import { AMENDMENTS } from "@/lib/partnerships/amendment-select";
import type { Prisma } from "@/lib/platform/generated/client";

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
    disputedAt: true,
    disputedById: true,
    disputeReason: true,
    resolvedAt: true,
    resolvedById: true,
    resolution: true,
    resolutionNote: true,
    voidedAt: true,
    version: true,
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
    remindedAt: true,
    escalatedAt: true,
    recordedAt: true,
    recordedById: true,
    lines: {
      select: {
        id: true,
        quantity: true,
        purchaseOrderLine: { select: { unitPriceIdr: true, partnershipLine: { select: LINE } } },
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

/** What the contract says beside its parties and lines, and how it ended. */
const TERMS = {
  framework: true,
  monthlyOrders: true,
  edition: true,
  version: true,
  signedOn: true,
  declinedAt: true,
  declinedById: true,
  declinedByOrganizationId: true,
  declineReason: true,
  terminatedAt: true,
  terminatedById: true,
  terminatedByOrganizationId: true,
  terminationReason: true,
  clauses: { select: { kind: true, text: true }, orderBy: { kind: "asc" } },
  amendments: AMENDMENTS,
} as const satisfies Prisma.PartnershipSelect;

/** Everything of a contract that its page shows; `detail-queries.ts` reads it in one statement, and a test compares. */
export const DETAIL = {
  id: true,
  number: true,
  state: true,
  pattern: true,
  ...TERMS,
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
    orderBy: [{ shareBasisPoints: "desc" }, { organizationId: "asc" }],
  },
  lines: {
    select: {
      ...LINE,
      id: true,
      quantity: true,
      orderedQuantity: true,
      releasedAt: true,
      award: {
        select: {
          quoteId: true,
          releasedAt: true,
          partnershipLines: { where: { releasedAt: null }, select: { id: true }, orderBy: { id: "asc" } },
        },
      },
    },
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
export type OrderRow = DetailRow["purchaseOrders"][number];
export type DeliveryRow = OrderRow["deliveries"][number];
export type InvoiceRow = NonNullable<NonNullable<DeliveryRow["acceptance"]>["invoice"]>;
export type PaymentRow = InvoiceRow["payments"][number];
