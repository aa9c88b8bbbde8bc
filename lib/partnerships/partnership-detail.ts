import type { AmendmentChanges, AmendmentState } from "@/lib/partnerships/amendment";
import type { Clause } from "@/lib/partnerships/clauses";
import type { Term } from "@/lib/partnerships/clocks";
import type { PartnershipPattern, PartnershipState, PartyRole } from "@/lib/partnerships/partnership";
import type { DeductionKind, DisputeResolution, PaymentStanding } from "@/lib/partnerships/settlement";
import type { AttachmentView } from "@/lib/platform/attachment";
import type { PlainDate } from "@/lib/shared/dates";
import type { Rupiah } from "@/lib/shared/money";

/** Something a person did: when, who, and for which organization. */
export interface Deed {
  readonly at: Date;
  /** Null when the account is gone. */
  readonly person: string | null;
  readonly organization: string | null;
}

export interface PartyView {
  readonly organizationId: string;
  readonly name: string;
  readonly role: PartyRole;
  readonly shareBasisPoints: number;
  readonly confirmed: Deed | null;
  /** The supplier has not stated its size, so the pair cannot be checked against the law. */
  readonly classUnknown: boolean;
}

/** Quantities in whole `unit`s. */
export interface ContractLineView {
  readonly id: string;
  readonly description: string;
  readonly unit: string;
  readonly quantity: number;
  readonly orderedQuantity: number;
  readonly unitPriceIdr: Rupiah;
}

export interface OrderLineView {
  readonly id: string;
  readonly description: string;
  readonly unit: string;
  readonly quantity: number;
  /** Delivered and not rejected. */
  readonly deliveredQuantity: number;
}

export interface DeliveryLineView {
  readonly id: string;
  readonly description: string;
  readonly unit: string;
  readonly quantity: number;
  readonly unitPriceIdr: Rupiah;
  /** Null until the buyer has answered. */
  readonly answer: { readonly accepted: number; readonly rejected: number; readonly reason: string | null } | null;
}

export interface PaymentView {
  readonly id: string;
  readonly reference: string;
  readonly paidOn: PlainDate;
  readonly paidIdr: Rupiah;
  readonly deductedIdr: Rupiah;
  readonly deductions: readonly {
    readonly kind: DeductionKind;
    readonly amountIdr: Rupiah;
    readonly rateBasisPoints: number | null;
    readonly note: string | null;
  }[];
  readonly recorded: Deed;
  readonly confirmed: Deed | null;
  readonly standing: PaymentStanding;
  /** What the supplier says is not as recorded; null when nobody disputed. */
  readonly dispute: (Deed & { readonly reason: string }) | null;
  /** The buyer's answer to the dispute. */
  readonly resolution: (Deed & { readonly kind: DisputeResolution; readonly note: string }) | null;
  readonly version: number;
}

export interface InvoiceView {
  readonly id: string;
  readonly number: string;
  readonly baseIdr: Rupiah;
  readonly ppnIdr: Rupiah;
  readonly totalIdr: Rupiah;
  readonly settledIdr: Rupiah;
  readonly issuedAt: Date;
  readonly dueOn: PlainDate;
  /** The last instant of the due day where the buyer is. */
  readonly dueAt: Date;
  readonly overdue: boolean;
  readonly payments: readonly PaymentView[];
}

export interface DeliveryView {
  readonly id: string;
  readonly noteNumber: string;
  readonly supplierOrganizationId: string;
  readonly supplierName: string;
  readonly deliveredOn: PlainDate;
  /** After the day the order asked for. */
  readonly late: boolean;
  readonly recorded: Deed;
  readonly acceptanceDueAt: Date;
  readonly acceptanceOverdue: boolean;
  readonly remindedAt: Date | null;
  /** When the term ran out without an answer and the buyer's approver was told. */
  readonly escalatedAt: Date | null;
  readonly lines: readonly DeliveryLineView[];
  /** `late`: after the term. */
  readonly acceptance: (Deed & { readonly note: string | null; readonly late: boolean }) | null;
  readonly invoice: InvoiceView | null;
  readonly files: readonly AttachmentView[];
}

export interface OrderView {
  readonly id: string;
  readonly number: string;
  readonly dueOn: PlainDate;
  readonly dueAt: Date;
  /** Not delivered in full though the day is over. */
  readonly overdue: boolean;
  readonly issued: Deed;
  readonly lines: readonly OrderLineView[];
  readonly deliveries: readonly DeliveryView[];
}

/** How the contract came about; a part is null when it was not made in the app. */
export interface OriginView {
  readonly needId: string | null;
  readonly title: string;
  readonly published: Deed | null;
  /** The score is null for a supplier from whom the need hides its ceiling. */
  readonly match: (Deed & { readonly scoreBasisPoints: number | null }) | null;
  readonly invitationId: string | null;
  readonly quoted: Deed | null;
  readonly awarded: (Deed & { readonly reason: string }) | null;
}

