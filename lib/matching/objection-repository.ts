import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import type { Evaluation } from "@/lib/matching/engine/types";
import { storedEvaluation } from "@/lib/matching/explanation";
import type { ObjectionState } from "@/lib/matching/objection";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { isId, newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";

/**
 * The needs that a supplier knows of: what it was asked to quote for, and what is open for everybody to see. Of a
 * confidential need nobody else learns that it exists, nor that it was ranked for it.
 */
export function knownTo(supplierOrganizationId: string): Prisma.NeedWhereInput {
  return {
    OR: [
      { invitations: { some: { supplierOrganizationId } } },
      { confidential: false, state: { in: ["published", "closed"] } },
    ],
  };
}

export interface ContestedMatch {
  readonly id: string;
  readonly needId: string;
  readonly ceilingHidden: boolean;
  readonly evaluation: Evaluation;
}

/** A pairing of the actor's own firm with a need that it knows of; null for all others. */
export async function loadContestedMatch(tx: Tx, actor: MemberActor, matchId: string): Promise<ContestedMatch | null> {
  if (!isId(matchId)) return null;
  const { organizationId } = actor;
  const row = await tx.match.findFirst({
    where: { id: matchId, supplierOrganizationId: organizationId, run: { need: knownTo(organizationId) } },
    select: {
      id: true,
      evaluation: true,
      run: { select: { needId: true, need: { select: { ceilingHidden: true } } } },
    },
  });
  return (
    row && {
      id: row.id,
      needId: row.run.needId,
      ceilingHidden: row.run.need.ceilingHidden,
      evaluation: storedEvaluation(row.evaluation),
    }
  );
}

/** True while an objection to this pairing waits for an answer. */
export async function hasOpenObjection(tx: Tx, matchId: string): Promise<boolean> {
  return (await tx.matchObjection.count({ where: { matchId, state: "open" } })) > 0;
}

export interface NewObjection {
  readonly matchId: string;
  readonly criterion: string | null;
  readonly reason: string;
  readonly statedAt: Date;
}

/** Of two at the same moment the unique key (match, while open) lets one through. */
export async function insertObjection(tx: Tx, actor: MemberActor, objection: NewObjection): Promise<string> {
  const id = newId();
  await tx.matchObjection.create({
    data: {
      id,
      ...objection,
      supplierOrganizationId: actor.organizationId,
      statedById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
    },
  });
  return id;
}

export interface OwnObjection {
  readonly id: string;
  readonly state: ObjectionState;
  readonly needId: string;
}

/** An objection to a ranking for a need of the actor's own organization. */
export async function loadObjection(tx: Tx, actor: MemberActor, objectionId: string): Promise<OwnObjection | null> {
  if (!isId(objectionId)) return null;
  const row = await tx.matchObjection.findFirst({
    where: { id: objectionId, match: { run: { need: { organizationId: actor.organizationId } } } },
    select: { id: true, state: true, match: { select: { run: { select: { needId: true } } } } },
  });
  return row && { id: row.id, state: row.state as ObjectionState, needId: row.match.run.needId };
}

/** Saves the one answer, on the version that was read. @throws AppError `conflict` when somebody was faster. */
export async function saveAnswer(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  answer: {
    readonly state: ObjectionState;
    readonly answer: string;
    readonly answeredAt: Date;
    readonly answeredById: string;
  },
): Promise<void> {
  const { count } = await tx.matchObjection.updateMany({
    where: { id, version, state: "open" },
    data: { ...answer, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
}
