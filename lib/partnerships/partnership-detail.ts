import type { Term } from "@/lib/partnerships/clocks";
import type { PartnershipPattern, PartnershipState, PartyRole } from "@/lib/partnerships/partnership";
import type { DeductionKind } from "@/lib/partnerships/settlement";
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
  readonly lines: readonly DeliveryLineView[];
  readonly acceptance: (Deed & { readonly note: string | null }) | null;
  readonly invoice: InvoiceView | null;
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

/** A contract as both sides see it, at the instant `readAt` of the database's clock. */
export interface PartnershipDetail {
  readonly id: string;
  readonly number: string;
  readonly state: PartnershipState;
  readonly pattern: PartnershipPattern;
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
