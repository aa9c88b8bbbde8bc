import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { MatchedBy, MembershipRequestKind, MembershipRequestState } from "@/lib/organizations/membership-request";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";

export interface NewMembershipRequest {
  readonly organizationId: string;
  readonly kind: MembershipRequestKind;
  readonly matchedBy: MatchedBy;
  readonly explanation: string;
}

/** @throws AppError `conflict` when the person's last request for that organization is open; a unique index decides */
export async function insertMembershipRequest(tx: Tx, userId: string, request: NewMembershipRequest): Promise<string> {
  const id = newId();
  const { count } = await tx.membershipRequest.createMany({
    data: [{ id, userId, ...request, requestedAt: currentTime() }],
    skipDuplicates: true,
  });
  if (count === 0) throw new AppError("conflict", "organizations.requestStillOpen");
  return id;
}

interface StoredRequest {
  readonly id: string;
  readonly organizationId: string;
  readonly userId: string;
  readonly kind: MembershipRequestKind;
  readonly state: MembershipRequestState;
}

const STORED = { id: true, organizationId: true, userId: true, kind: true, state: true } as const;

/** Any request, for an administrator. @throws AppError `not_found` */
export async function loadRequest(tx: Tx, requestId: string): Promise<StoredRequest> {
  return found(await tx.membershipRequest.findUnique({ where: { id: requestId }, select: STORED }));
}

/** A request of the person's own. @throws AppError `not_found`, also for somebody else's */
export async function loadOwnRequest(tx: Tx, userId: string, requestId: string): Promise<StoredRequest> {
  return found(await tx.membershipRequest.findFirst({ where: { id: requestId, userId }, select: STORED }));
}

function found(row: { kind: string; state: string; id: string; organizationId: string; userId: string } | null) {
  if (!row) throw new AppError("not_found", "organizations.requestNotFound");
  return row as StoredRequest;
}

interface Answer {
  readonly state: MembershipRequestState;
  readonly decidedAt?: Date;
  readonly decidedById?: string;
  readonly reason?: string | null;
}

/** Answers a request that is open. @throws AppError `conflict` when somebody answered or withdrew it meanwhile */
export async function answerRequest(tx: Tx, requestId: string, answer: Answer, seenVersion?: number): Promise<void> {
  const { count } = await tx.membershipRequest.updateMany({
    where: { id: requestId, state: "open", ...(seenVersion === undefined ? {} : { version: seenVersion }) },
    data: { ...answer, version: { increment: 1 } },
  });
  if (count !== 1) throw new AppError("conflict", "organizations.requestAnswered");
}

/** Takes every role in the organization, also one that begins later, from everybody but `keptUserId`. Returns how many roles ended. */
export async function endOtherRoles(tx: Tx, actor: Actor, organizationId: string, keptUserId: string): Promise<number> {
  // Removals in one organization wait for one another; see remove-colleague.ts.
  await tx.$queryRaw`SELECT 1 FROM organizations WHERE id = ${organizationId}::uuid FOR NO KEY UPDATE`;
  const others = await tx.membership.findMany({
    where: { organizationId, userId: { not: keptUserId }, revokedAt: null },
    select: { id: true, userId: true, role: true },
    orderBy: { createdAt: "asc" },
  });
  await tx.membership.updateMany({
    where: { id: { in: others.map(({ id }) => id) } },
    data: { revokedAt: currentTime() },
  });
  for (const { id, userId, role } of others) {
    const subject = { type: "organization", id: organizationId };
    await recordAudit(tx, actor, "colleague.removed", subject, { userId, membershipId: id, role });
  }
  return others.length;
}

const DAY_IN_MS = 86_400_000;

/** With their evidence. */
export async function deleteAnsweredRequests(keptDays: number): Promise<void> {
  const before = new Date(currentTime().getTime() - keptDays * DAY_IN_MS);
  await inTransaction(async (tx) => {
    const rows = await tx.membershipRequest.findMany({
      where: {
        OR: [
          { state: { in: ["accepted", "refused"] }, decidedAt: { lt: before } },
          { state: "withdrawn", requestedAt: { lt: before } },
        ],
      },
      select: { id: true },
    });
    const ids = rows.map(({ id }) => id);
    await eraseEvidence(tx, ids);
    await tx.membershipRequest.deleteMany({ where: { id: { in: ids } } });
  });
}

/** Erases what proved requests, often an identity card. The bytes follow, as those of every file that nothing points to. */
export async function eraseEvidence(tx: Tx, requestIds: readonly string[]): Promise<void> {
  await tx.attachment.deleteMany({ where: { purpose: "claim_evidence", subjectId: { in: [...requestIds] } } });
}
