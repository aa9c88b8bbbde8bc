import "server-only";
import { partnerClass } from "@/lib/catalog/legal-pair";
import { endOfDay, isOverdue } from "@/lib/partnerships/clocks";
import type { DeliveryRow, DetailRow, InvoiceRow, OrderRow, PaymentRow } from "@/lib/partnerships/detail-select";
import type { PartnershipState } from "@/lib/partnerships/partnership";
import type {
  Deed,
  DeliveryView,
  InvoiceView,
  OrderView,
  PartyView,
  PaymentView,
} from "@/lib/partnerships/partnership-detail";
import { type DeductionKind, type DisputeResolution, standingOf } from "@/lib/partnerships/settlement";
import type { AttachmentView } from "@/lib/platform/attachment";
import { plainDateFromUtc } from "@/lib/shared/dates";
import { rupiahFromBigInt } from "@/lib/shared/money";
import type { Zone } from "@/lib/shared/zones";

/** What turns rows into views: the names of people, the instant of reading, and whose calendar days are judged by. */
export interface Reading {
  readonly names: ReadonlyMap<string, string>;
  readonly readAt: Date;
  readonly buyerName: string;
  readonly buyerZone: Zone;
  /** Files by what they belong to. */
  readonly files: ReadonlyMap<string, readonly AttachmentView[]>;
}

export function deed(at: Date, personId: string | null, organization: string, { names }: Pick<Reading, "names">): Deed {
  return { at, person: personId === null ? null : (names.get(personId) ?? null), organization };
}

/** {@link deed}, or null when it has not happened. */
export function deedIf(
  at: Date | null,
  personId: string | null,
  organization: string,
  reading: Pick<Reading, "names">,
): Deed | null {
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

export function toOrder(row: OrderRow, state: PartnershipState, reading: Reading): OrderView {
  const dueOn = plainDateFromUtc(row.dueOn);
  const dueAt = endOfDay(dueOn, reading.buyerZone);
  const lines = row.lines.map(({ partnershipLine: { description, unit }, ...line }) => ({
    ...line,
    description,
    unit,
  }));
  const open = state === "active" && lines.some((line) => line.deliveredQuantity < line.quantity);
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
    remindedAt: row.remindedAt,
    escalatedAt: row.escalatedAt,
    files: reading.files.get(row.id) ?? [],
    lines: row.lines.map(toDeliveryLine),
    acceptance: acceptance && {
      ...deed(acceptance.decidedAt, acceptance.decidedById, reading.buyerName, reading),
      note: acceptance.note,
      late: isOverdue(row.acceptanceDueAt, acceptance.decidedAt),
    },
    invoice: acceptance?.invoice ? toInvoice(acceptance.invoice, row.supplier.name, reading) : null,
  };
}

function toDeliveryLine({ id, quantity, purchaseOrderLine, acceptanceLine }: DeliveryRow["lines"][number]) {
  const { description, unit } = purchaseOrderLine.partnershipLine;
  const { unitPriceIdr } = purchaseOrderLine;
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
    standing: standingOf(row),
    dispute: row.disputedAt && {
      ...deed(row.disputedAt, row.disputedById, supplierName, reading),
      reason: row.disputeReason ?? "",
    },
    resolution: row.resolvedAt && {
      ...deed(row.resolvedAt, row.resolvedById, reading.buyerName, reading),
      kind: row.resolution as DisputeResolution,
      note: row.resolutionNote ?? "",
    },
    version: row.version,
  };
}
