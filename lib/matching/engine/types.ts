import type { Criterion, Fix, Flag, IneligibleReason, Reason, Verdict } from "@/lib/matching/engine/vocabulary";
import type { PlainDate } from "@/lib/shared/dates";
import type { KbliCode } from "@/lib/shared/identifiers";
import type { Rupiah } from "@/lib/shared/money";
import type { BasisPoints } from "@/lib/shared/score";

/** One demand of a need. `essential` gates; the others only score. */
export type Requirement =
  | {
      readonly kind: "certificate" | "process" | "material" | "machine";
      readonly term: string;
      readonly essential: boolean;
    }
  | { readonly kind: "tolerance" | "size"; readonly mm: number; readonly essential: boolean };

/** What the engine reads of a need. A missing fact is unknown, never zero. */
export interface NeedFacts {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly hsCode?: string | undefined;
  readonly kbli?: readonly KbliCode[] | undefined;
  readonly quantity?: number | undefined;
  readonly unit?: string | undefined;
  /** Delivery window, both end days included; a missing start is the day of evaluation. */
  readonly deliverFrom?: PlainDate | undefined;
  readonly deliverUntil?: PlainDate | undefined;
  readonly regionCode?: string | undefined;
  readonly maxUnitPriceIdr?: Rupiah | undefined;
  readonly minTkdnPercent?: number | undefined;
  readonly splittable?: boolean | undefined;
  readonly maxMembers?: number | undefined;
  readonly requirements: readonly Requirement[];
  /** Food of a small firm must be halal unless the need says otherwise; the module that knows the need decides. */
  readonly halalRequired?: boolean | undefined;
}

/** A product as its maker lists it; capacity, price, minimum order and TKDN are per `unit`. */
export interface ProductFacts {
  readonly name: string;
  readonly description?: string | undefined;
  readonly hsCode?: string | undefined;
  readonly unit?: string | undefined;
  readonly capacityPerMonth?: number | undefined;
  readonly freeCapacityPerMonth?: number | undefined;
  readonly minOrder?: number | undefined;
  readonly unitPriceIdr?: Rupiah | undefined;
  readonly leadTimeDays?: number | undefined;
  readonly tkdnPercent?: number | undefined;
  readonly origin?: "maker" | "trader" | undefined;
}

export interface CapabilityFacts {
  readonly process?: string | undefined;
  readonly material?: string | undefined;
  readonly machine?: string | undefined;
  readonly maxSizeMm?: number | undefined;
  readonly toleranceMm?: number | undefined;
}

export interface CertificateFacts {
  readonly scheme: string;
  readonly number?: string | undefined;
  readonly validUntil?: PlainDate | undefined;
}

type VerificationLevel = "declared" | "documented" | "visited" | "third_party";

/** What happened in the past, counted over the record's own window. */
export interface TrackRecordFacts {
  readonly deliveries: number;
  readonly deliveriesOnTime: number;
  readonly quantityDelivered: number;
  readonly quantityAccepted: number;
  /** Months of the last twelve with at least one accepted delivery. */
  readonly activeMonths: number;
  readonly lastDeliveryOn?: PlainDate | undefined;
}

/**
 * What the engine reads of a supplier. `capabilities` and `certificates` are complete lists when present (even `[]`),
 * unless the matching `…Complete` says that the supplier has not finished listing: what is not there is then unknown.
 */
export interface SupplierFacts {
  readonly id: string;
  readonly name: string;
  readonly kind?: "umkm" | "koperasi" | undefined;
  readonly sizeClass?: "mikro" | "kecil" | "menengah" | undefined;
  readonly regionCode?: string | undefined;
  readonly kbli?: readonly KbliCode[] | undefined;
  readonly description?: string | undefined;
  readonly products?: readonly ProductFacts[] | undefined;
  readonly capabilities?: readonly CapabilityFacts[] | undefined;
  readonly capabilitiesComplete?: boolean | undefined;
  readonly certificates?: readonly CertificateFacts[] | undefined;
  readonly certificatesComplete?: boolean | undefined;
  /** A person's decision with evidence; without it the engine reads KBLI, description and capabilities. */
  readonly makerStatus?: "maker" | "trader" | "unknown" | undefined;
  readonly verification?: VerificationLevel | undefined;
  readonly trackRecord?: TrackRecordFacts | undefined;
  /** When the supplier last confirmed that its profile is still true. */
  readonly confirmedOn?: PlainDate | undefined;
  readonly suspended?: boolean | undefined;
  readonly ownedByLargeFirm?: boolean | undefined;
}

/**
 * One line of the explanation: one per requirement, or one for a criterion without requirement rows.
 * `required` and `offered` are raw: terms as written, or plain numbers (mm, percent, rupiah or quantities per the
 * need's unit), so that each screen can format them in its language.
 */
export interface CriterionResult {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  readonly basisPoints: BasisPoints;
  /** What this line could earn at most in this evaluation. */
  readonly maxBasisPoints: BasisPoints;
  readonly required: string | null;
  readonly offered: string | null;
  readonly reason: Reason;
  readonly essential: boolean;
  /** Index into the need's `requirements`, or null. */
  readonly requirementIndex: number | null;
}

export interface Ineligibility {
  readonly reason: IneligibleReason;
  readonly requirementIndex: number | null;
}

/** What would mend one line, and what it would bring. */
export interface Gap {
  readonly criterion: Criterion;
  readonly fix: Fix;
  /** Points gained if only this were mended; 0 when it only opens the gate. */
  readonly gainBasisPoints: BasisPoints;
  readonly required: string | null;
  readonly offered: string | null;
  /** How far the offer falls short, in the unit of `required`; null where nothing is counted. */
  readonly shortBy: number | null;
  /** True when mending this alone turns an ineligible supplier into an eligible one. */
  readonly becomesEligible: boolean;
  readonly requirementIndex: number | null;
}

export interface Evaluation {
  readonly needId: string;
  readonly supplierId: string;
  /** Index of the one product that speaks for the supplier; null when it lists none. */
  readonly product: number | null;
  readonly eligible: boolean;
  readonly ineligibleReasons: readonly Ineligibility[];
  readonly scoreBasisPoints: BasisPoints;
  readonly criteria: readonly CriterionResult[];
  readonly gaps: readonly Gap[];
  readonly flags: readonly Flag[];
}
