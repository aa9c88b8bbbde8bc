import {
  buyerOf,
  type Deed,
  deliveriesOf,
  invoicesOf,
  type PartnershipDetail,
  suppliersOf,
} from "@/lib/partnerships/partnership-detail";
import { isUnconfirmed } from "@/lib/partnerships/turns";

/** The links from need to payment, in their order. */
export const CHAIN_STEPS = [
  "need",
  "match",
  "quote",
  "award",
  "contract",
  "order",
  "delivery",
  "acceptance",
  "invoice",
  "payment",
] as const;
export type ChainStep = (typeof CHAIN_STEPS)[number];

export type ChainState = "done" | "current" | "upcoming" | "broken";

/** What waits on whom, since when, and until when it may. */
export interface ChainWait {
  readonly who: string;
  readonly since: Date;
  readonly dueAt: Date | null;
  readonly overdue: boolean;
}

export interface ChainLink {
  readonly step: ChainStep;
  readonly state: ChainState;
  /** The latest thing that happened at this link. */
  readonly deed: Deed | null;
  /** The number on its paper: of the contract, the latest order, delivery note, invoice or payment reference. */
  readonly paper: string | null;
  /** How many papers of the kind there are. */
  readonly count: number;
  readonly wait: ChainWait | null;
}

type Past = Omit<ChainLink, "step" | "state">;

/**
 * The contract as a chain of ten links. A link is *current* while somebody is awaited there, *done* when something happened
 * and nobody is, *upcoming* before anything happened; links of a terminated contract that were not done are *broken*.
 */
export function chainOf(detail: PartnershipDetail): ChainLink[] {
  const links: Record<ChainStep, Past> = {
    need: origin(detail.origin.published, detail.origin.title),
    match: origin(detail.origin.match, null),
    quote: origin(detail.origin.quoted, null),
    award: origin(detail.origin.awarded, null),
    contract: contractLink(detail),
    order: orderLink(detail),
    delivery: deliveryLink(detail),
    acceptance: acceptanceLink(detail),
    invoice: invoiceLink(detail),
    payment: paymentLink(detail),
  };
  return CHAIN_STEPS.map((step) => {
    const state = stateOf(links[step], step, detail);
    // Nobody is awaited at a link that is cut.
    return { step, ...links[step], state, wait: state === "broken" ? null : links[step].wait };
  });
}

/** Of an ended contract what was delivered is still settled; the rest is cut. */
const SETTLED_AFTER_END: readonly ChainStep[] = ["acceptance", "invoice", "payment"];

function stateOf({ wait, count }: Past, step: ChainStep, { state }: PartnershipDetail): ChainState {
  const ended = state === "declined" || (state === "terminated" && !SETTLED_AFTER_END.includes(step));
  if (wait) return ended ? "broken" : "current";
  if (state === "declined" && step === "contract") return "broken";
  if (count > 0) return "done";
  // The contract exists, so what led to it is behind us, also where the app does not know the day.
  return CHAIN_STEPS.indexOf(step) < CHAIN_STEPS.indexOf("contract") ? "done" : "upcoming";
}

function origin(deed: Deed | null, paper: string | null): Past {
  return { deed, paper, count: deed ? 1 : 0, wait: null };
}

function contractLink(detail: PartnershipDetail): Past {
  const confirmations = detail.parties.flatMap(({ confirmed }) => (confirmed ? [confirmed] : []));
  const missing = detail.parties.filter(({ confirmed }) => !confirmed);
  return {
    deed: latest([detail.drafted, ...confirmations]),
    paper: detail.number,
    count: 1,
    wait: missing.length === 0 ? null : waitFor(missing.map(({ name }) => name).join(", "), detail.drafted.at),
  };
}

function orderLink(detail: PartnershipDetail): Past {
  const last = detail.orders.at(-1);
  const open = detail.lines.some((line) => line.orderedQuantity < line.quantity);
  const since = last?.issued.at ?? detail.activatedAt;
  return {
    deed: last?.issued ?? null,
    paper: last?.number ?? null,
    count: detail.orders.length,
    wait: open && since ? waitFor(buyerName(detail), since) : null,
  };
}

