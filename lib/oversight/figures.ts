import type { LinkageWindow, PublishedCount } from "@/lib/oversight/linkage";
import type { PlainDate } from "@/lib/shared/dates";
import type { Rupiah } from "@/lib/shared/money";
import type { BasisPoints } from "@/lib/shared/score";

/** What every figure of a page is narrowed to. Nothing given = the whole country. */
export interface LinkageFilter {
  /** The figures are those of the end of this day in WIB. */
  readonly asOf: PlainDate;
  /** Kemendagri code of two digits: where the supplier is. */
  readonly provinceCode?: string | undefined;
  /** KBLI division of two digits: the supplier's main business. */
  readonly sector?: string | undefined;
  readonly sizeClass?: SupplierSize | undefined;
  /** Only what happened between suppliers and this buyer counts as linking. The active suppliers stay the same. */
  readonly buyerId?: string | undefined;
}

export const SUPPLIER_SIZES = ["mikro", "kecil", "menengah", "besar"] as const;
export type SupplierSize = (typeof SUPPLIER_SIZES)[number];

/** Active and linked suppliers of one group. For the public a count may be withheld (null). */
export interface LinkageCount {
  readonly active: PublishedCount;
  readonly linked: PublishedCount;
  /** Null while nobody is active, and where it would give a withheld count away. */
  readonly ratioBasisPoints: BasisPoints | null;
}

export interface LinkageGroup extends LinkageCount {
  /** Code of the province, division of the KBLI or size class; null where it is not known. */
  readonly key: string | null;
}

export interface TrendPoint extends LinkageCount {
  readonly asOf: PlainDate;
}

export interface BuyerLinkage {
  readonly id: string;
  readonly name: string;
  /** Active suppliers of which this buyer accepted something. A supplier of two buyers counts with each. */
  readonly linked: number;
  readonly deliveries: number;
  /** Price of what was accepted, without tax. */
  readonly valueIdr: Rupiah;
}

/** The ratio as of a day, its months and its parts. Provinces, sectors and sizes each add up to the total. */
export interface LinkageFigures {
  readonly window: LinkageWindow;
  readonly total: LinkageCount;
  /** Oldest first; the last point is the day itself. */
  readonly trend: readonly TrendPoint[];
  /** Every province there is, by code, and last the suppliers whose place is not known, if there are any. */
  readonly provinces: readonly LinkageGroup[];
  readonly sectors: readonly LinkageGroup[];
  readonly sizes: readonly LinkageGroup[];
}

export const FUNNEL_STEPS = [
  "registered",
  "verified",
  "matched",
  "invited",
  "quoted",
  "contracted",
  "ordered",
  "delivered",
  "accepted",
  "paid",
] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

export interface FunnelRow {
  readonly step: FunnelStep;
  /** Suppliers that got to this step or past it. */
  readonly count: PublishedCount;
  /** Half of those known at both steps took at most this many days from the step before; null without any. */
  readonly medianDays: number | null;
}

export const CONTRACT_STEPS = ["confirmed", "ordered", "delivered", "accepted", "paid"] as const;
export type ContractStep = (typeof CONTRACT_STEPS)[number];

export interface ContractRow {
  readonly step: ContractStep;
  /** Contracts that got this far. */
  readonly count: PublishedCount;
  readonly medianDays: number | null;
}

/** A signed contract under which nothing was accepted 90 days on: "MoU tanpa pesanan". */
export interface CeremonialPartnership {
  readonly id: string;
  readonly number: string;
  readonly buyerName: string;
  readonly supplierName: string;
  readonly signedOn: PlainDate;
  readonly daysSince: number;
  /** Orders that were issued all the same; none of them led to accepted goods. */
  readonly orders: number;
}

/** How long a buyer took to pay what it had accepted. */
export interface PaymentTimes {
  /** Invoices that were settled in the twelve months, by payments that the supplier confirmed. */
  readonly settled: PublishedCount;
  /** Days from acceptance to the last payment. */
  readonly medianDays: number | null;
  /** Nine of ten took at most this many days. */
  readonly ninetiethDays: number | null;
  /** What the contracts of those invoices allow, half of them at most. */
  readonly medianTermDays: number | null;
  /** Past their due day and not settled. */
  readonly overdue: PublishedCount;
  readonly overdueIdr: Rupiah | null;
  /** Days past due of the oldest of them. */
  readonly oldestOverdueDays: number | null;
}

export interface BuyerPayments extends PaymentTimes {
  readonly id: string;
  readonly name: string;
}

export interface PaymentFigures {
  readonly total: PaymentTimes;
  /** The largest overdue amount first. */
  readonly buyers: readonly BuyerPayments[];
}