/** A proposed change, or one that was decided. */
export interface AmendmentView {
  readonly id: string;
  readonly number: number;
  readonly state: AmendmentState;
  readonly reason: string;
  readonly changes: AmendmentChanges;
  /** The edition that it was to change. */
  readonly baseEdition: number;
  readonly proposed: Deed;
  readonly proposedByOrganizationId: string;
  readonly decided: Deed | null;
  readonly decisionReason: string | null;
  /** Organizations that have agreed. */
  readonly confirmedBy: readonly string[];
  readonly files: readonly AttachmentView[];
  readonly version: number;
  /** Of the reader, now. */
  readonly may: { readonly decide: boolean; readonly withdraw: boolean };
}

/** How a contract ended before its time. */
export interface EndView extends Deed {
  readonly reason: string;
  readonly byBuyer: boolean;
}

/** A contract as both sides see it, at the instant `readAt` of the database's clock. */
export interface PartnershipDetail {
  readonly id: string;
  readonly number: string;
  readonly state: PartnershipState;
  readonly pattern: PartnershipPattern;
  /** Orders are called off; else they came with the contract. */
  readonly framework: boolean;
  readonly monthlyOrders: boolean;
  /** 1 as drafted, one more with each amendment in force. */
  readonly edition: number;
  readonly version: number;
  /** The day on the signed copy; null until one was uploaded. */
  readonly signedOn: PlainDate | null;
  readonly clauses: readonly Clause[];
  /** Newest first. */
  readonly amendments: readonly AmendmentView[];
  readonly declined: EndView | null;
  readonly terminated: EndView | null;
  /** Newest first; older ones were replaced and stay readable. */
  readonly signedCopies: readonly AttachmentView[];
  /** The quote that it was drawn up from; null when it was not made in the app. */
  readonly quoteId: string | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly acceptanceTerm: Term;
  readonly paymentTerm: Term;
  readonly terms: string | null;
  readonly drafted: Deed;
  readonly activatedAt: Date | null;
  readonly completedAt: Date | null;
  readonly origin: OriginView;
  readonly parties: readonly PartyView[];
  readonly lines: readonly ContractLineView[];
  readonly orders: readonly OrderView[];
  readonly readAt: Date;
  /** Today on the buyer's calendar, by which days of this contract are judged. */
  readonly today: PlainDate;
  /** The reader's own party, and which side it is on. */
  readonly organizationId: string;
  readonly side: "buyer" | "supplier";
  readonly may: {
    readonly confirm: boolean;
    readonly order: boolean;
    readonly deliver: boolean;
    readonly accept: boolean;
    readonly pay: boolean;
    /** Of payments for deliveries by the reader's own organization. */
    readonly confirmPayment: boolean;
    readonly disputePayment: boolean;
    readonly resolveDispute: boolean;
    readonly decline: boolean;
    readonly terminate: boolean;
    /** To draw up again or give back what a contract that ended let go of. */
    readonly redraft: boolean;
    readonly releaseAwards: boolean;
    readonly uploadSignedCopy: boolean;
    readonly propose: boolean;
  };
}

/** All deliveries of a contract, oldest first. */
export function deliveriesOf(detail: Pick<PartnershipDetail, "orders">): DeliveryView[] {
  return detail.orders
    .flatMap((order) => order.deliveries)
    .toSorted((a, b) => a.recorded.at.getTime() - b.recorded.at.getTime());
}

/** All invoices of a contract, oldest first. */
export function invoicesOf(detail: Pick<PartnershipDetail, "orders">): InvoiceView[] {
  return deliveriesOf(detail).flatMap(({ invoice }) => (invoice ? [invoice] : []));
}

/** The buyer of a contract. */
export function buyerOf(detail: Pick<PartnershipDetail, "parties">): PartyView | undefined {
  return detail.parties.find(({ role }) => role === "buyer");
}

/** The suppliers of a contract, the lead first. */
export function suppliersOf(detail: Pick<PartnershipDetail, "parties">): PartyView[] {
  return detail.parties.filter(({ role }) => role !== "buyer");
}

/** A payment of a contract by its id. */
export function paymentOf(detail: Pick<PartnershipDetail, "orders">, paymentId: string): PaymentView | undefined {
  return invoicesOf(detail)
    .flatMap(({ payments }) => payments)
    .find(({ id }) => id === paymentId);
}

/** What the reader may do about a payment: say what is not right, or answer that; null for neither. */
export function disputeStepOf(
  detail: Pick<PartnershipDetail, "orders" | "may" | "organizationId">,
  payment: PaymentView,
): "dispute" | "answer" | null {
  if (payment.standing === "disputed" && detail.may.resolveDispute) return "answer";
  const own = deliveriesOf(detail).some(
    ({ invoice, supplierOrganizationId }) =>
      supplierOrganizationId === detail.organizationId && invoice?.payments.some(({ id }) => id === payment.id),
  );
  return payment.standing === "waiting" && own && detail.may.disputePayment ? "dispute" : null;
}
