import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import { MATCHABLE_NEED, matchableFrom } from "@/lib/matching/matchable-need";
import type { MatchableNeed } from "@/lib/matching/need-facts";
import type { Tx } from "@/lib/platform/db";
import { isId, newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";
import type { OpeningTerms } from "@/lib/sourcing/invitation";

const TERMS = { id: true, state: true, quotesDueAt: true, confidential: true, openedToEligibleAt: true } as const;

export interface OpenableNeed extends OpeningTerms {
  readonly id: string;
}

/** A need of the buyer's own, as opening it to all sees it. */
export async function loadOpenableNeed(tx: Tx, actor: MemberActor, needId: string): Promise<OpenableNeed | null> {
  if (!isId(needId)) return null;
  const where = { id: needId, organizationId: actor.organizationId };
  const row = await tx.need.findFirst({ where, select: TERMS });
  if (!row) return null;
  const { state, ...need } = row;
  return { ...need, needState: state };
}

/**
 * Opens the need in the version that was read. The CHECK needs_confidential_is_not_open stands behind it.
 *
 * @throws AppError `conflict` when somebody was faster: it was opened, closed or withdrawn.
 */
export async function saveOpening(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  openedToEligibleAt: Date,
): Promise<void> {
  const { count } = await tx.need.updateMany({
    where: { id, version, state: "published", confidential: false, openedToEligibleAt: null },
    data: { openedToEligibleAt, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
}

/** A need that a supplier comes to by itself. */
export interface JoinableNeed extends OpenableNeed {
  readonly matchable: MatchableNeed;
}

/** A published need of an active buyer that is not confidential, whoever's it is; null for all others, as if they did not exist. */
export async function loadJoinableNeed(tx: Tx, needId: string): Promise<JoinableNeed | null> {
  if (!isId(needId)) return null;
  const row = await tx.need.findFirst({
    where: { id: needId, confidential: false, state: "published", organization: { status: "active" } },
    select: { ...MATCHABLE_NEED, ...TERMS },
  });
  if (!row) return null;
  const { id, state, quotesDueAt, confidential, openedToEligibleAt } = row;
  return { id, needState: state, quotesDueAt, confidential, openedToEligibleAt, matchable: matchableFrom(row) };
}

/** Adds the invitation of a supplier that came by itself; null when it has one for this need already, whoever sent it. */
export async function addOwnInvitation(
  tx: Tx,
  actor: MemberActor,
  { needId, sentAt }: { readonly needId: string; readonly sentAt: Date },
): Promise<string | null> {
  const { organizationId } = actor;
  const latest = await tx.match.findFirst({
    where: { supplierOrganizationId: organizationId, run: { needId } },
    select: { id: true },
    orderBy: { run: { createdAt: "desc" } },
  });
  const id = newId();
  const { count } = await tx.invitation.createMany({
    data: {
      id,
      needId,
      supplierOrganizationId: organizationId,
      matchId: latest?.id ?? null,
      origin: "supplier",
      sentAt,
      openedAt: sentAt,
      sentById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
    },
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}

/** The id of the supplier's own invitation to a need, null when it has none. */
export async function findOwnInvitationId(tx: Tx, actor: MemberActor, needId: string): Promise<string | null> {
  const where = { needId, supplierOrganizationId: actor.organizationId };
  return (await tx.invitation.findFirst({ where, select: { id: true } }))?.id ?? null;
}