function deliveryLink(detail: PartnershipDetail): Past {
  const deliveries = deliveriesOf(detail);
  const last = deliveries.at(-1);
  const open = detail.orders.filter((order) => order.lines.some((line) => line.deliveredQuantity < line.quantity));
  const first = open.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  const suppliers = suppliersOf(detail).map(({ name }) => name);
  return {
    deed: last?.recorded ?? null,
    paper: last?.noteNumber ?? null,
    count: deliveries.length,
    wait: first
      ? { who: suppliers.join(", "), since: first.issued.at, dueAt: first.dueAt, overdue: first.overdue }
      : null,
  };
}

function acceptanceLink(detail: PartnershipDetail): Past {
  const deliveries = deliveriesOf(detail);
  const answered = deliveries.filter(({ acceptance }) => acceptance);
  const pending = deliveries.filter(({ acceptance }) => !acceptance);
  const first = pending.toSorted((a, b) => a.acceptanceDueAt.getTime() - b.acceptanceDueAt.getTime())[0];
  const deed = latest(answered.flatMap(({ acceptance }) => (acceptance ? [acceptance] : [])));
  return {
    deed,
    paper: answered.find(({ acceptance }) => acceptance?.at === deed?.at)?.noteNumber ?? null,
    count: answered.length,
    wait: first
      ? {
          who: buyerName(detail),
          since: first.recorded.at,
          dueAt: first.acceptanceDueAt,
          overdue: first.acceptanceOverdue,
        }
      : null,
  };
}

function invoiceLink(detail: PartnershipDetail): Past {
  const invoices = invoicesOf(detail);
  const last = invoices.at(-1);
  return {
    deed: last ? { at: last.issuedAt, person: null, organization: null } : null,
    paper: last?.number ?? null,
    count: invoices.length,
    wait: null,
  };
}

function paymentLink(detail: PartnershipDetail): Past {
  const invoices = invoicesOf(detail);
  const payments = invoices.flatMap((invoice) => invoice.payments).filter(({ standing }) => standing !== "void");
  const deeds = payments.flatMap(({ recorded, confirmed }) => (confirmed ? [recorded, confirmed] : [recorded]));
  const deed = latest(deeds);
  const paper = payments.find(({ recorded, confirmed }) => (confirmed ?? recorded).at === deed?.at)?.reference ?? null;
  return { deed, paper, count: payments.length, wait: unpaid(detail) ?? disputed(detail) ?? unconfirmed(detail) };
}

function unpaid(detail: PartnershipDetail): ChainWait | null {
  const open = invoicesOf(detail).filter(({ settledIdr, totalIdr }) => settledIdr < totalIdr);
  const first = open.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0];
  if (!first) return null;
  return { who: buyerName(detail), since: first.issuedAt, dueAt: first.dueAt, overdue: first.overdue };
}

/** The supplier says that a payment is not as recorded: the buyer is awaited. */
function disputed(detail: PartnershipDetail): ChainWait | null {
  const open = invoicesOf(detail)
    .flatMap(({ payments }) => payments)
    .find(({ standing }) => standing === "disputed");
  return open?.dispute ? waitFor(buyerName(detail), open.dispute.at) : null;
}

function unconfirmed(detail: PartnershipDetail): ChainWait | null {
  for (const { invoice, supplierName } of deliveriesOf(detail)) {
    const waiting = invoice?.payments.find(isUnconfirmed);
    if (waiting) return waitFor(supplierName, (waiting.resolution ?? waiting.recorded).at);
  }
  return null;
}

function buyerName(detail: PartnershipDetail): string {
  return buyerOf(detail)?.name ?? "";
}

function waitFor(who: string, since: Date): ChainWait {
  return { who, since, dueAt: null, overdue: false };
}

function latest<D extends Deed>(deeds: readonly D[]): D | null {
  return deeds.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1) ?? null;
}
