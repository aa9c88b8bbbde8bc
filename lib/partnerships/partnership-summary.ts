import type { ChainStep } from "@/lib/partnerships/chain";
import { endOfDay, isOverdue } from "@/lib/partnerships/clocks";
import { isSettling, type PartnershipState } from "@/lib/partnerships/partnership";
import type { PlainDate } from "@/lib/shared/dates";
import type { Rupiah } from "@/lib/shared/money";
import type { Zone } from "@/lib/shared/zones";

/** A contract in a list. */
export interface PartnershipSummary {
  readonly id: string;
  readonly number: string;
  readonly state: PartnershipState;
  readonly title: string;
  readonly buyerName: string;
  readonly supplierNames: readonly string[];
  readonly side: "buyer" | "supplier";
  readonly endsOn: PlainDate;
  /** Price of everything the contract names, without tax. */
  readonly valueIdr: Rupiah;
  /** Of all invoices, with tax. */
  readonly invoicedIdr: Rupiah;
  readonly settledIdr: Rupiah;
  /** What is awaited now, the most urgent first; empty when nothing is. */
  readonly pending: readonly PendingStep[];
  readonly readAt: Date;
}

export interface PendingStep {
  readonly step:
    | Extract<ChainStep, "contract" | "order" | "delivery" | "acceptance" | "payment">
    | "amendment"
    | "dispute";
  /** The reader's own side is awaited. */
  readonly own: boolean;
  readonly who: string;
  readonly dueAt: Date | null;
  readonly overdue: boolean;
}

/** What is open in a contract; a day or instant is the earliest of its kind, null when there is none. */
export interface OpenWork {
  readonly state: PartnershipState;
  readonly side: "buyer" | "supplier";
  readonly buyerName: string;
  readonly supplierNames: readonly string[];
  /** Names of parties that have not confirmed. */
  readonly unconfirmed: readonly string[];
  readonly ownUnconfirmed: boolean;
  readonly unordered: boolean;
  readonly deliveryDueOn: PlainDate | null;
  readonly acceptanceDueAt: Date | null;
  readonly paymentDueOn: PlainDate | null;
  /** Payments that the supplier has yet to confirm, without those in dispute. */
  readonly unconfirmedPayments: boolean;
  /** Payments whose dispute the buyer has yet to answer. */
  readonly disputedPayments: boolean;
  /** Names of parties that have yet to answer a proposed change, and whether the reader's is among them. */
  readonly undecided: readonly string[];
  readonly ownUndecided: boolean;
}

/**
 * What a contract waits for, the most urgent first: by deadline, so that what is overdue leads; then the rest in the order of
 * the chain. Days end where the buyer is.
 */
export function pendingSteps(work: OpenWork, readAt: Date, buyerZone: Zone): PendingStep[] {
  const pending: PendingStep[] = [];
  const add = (step: PendingStep["step"], by: "buyer" | "supplier", dueAt: Date | null) => {
    const who = by === "buyer" ? work.buyerName : work.supplierNames.join(", ");
    const overdue = dueAt !== null && isOverdue(dueAt, readAt);
    pending.push({ step, own: by === work.side, who, dueAt, overdue });
  };
  if (work.state === "awaiting_confirmation") {
    const who = work.unconfirmed.join(", ");
    return [{ step: "contract", own: work.ownUnconfirmed, who, dueAt: null, overdue: false }];
  }
  if (work.state === "active") {
    if (work.undecided.length > 0) {
      const who = work.undecided.join(", ");
      pending.push({ step: "amendment", own: work.ownUndecided, who, dueAt: null, overdue: false });
    }
    if (work.unordered) add("order", "buyer", null);
    if (work.deliveryDueOn) add("delivery", "supplier", endOfDay(work.deliveryDueOn, buyerZone));
  }
  // What was delivered is settled after an early end, too.
  if (!isSettling(work.state)) return [];
  if (work.acceptanceDueAt) add("acceptance", "buyer", work.acceptanceDueAt);
  if (work.paymentDueOn) add("payment", "buyer", endOfDay(work.paymentDueOn, buyerZone));
  if (work.disputedPayments) add("dispute", "buyer", null);
  if (work.unconfirmedPayments) add("payment", "supplier", null);
  return pending.toSorted((a, b) => urgency(a) - urgency(b));
}

/** Milliseconds; what has no deadline comes after everything that has one. */
function urgency({ dueAt }: PendingStep): number {
  return dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
