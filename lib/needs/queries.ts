import "server-only";
import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import { regionLabels } from "@/lib/catalog/queries";
import type { NeedState, Requirement } from "@/lib/needs/need";
import { canReadNeeds } from "@/lib/needs/policy";
import { database, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import type { KbliCode } from "@/lib/shared/identifiers";
import { type Rupiah, rupiahFromBigInt } from "@/lib/shared/money";

export type NeedRequirement = Requirement & { readonly id: string; readonly position: number };

export interface NeedLot {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly quantity: number;
  readonly awardedQuantity: number;
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
  readonly regionCode: string | null;
  readonly regionLabel: string | null;
}

export interface NeedDecision {
  readonly decision: "approved" | "returned";
  readonly reason: string | null;
  readonly decidedAt: Date;
  readonly decidedByName: string;
}

/** A need as its own organization sees it. A missing fact is unknown, never zero. */
export interface NeedDetail {
  readonly id: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly state: NeedState;
  readonly version: number;
  readonly submission: number;
  /** The buyer's own number. */
  readonly reference: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly hsCode: string | null;
  readonly kblis: readonly KbliCode[];
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
  readonly regionCode: string | null;
  readonly regionLabel: string | null;
  readonly maxUnitPriceIdr: Rupiah | null;
  readonly ceilingHidden: boolean;
  readonly minTkdnPercent: number | null;
  readonly splittable: boolean;
  readonly maxMembers: number;
  readonly confidential: boolean;
  readonly quotesDueAt: Date | null;
  readonly openedToEligibleAt: Date | null;
  /** The need that this one began as a copy of. */
  readonly copiedFrom: { readonly id: string; readonly title: string } | null;
  readonly requirements: readonly NeedRequirement[];
  readonly lots: readonly NeedLot[];
  readonly createdAt: Date;
  readonly createdByName: string;
  readonly submittedAt: Date | null;
  readonly submittedById: string | null;
  readonly submittedByName: string | null;
  readonly publishedAt: Date | null;
  readonly closedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
  /** Oldest first. */
  readonly decisions: readonly NeedDecision[];
}

/** A need of the actor's own organization; null for everybody else, as if it did not exist. */
export async function getNeed(actor: Actor, needId: string, tx: Tx = database()): Promise<NeedDetail | null> {
  if (!canReadNeeds(actor) || actor.organizationId === null || !isId(needId)) return null;
  const where = { id: needId, organizationId: actor.organizationId };
  const row = await tx.need.findFirst({ where, select: detail });
  return row && toDetail(row, tx);
}

/** A need whoever it belongs to, for jobs; null when there is none. */
export async function findNeedForSystem(needId: string, tx: Tx = database()): Promise<NeedDetail | null> {
  const row = await tx.need.findUnique({ where: { id: needId }, select: detail });
  return row && toDetail(row, tx);
}

const detail = {
  id: true,
  organizationId: true,
  organization: { select: { name: true } },
  state: true,
  version: true,
  submission: true,
  reference: true,
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
  ceilingHidden: true,
  minTkdnPercent: true,
  splittable: true,
  maxMembers: true,
  confidential: true,
  quotesDueAt: true,
  openedToEligibleAt: true,
  copiedFrom: { select: { id: true, title: true } },
  requirements: { orderBy: { position: "asc" } },
  lots: { orderBy: { position: "asc" } },
  createdAt: true,
  createdById: true,
  submittedAt: true,
  submittedById: true,
  publishedAt: true,
  closedAt: true,
  withdrawnAt: true,
  withdrawnReason: true,
  approvals: {
    select: { decision: true, reason: true, decidedAt: true, decidedById: true },
    orderBy: { submission: "asc" },
  },
} as const satisfies Prisma.NeedSelect;

type DetailRow = Prisma.NeedGetPayload<{ select: typeof detail }>;

async function toDetail(row: DetailRow, tx: Tx): Promise<NeedDetail> {
  const { organization, kblis, requirements, lots, approvals, createdById, ...need } = row;
  const regions = await regionLabels([need.regionCode, ...lots.map((lot) => lot.regionCode)], tx);
  const names = await userNames(tx, [createdById, need.submittedById, ...approvals.map((one) => one.decidedById)]);
  const labelOf = (code: string | null) => (code === null ? null : (regions.get(code) ?? null));
  const nameOf = (id: string) => names.get(id) ?? "";
  return {
    ...need,
    organizationName: organization.name,
    kblis: kblis as KbliCode[],
    deliverFrom: toPlain(need.deliverFrom),
    deliverUntil: toPlain(need.deliverUntil),
    regionLabel: labelOf(need.regionCode),
    maxUnitPriceIdr: need.maxUnitPriceIdr === null ? null : rupiahFromBigInt(need.maxUnitPriceIdr),
    minTkdnPercent: need.minTkdnPercent?.toNumber() ?? null,
    requirements: requirements.map(toRequirement),
    lots: lots.map(({ needId: _, ...lot }) => ({
      ...lot,
      deliverFrom: toPlain(lot.deliverFrom),
      deliverUntil: toPlain(lot.deliverUntil),
      regionLabel: labelOf(lot.regionCode),
    })),
    createdByName: nameOf(createdById),
    submittedByName: need.submittedById && nameOf(need.submittedById),
    decisions: approvals.map(({ decidedById, decision, ...rest }) => ({
      ...rest,
      decision: decision === "approved" ? "approved" : "returned",
      decidedByName: nameOf(decidedById),
    })),
  };
}

/** The CHECK on the table holds what the cast says: a term for the named kinds, millimetres for the measured ones. */
function toRequirement({
  id,
  position,
  kind,
  term,
  mm,
  essential,
}: DetailRow["requirements"][number]): NeedRequirement {
  return { id, position, kind, essential, ...(mm === null ? { term } : { mm: mm.toNumber() }) } as NeedRequirement;
}

async function userNames(tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = await tx.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function toPlain(column: Date | null): PlainDate | null {
  return column && plainDateFromUtc(column);
}

/**
 * True for the buyer's own people, and for suppliers when the file is for everybody and the need stands open to them. Who was
 * invited is asked of sourcing.
 */
export async function canReadNeedFile(
  actor: Actor | null,
  needId: string,
  audience: "everyone" | "invited" | null,
): Promise<boolean> {
  if (!actor || actor.organizationId === null || !isId(needId)) return false;
  if (canReadNeeds(actor)) {
    return (await database().need.count({ where: { id: needId, organizationId: actor.organizationId } })) > 0;
  }
  if (audience !== "everyone" || !holds(actor.roles, "need:join")) return false;
  const open = { id: needId, state: "published", confidential: false, openedToEligibleAt: { not: null } } as const;
  return (await database().need.count({ where: open })) > 0;
}
