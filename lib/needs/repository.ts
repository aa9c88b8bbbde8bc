import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import { lotsOrWhole, type NeedState, quotesDueInstant } from "@/lib/needs/need";
import type { DraftNeed } from "@/lib/needs/schema";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc, plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { rupiahToBigInt } from "@/lib/shared/money";

/** What the use cases decide by. */
export interface StoredNeed {
  readonly id: string;
  readonly organizationId: string;
  readonly state: NeedState;
  readonly version: number;
  readonly submission: number;
  readonly submittedById: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly deliverUntil: PlainDate | null;
  readonly regionCode: string | null;
  readonly quotesDueAt: Date | null;
  readonly lots: readonly { readonly quantity: number; readonly awardedQuantity: number }[];
}

/** What a transition writes beside the state. */
export interface NeedChange {
  readonly state: NeedState;
  readonly submission?: number;
  readonly submittedAt?: Date | null;
  readonly submittedById?: string | null;
  readonly submittedOnBehalfOfId?: string | null;
  readonly publishedAt?: Date;
  readonly closedAt?: Date;
  readonly withdrawnAt?: Date;
  readonly withdrawnReason?: string;
}

/**
 * Loads a need of the actor's own organization, as it is now.
 *
 * @throws AppError `not_found` when there is none: absent and another organization's are the same.
 * @throws AppError `conflict` when it is no longer the version that the actor saw.
 */
export async function loadNeed(
  tx: Tx,
  actor: MemberActor,
  { needId, version }: { readonly needId: string; readonly version: number },
): Promise<StoredNeed> {
  const row = await tx.need.findFirst({
    where: { id: needId, organizationId: actor.organizationId },
    select: {
      id: true,
      organizationId: true,
      state: true,
      version: true,
      submission: true,
      submittedById: true,
      quantity: true,
      unit: true,
      deliverUntil: true,
      regionCode: true,
      quotesDueAt: true,
      lots: { select: { quantity: true, awardedQuantity: true } },
    },
  });
  if (!row) throw new AppError("not_found", "needs.notFound");
  if (row.version !== version) throw new AppError("conflict", "platform.changedMeanwhile");
  return { ...row, deliverUntil: row.deliverUntil && plainDateFromUtc(row.deliverUntil) };
}

/** Compare-and-swap on the version. @throws AppError `conflict` when another write came first. */
export async function saveNeed(tx: Tx, need: StoredNeed, change: NeedChange): Promise<number> {
  const { count } = await tx.need.updateMany({
    where: { id: need.id, version: need.version },
    data: { ...change, version: need.version + 1 },
  });
  if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
  return need.version + 1;
}

/**
 * The one answer to a submission. Its unique key (need, submission) lets only the first of several through, whatever each
 * of them read before.
 */
export async function insertDecision(
  tx: Tx,
  actor: MemberActor,
  need: StoredNeed,
  answer: { readonly decision: "approved" | "returned"; readonly decidedAt: Date; readonly reason?: string },
): Promise<void> {
  await tx.needApproval.create({
    data: {
      id: newId(),
      needId: need.id,
      submission: need.submission,
      decidedById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
      ...answer,
    },
  });
}

/** What a need that was not written by hand comes from. */
interface NeedOrigin {
  readonly copiedFromId?: string;
  readonly importId?: string;
}

export async function insertNeed(
  tx: Tx,
  actor: MemberActor,
  content: DraftNeed,
  now: Date,
  origin: NeedOrigin = {},
): Promise<string> {
  const [id = ""] = await insertNeeds(tx, actor, [content], now, origin);
  return id;
}

/** Writes several drafts at once. Answers their ids in the same order. */
export async function insertNeeds(
  tx: Tx,
  actor: MemberActor,
  contents: readonly DraftNeed[],
  now: Date,
  origin: NeedOrigin = {},
): Promise<string[]> {
  const drafts = contents.map((content) => ({ id: newId(), content }));
  await tx.need.createMany({
    data: drafts.map(({ id, content }) => ({
      id,
      organizationId: actor.organizationId,
      createdAt: now,
      createdById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
      ...origin,
      ...columnsOf(content),
    })),
  });
  await insertRows(tx, drafts);
  return drafts.map(({ id }) => id);
}

/** @throws AppError `conflict` at the field when another need of the organization has the buyer's number already */
export async function assertReferenceFree(
  tx: Tx,
  actor: MemberActor,
  reference: string | undefined,
  needId?: string,
): Promise<void> {
  if (reference === undefined) return;
  const taken = await tx.need.findFirst({
    where: { organizationId: actor.organizationId, reference, ...(needId && { id: { not: needId } }) },
    select: { id: true },
  });
  if (taken) throw new AppError("conflict", "needs.referenceTaken", { params: { reference }, field: "reference" });
}

/** Writes the whole content anew: a draft has no quotes that could point at its lots. */
export async function replaceContent(tx: Tx, need: StoredNeed, content: DraftNeed): Promise<number> {
  const { count } = await tx.need.updateMany({
    where: { id: need.id, version: need.version },
    data: { ...columnsOf(content), version: need.version + 1 },
  });
  if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
  const ofNeed = { where: { needId: need.id } };
  await tx.needKbli.deleteMany(ofNeed);
  await tx.requirement.deleteMany(ofNeed);
  await tx.lot.deleteMany(ofNeed);
  await insertRows(tx, [{ id: need.id, content }]);
  return need.version + 1;
}

function columnsOf(content: DraftNeed) {
  return {
    reference: content.reference ?? null,
    title: content.title,
    description: content.description ?? null,
    hsCode: content.hsCode ?? null,
    quantity: content.quantity ?? null,
    unit: content.unit ?? null,
    deliverFrom: toColumn(content.deliverFrom),
    deliverUntil: toColumn(content.deliverUntil),
    regionCode: content.regionCode ?? null,
    maxUnitPriceIdr: content.maxUnitPriceIdr === undefined ? null : rupiahToBigInt(content.maxUnitPriceIdr),
    ceilingHidden: content.ceilingHidden,
    minTkdnPercent: content.minTkdnPercent ?? null,
    splittable: content.splittable,
    maxMembers: content.maxMembers,
    confidential: content.confidential,
    quotesDueAt: quotesDueInstant(content),
  };
}

async function insertRows(tx: Tx, drafts: readonly { readonly id: string; readonly content: DraftNeed }[]) {
  await tx.needKbli.createMany({ data: drafts.flatMap(({ id, content }) => kbliRows(id, content)) });
  await tx.requirement.createMany({
    data: drafts.flatMap(({ id, content }) =>
      content.requirements.map((requirement, position) => ({ id: newId(), needId: id, position, ...requirement })),
    ),
  });
  await tx.lot.createMany({ data: drafts.flatMap(({ id, content }) => lotRows(id, content)) });
}

function kbliRows(needId: string, { kblis }: DraftNeed) {
  return [...new Map(kblis.map((kbli) => [`${kbli.edition}:${kbli.code}`, { needId, ...kbli }])).values()];
}

function lotRows(needId: string, content: DraftNeed) {
  return lotsOrWhole(content, content.lots).map((lot: DraftNeed["lots"][number], position) => ({
    id: newId(),
    needId,
    position,
    title: lot.title,
    quantity: lot.quantity,
    deliverFrom: toColumn(lot.deliverFrom),
    deliverUntil: toColumn(lot.deliverUntil),
    regionCode: lot.regionCode ?? null,
  }));
}

function toColumn(date: PlainDate | undefined): Date | null {
  return date === undefined ? null : plainDateToUtc(date);
}
