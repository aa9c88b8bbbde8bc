import "server-only";
import type { Prisma } from "@/lib/platform/generated/client";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { type Rupiah, rupiahFromBigInt } from "@/lib/shared/money";
import type { QuotingTerms } from "@/lib/sourcing/invitation";

/** A requirement of the need, as its buyer wrote it. */
export interface AskedRequirement {
  readonly kind: string;
  readonly term: string | null;
  readonly mm: number | null;
  readonly essential: boolean;
}

/** A lot as an invited supplier sees it: whether it is taken, never how much of it or by whom. */
export interface AskedLot {
  readonly id: string;
  readonly title: string;
  readonly quantity: number;
  readonly taken: boolean;
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
  readonly regionCode: string | null;
}

/** The need as a supplier may see it. A ceiling that the buyer hides is null, as if there were none. */
export interface AskedNeed extends QuotingTerms {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly buyerName: string;
  readonly hsCode: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
  readonly regionCode: string | null;
  readonly maxUnitPriceIdr: Rupiah | null;
  readonly minTkdnPercent: number | null;
  readonly splittable: boolean;
  readonly confidential: boolean;
  readonly requirements: readonly AskedRequirement[];
  readonly lots: readonly AskedLot[];
}

/** The columns that a supplier's view of a need is made from. */
export const ASKED_NEED = {
  id: true,
  state: true,
  quotesDueAt: true,
  title: true,
  description: true,
  organization: { select: { name: true } },
  hsCode: true,
  quantity: true,
  unit: true,
  deliverFrom: true,
  deliverUntil: true,
  regionCode: true,
  maxUnitPriceIdr: true,
  ceilingHidden: true,
  minTkdnPercent: true,
  splittable: true,
  confidential: true,
  requirements: { select: { kind: true, term: true, mm: true, essential: true }, orderBy: { position: "asc" } },
  lots: {
    select: {
      id: true,
      title: true,
      quantity: true,
      awardedQuantity: true,
      deliverFrom: true,
      deliverUntil: true,
      regionCode: true,
    },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.NeedSelect;

export type AskedNeedRow = Prisma.NeedGetPayload<{ select: typeof ASKED_NEED }>;

/** A row as a supplier may see it: without a ceiling that the buyer hides, and without how much of a lot is given. */
export function askedNeedFrom({
  state,
  organization,
  ceilingHidden,
  maxUnitPriceIdr,
  ...need
}: AskedNeedRow): AskedNeed {
  return {
    id: need.id,
    title: need.title,
    description: need.description,
    hsCode: need.hsCode,
    quantity: need.quantity,
    unit: need.unit,
    regionCode: need.regionCode,
    splittable: need.splittable,
    confidential: need.confidential,
    quotesDueAt: need.quotesDueAt,
    needState: state,
    buyerName: organization.name,
    deliverFrom: dateOrNull(need.deliverFrom),
    deliverUntil: dateOrNull(need.deliverUntil),
    maxUnitPriceIdr: ceilingHidden || maxUnitPriceIdr === null ? null : rupiahFromBigInt(maxUnitPriceIdr),
    minTkdnPercent: need.minTkdnPercent?.toNumber() ?? null,
    requirements: need.requirements.map((asked) => ({ ...asked, mm: asked.mm?.toNumber() ?? null })),
    lots: need.lots.map((lot) => ({
      id: lot.id,
      title: lot.title,
      quantity: lot.quantity,
      taken: lot.awardedQuantity >= lot.quantity,
      deliverFrom: dateOrNull(lot.deliverFrom),
      deliverUntil: dateOrNull(lot.deliverUntil),
      regionCode: lot.regionCode,
    })),
  };
}

function dateOrNull(date: Date | null): PlainDate | null {
  return date && plainDateFromUtc(date);
}
