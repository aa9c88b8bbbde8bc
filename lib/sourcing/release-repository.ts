import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import type { Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";

/** An award that stands. */
export interface LivingAward {
  readonly id: string;
  readonly needId: string;
  readonly lotId: string;
  readonly quoteId: string;
  readonly quantity: number;
}

export interface Release {
  readonly reason: string;
  readonly releasedAt: Date;
}

/** An award that stands, as the buyer or a party to the quote may see it; null for everybody else. */
export async function loadLivingAward(tx: Tx, actor: MemberActor, awardId: string): Promise<LivingAward | null> {
  if (!isId(awardId)) return null;
  const { organizationId } = actor;
  return tx.award.findFirst({
    where: {
      id: awardId,
      releasedAt: null,
      OR: [{ need: { organizationId } }, { quote: { parties: { some: { organizationId } } } }],
    },
    select: { id: true, needId: true, lotId: true, quoteId: true, quantity: true },
  });
}

/**
 * Gives an award's quantity back to its lot. False when somebody else released it in the meantime; the lot is changed in the
 * same order as by an award, first the lot and then the award, so that neither waits for the other in a circle.
 */
export async function saveRelease(
  tx: Tx,
  actor: MemberActor,
  { id, lotId, quantity }: LivingAward,
  { reason, releasedAt }: Release,
): Promise<boolean> {
  await tx.$executeRaw`UPDATE lots SET awarded_quantity = awarded_quantity - ${quantity}::integer WHERE id = ${lotId}::uuid`;
  const { count } = await tx.award.updateMany({
    where: { id, releasedAt: null },
    data: { releasedAt, releasedReason: reason, releasedById: actor.userId },
  });
  return count === 1;
}

/**
 * A quote that won nothing else counts as not awarded again, so that it may still win later; its reason says why.
 * The row is held first: the statement after it sees an award that another decision has just committed.
 */
export async function answerReleasedQuote(tx: Tx, quoteId: string, { reason, releasedAt }: Release): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM quotes WHERE id = ${quoteId}::uuid FOR UPDATE`;
  await tx.quote.updateMany({
    where: { id: quoteId, state: "awarded", awards: { none: { releasedAt: null } } },
    data: { state: "not_awarded", outcomeReason: reason, decidedAt: releasedAt, version: { increment: 1 } },
  });
}
