import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import { accessDay, heldOn } from "@/lib/access/membership-validity";
import { attach } from "@/lib/platform/attachments";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import type { KeptFile } from "@/lib/platform/upload";
import { AppError } from "@/lib/shared/errors";
import type { VerificationLevel } from "@/lib/suppliers/supplier";
import type { EvidenceKind } from "@/lib/suppliers/verification";

export interface StoredClaim {
  readonly id: string;
  readonly organizationId: string;
  readonly level: VerificationLevel;
  readonly requestedLevel: VerificationLevel | null;
  readonly requestedAt: Date | null;
}

const STORED = { id: true, organizationId: true, level: true, requestedLevel: true, requestedAt: true } as const;

/** A current claim of the actor's own firm. @throws AppError `not_found` */
export async function loadOwnClaim(tx: Tx, actor: MemberActor, claimId: string): Promise<StoredClaim> {
  const claim = await tx.claim.findFirst({
    where: { id: claimId, organizationId: actor.organizationId, supersededAt: null },
    select: STORED,
  });
  if (!claim) throw new AppError("not_found", "suppliers.claimNotFound");
  return claim;
}

/** A current claim of any active firm, for those who decide. @throws AppError `not_found` */
export async function loadClaimToDecide(tx: Tx, claimId: string): Promise<StoredClaim> {
  const claim = await tx.claim.findFirst({ where: { id: claimId, supersededAt: null }, select: STORED });
  const firm = claim && { id: claim.organizationId, status: "active" as const };
  if (!firm || (await tx.organization.count({ where: firm })) === 0) {
    throw new AppError("not_found", "suppliers.claimNotFound");
  }
  return claim;
}

/** True when the person holds a role in the organization today, whichever organization they act in now. */
export async function belongsToFirm(tx: Tx, userId: string, organizationId: string): Promise<boolean> {
  const held = heldOn(accessDay(currentTime()));
  return (await tx.membership.count({ where: { userId, organizationId, ...held } })) > 0;
}

interface ClaimChange {
  readonly level?: VerificationLevel;
  readonly grantedAt?: Date;
  readonly grantedById?: string;
  readonly requestedLevel?: VerificationLevel | null;
  readonly requestedAt?: Date | null;
  readonly requestedById?: string | null;
  readonly decidedAt?: Date;
  readonly decidedById?: string;
  readonly refusedReason?: string | null;
  readonly mendAdvice?: string | null;
}

/** Writes a claim as the reader saw it. @throws AppError `conflict` when it was decided or the fact was changed meanwhile */
export async function saveClaim(tx: Tx, claimId: string, version: number, change: ClaimChange): Promise<void> {
  const { count } = await tx.claim.updateMany({
    where: { id: claimId, version, supersededAt: null },
    data: { ...change, version: version + 1 },
  });
  if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
}

export interface NewEvidence {
  readonly kind: EvidenceKind;
  readonly note: string;
  readonly observedAt: Date;
  readonly observer?: string | undefined;
  readonly place?: string | undefined;
  readonly files: readonly KeptFile[];
}

/** Adds what supports a claim, with its files, which belong to the firm that the claim speaks of. */
export async function insertEvidence(
  tx: Tx,
  actor: MemberActor,
  claim: StoredClaim,
  evidence: NewEvidence,
): Promise<string> {
  const id = newId();
  await tx.evidence.create({
    data: {
      id,
      claimId: claim.id,
      kind: evidence.kind,
      note: evidence.note,
      observer: evidence.observer ?? null,
      place: evidence.place ?? null,
      observedAt: evidence.observedAt,
      recordedAt: currentTime(),
      recordedById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
    },
  });
  const { organizationId } = claim;
  for (const file of evidence.files) {
    await attach(tx, actor, { purpose: "evidence", subjectId: id, organizationId }, file);
  }
  return id;
}

/** The kinds of evidence handed in or recorded since the request that waits: older papers speak of an older request. */
export async function evidenceOfRequest(tx: Tx, claim: StoredClaim): Promise<{ kind: EvidenceKind }[]> {
  if (claim.requestedAt === null) return [];
  const rows = await tx.evidence.findMany({
    where: { claimId: claim.id, recordedAt: { gte: claim.requestedAt } },
    select: { kind: true },
  });
  return rows.map(({ kind }) => ({ kind: kind as EvidenceKind }));
}
