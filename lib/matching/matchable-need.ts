import type { MatchableNeed } from "@/lib/matching/need-facts";
import type { Requirement } from "@/lib/needs/need";
import type { Prisma } from "@/lib/platform/generated/client";
import { plainDateFromUtc } from "@/lib/shared/dates";
import type { KbliCode } from "@/lib/shared/identifiers";
import { rupiahFromBigInt } from "@/lib/shared/money";

/** The columns that the engine weighs. */
export const MATCHABLE_NEED = {
  id: true,
  title: true,
  description: true,
  hsCode: true,
  kblis: { select: { edition: true, code: true }, orderBy: [{ edition: "asc" }, { code: "asc" }] },
  quantity: true,
  unit: true,
  deliverFrom: true,
  deliverUntil: true,
  regionCode: true,
  maxUnitPriceIdr: true,
  minTkdnPercent: true,
  splittable: true,
  maxMembers: true,
  requirements: { select: { kind: true, term: true, mm: true, essential: true }, orderBy: { position: "asc" } },
} as const satisfies Prisma.NeedSelect;

type MatchableRow = Prisma.NeedGetPayload<{ select: typeof MATCHABLE_NEED }>;

/** A need as the engine weighs it; never shown as it is, because it holds a hidden ceiling. */
export function matchableFrom(row: MatchableRow): MatchableNeed {
  return {
    id: row.id,
    title: row.title,
    description: row.description,
    hsCode: row.hsCode,
    kblis: row.kblis as KbliCode[],
    quantity: row.quantity,
    unit: row.unit,
    deliverFrom: row.deliverFrom && plainDateFromUtc(row.deliverFrom),
    deliverUntil: row.deliverUntil && plainDateFromUtc(row.deliverUntil),
    regionCode: row.regionCode,
    maxUnitPriceIdr: row.maxUnitPriceIdr === null ? null : rupiahFromBigInt(row.maxUnitPriceIdr),
    minTkdnPercent: row.minTkdnPercent?.toNumber() ?? null,
    splittable: row.splittable,
    maxMembers: row.maxMembers,
    // The CHECK on the table holds what the cast says: a term for the named kinds, millimetres for the measured ones.
    requirements: row.requirements.map(
      ({ kind, term, mm, essential }) =>
        ({ kind, essential, ...(mm === null ? { term } : { mm: mm.toNumber() }) }) as Requirement,
    ),
  };
}
