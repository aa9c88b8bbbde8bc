import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import type { Tx } from "@/lib/platform/db";
import { isId, newId } from "@/lib/platform/id";
import { plainDateFromUtc, plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { rupiahFromBigInt, rupiahToBigInt } from "@/lib/shared/money";
import type { DecidableQuote, PlannedAward } from "@/lib/sourcing/award";
import type { DeclineCode, InvitationState, QuotingTerms } from "@/lib/sourcing/invitation";
import { isLawful, PARTNER } from "@/lib/sourcing/partner-law";
import type { QuotableLot, QuotedLine, QuoteShare, QuoteState } from "@/lib/sourcing/quote";

const LOT = { id: true, quantity: true, awardedQuantity: true } as const;
const NEED = {
  id: true,
  organizationId: true,
  title: true,
  state: true,
  quotesDueAt: true,
  splittable: true,
  lots: { select: LOT, orderBy: { position: "asc" } },
} as const;

/** A need as sourcing's rules see it. */
export interface SourcedNeed extends QuotingTerms {
  readonly id: string;
  readonly organizationId: string;
  readonly splittable: boolean;
  readonly lots: readonly QuotableLot[];
}

type NeedRow = Omit<SourcedNeed, "needState"> & { readonly state: SourcedNeed["needState"] };

function needFrom({ state, ...need }: NeedRow): SourcedNeed {
  return { ...need, needState: state };
}

/** The buyer's own need. */
export async function loadOwnNeed(tx: Tx, actor: MemberActor, needId: string): Promise<SourcedNeed | null> {
  if (!isId(needId)) return null;
  const row = await tx.need.findFirst({ where: { id: needId, organizationId: actor.organizationId }, select: NEED });
  return row && needFrom(row);
}

/**
 * Keeps a need from being closed or withdrawn until the transaction ends; read its state after this. The lock is shared:
 * suppliers who quote at the same moment do not wait for one another.
 */
export async function holdNeed(tx: Tx, needId: string): Promise<void> {
  if (isId(needId)) await tx.$queryRaw`SELECT 1 FROM needs WHERE id = ${needId}::uuid FOR SHARE`;
}

/**
 * Moves the need's version on, so that who closes or withdraws it with what they saw before this award is told to look
 * again. False when that has happened already and nothing may be awarded any more.
 */
export async function touchNeed(tx: Tx, needId: string): Promise<boolean> {
  const { count } = await tx.need.updateMany({
    where: { id: needId, state: { in: ["published", "closed"] } },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}

/** A pairing that may be invited. */
export interface InvitableMatch {
  readonly id: string;
  readonly supplierOrganizationId: string;
  readonly eligible: boolean;
}

/** Those of `matchIds` that belong to a run of this need and to a supplier that is active today. */
export async function loadMatches(tx: Tx, needId: string, matchIds: readonly string[]): Promise<InvitableMatch[]> {
  return tx.match.findMany({
    where: { id: { in: matchIds.filter(isId) }, run: { needId }, supplier: { kind: "supplier", status: "active" } },
    select: { id: true, supplierOrganizationId: true, eligible: true },
    orderBy: { rank: "asc" },
  });
}

export interface NewInvitation {
  readonly needId: string;
  readonly matchId: string;
  readonly supplierOrganizationId: string;
  readonly message: string | null;
  readonly sentAt: Date;
}

/**
 * Adds an invitation; null when this supplier was invited for this need before, by whoever of the buyer. One that came by
 * itself is invited all the same, so that a buyer cannot tell from the answer, before the seal opens, who came.
 */
export async function addInvitation(tx: Tx, actor: MemberActor, invitation: NewInvitation): Promise<string | null> {
  const id = newId();
  const sender = { sentById: actor.userId, onBehalfOfId: actor.onBehalfOfOrganizationId };
  const { count } = await tx.invitation.createMany({ data: { id, ...invitation, ...sender }, skipDuplicates: true });
  if (count === 1) return id;
  const { needId, supplierOrganizationId, ...letter } = invitation;
  const [came] = await tx.invitation.updateManyAndReturn({
    where: { needId, supplierOrganizationId, origin: "supplier" },
    data: { ...letter, ...sender, origin: "buyer", version: { increment: 1 } },
    select: { id: true },
  });
  return came?.id ?? null;
}

export interface OwnInvitation {
  readonly id: string;
  readonly state: InvitationState;
  readonly version: number;
  readonly openedAt: Date | null;
  readonly need: SourcedNeed;
}

/** The supplier's own invitation. Its need cannot be closed or withdrawn before the transaction ends. */
export async function loadOwnInvitation(
  tx: Tx,
  actor: MemberActor,
  invitationId: string,
): Promise<OwnInvitation | null> {
  if (!isId(invitationId)) return null;
  const where = { id: invitationId, supplierOrganizationId: actor.organizationId };
  const held = await tx.invitation.findFirst({ where, select: { needId: true } });
  if (!held) return null;
  await holdNeed(tx, held.needId);
  const row = await tx.invitation.findFirst({
    where,
    select: { id: true, state: true, version: true, openedAt: true, need: { select: NEED } },
  });
  return row && { ...row, need: needFrom(row.need) };
}

interface InvitationChange {
  readonly state?: InvitationState;
  readonly openedAt?: Date;
  readonly declinedAt?: Date;
  readonly declineCode?: DeclineCode;
  readonly declineReason?: string | null;
}

/** Saves a change to the version that was read. @throws AppError `conflict` when somebody was faster. */
export async function saveInvitation(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: InvitationChange,
): Promise<void> {
  const { count } = await tx.invitation.updateMany({
    where: { id, version },
    data: { ...change, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
}

export interface NewQuote {
  /** Of the draft that it was; its own when left out. */
  readonly id?: string | undefined;
  readonly needId: string;
  readonly leadOrganizationId: string;
  readonly parties: readonly QuoteShare[];
  readonly lines: readonly QuotedLine[];
  readonly validUntil: string;
  readonly notes: string | null;
  readonly sentAt: Date;
}

export async function addQuote(tx: Tx, actor: MemberActor, quote: NewQuote): Promise<string> {
  const id = quote.id ?? newId();
  await tx.quote.create({
    data: {
      id,
      needId: quote.needId,
      leadOrganizationId: quote.leadOrganizationId,
      notes: quote.notes,
      validUntil: plainDateToUtc(quote.validUntil),
      sentAt: quote.sentAt,
      sentById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
    },
  });
  await tx.quoteParty.createMany({ data: quote.parties.map((party) => ({ quoteId: id, ...party })) });
  await tx.quoteLine.createMany({
    data: quote.lines.map(({ lotId, quantity, quantityPerMonth, unitPriceIdr, leadTimeDays }) => ({
      id: newId(),
      quoteId: id,
      lotId,
      quantity,
      quantityPerMonth: quantityPerMonth ?? null,
      unitPriceIdr: rupiahToBigInt(unitPriceIdr),
      leadTimeDays,
    })),
  });
  return id;
}

export interface OwnQuote {
  readonly id: string;
  readonly state: QuoteState;
  readonly version: number;
  readonly need: SourcedNeed;
  readonly invitation: { readonly id: string; readonly state: InvitationState; readonly version: number };
}

/** A quote that the actor's organization leads, with the invitation that it answers. */
export async function loadOwnQuote(tx: Tx, actor: MemberActor, quoteId: string): Promise<OwnQuote | null> {
  if (!isId(quoteId)) return null;
  const row = await tx.quote.findFirst({
    where: { id: quoteId, leadOrganizationId: actor.organizationId },
    select: { id: true, state: true, version: true, need: { select: NEED } },
  });
  const invitation =
    row &&
    (await tx.invitation.findFirst({
      where: { needId: row.need.id, supplierOrganizationId: actor.organizationId },
      select: { id: true, state: true, version: true },
    }));
  return row && invitation ? { ...row, need: needFrom(row.need), invitation } : null;
}

/** Takes a quote back in the version that was read. @throws AppError `conflict` when it was decided or changed meanwhile. */
export async function saveWithdrawal(tx: Tx, { id, version }: { id: string; version: number }): Promise<void> {
  const { count } = await tx.quote.updateMany({
    where: { id, version, state: "sent" },
    data: { state: "withdrawn", version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
}

/** Every quote of a need that the buyer may decide on; withdrawn ones are not there any more. */
export async function loadDecidableQuotes(tx: Tx, needId: string): Promise<DecidableQuote[]> {
  const rows = await tx.quote.findMany({
    where: { needId, state: { not: "withdrawn" } },
    select: {
      id: true,
      state: true,
      validUntil: true,
      lead: { select: { status: true } },
      parties: { select: { organizationId: true, shareBasisPoints: true, organization: { select: PARTNER } } },
      lines: { select: { lotId: true, quantity: true, unitPriceIdr: true, leadTimeDays: true } },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ lead, parties, lines, ...row }) => ({
    ...row,
    validUntil: plainDateFromUtc(row.validUntil),
    bindable: [lead, ...parties.map(({ organization }) => organization)].every(({ status }) => status === "active"),
    lawful: parties.every(({ organization }) => isLawful(organization.supplierProfile)),
    parties: parties.map(({ organizationId, shareBasisPoints }) => ({ organizationId, shareBasisPoints })),
    lines: lines.map((line) => ({ ...line, unitPriceIdr: rupiahFromBigInt(line.unitPriceIdr) })),
  }));
}

export interface Decision {
  readonly needId: string;
  readonly reason: string;
  readonly decidedAt: Date;
}

/**
 * Adds one award and what it takes from its lot. The sum is made by the database in the row it changes, so that of rivals
 * who award the same quantity its CHECK (`lots_not_overfilled`) and its unique key (lot, quote) let exactly one through.
 */
export async function addAward(tx: Tx, actor: MemberActor, decision: Decision, award: PlannedAward): Promise<string> {
  await tx.$executeRaw`
    UPDATE lots SET awarded_quantity = awarded_quantity + ${award.quantity}
     WHERE id = ${award.lotId}::uuid AND need_id = ${decision.needId}::uuid`;
  const id = newId();
  await tx.award.create({
    data: {
      id,
      ...decision,
      lotId: award.lotId,
      quoteId: award.quoteId,
      quantity: award.quantity,
      unitPriceIdr: rupiahToBigInt(award.unitPriceIdr),
      decidedById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
    },
  });
  return id;
}

/** Tells one quote that it won; false when its supplier has withdrawn it in the meantime. */
export async function saveWin(
  tx: Tx,
  quoteId: string,
  { reason, decidedAt }: Omit<Decision, "needId">,
): Promise<boolean> {
  const { count } = await tx.quote.updateMany({
    where: { id: quoteId, state: { not: "withdrawn" } },
    data: { state: "awarded", outcomeReason: reason, decidedAt, version: { increment: 1 } },
  });
  return count === 1;
}
