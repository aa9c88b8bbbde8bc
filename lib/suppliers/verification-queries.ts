import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { accessDay, heldOn } from "@/lib/access/membership-validity";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { type ClaimStanding, type EvidenceView, evidenceOf } from "@/lib/suppliers/claim-queries";
import { type ClaimSubjectFacts, claimSubjectFacts } from "@/lib/suppliers/claim-subject-queries";
import { canDecideClaim } from "@/lib/suppliers/policy";
import type { ClaimSubject, VerificationLevel } from "@/lib/suppliers/supplier";
import { grantableLevels, type RequestableLevel } from "@/lib/suppliers/verification";
import type { QueueFilter, QueueKind } from "@/lib/suppliers/verification-schema";

/** Something that waits for a decision: an organization's identity, or one claim. */
export interface QueueRow {
  readonly kind: QueueKind;
  /** The claim; of an identity the organization. */
  readonly id: string;
  readonly organizationId: string;
  readonly organizationName: string;
  /** What it is about, in the firm's own words; null for an identity. */
  readonly subject: string | null;
  readonly requestedLevel: VerificationLevel | null;
  readonly since: Date;
  readonly demo: boolean;
}

export const QUEUE_ROWS_PER_PAGE = 25;

const WAITING = Prisma.sql`
  SELECT 'identity' AS kind, o.id, o.id AS organization_id, o.name AS organization_name, NULL AS subject,
         NULL AS requested_level, o.created_at AS since, o.demo
  FROM organizations o
  WHERE o.verified_at IS NULL AND o.status = 'active' AND o.verification_refused_at IS NULL
  UNION ALL
  SELECT c.subject_type, c.id, o.id, o.name,
         coalesce(p.name, s.name, r.scheme, k.process, k.machine, k.material, o.name),
         c.requested_level::text, c.requested_at, o.demo
  FROM claims c JOIN organizations o ON o.id = c.organization_id AND o.status = 'active'
  LEFT JOIN plants p ON c.subject_type = 'plant' AND p.id = c.subject_id
  LEFT JOIN products s ON c.subject_type = 'product' AND s.id = c.subject_id
  LEFT JOIN certificates r ON c.subject_type = 'certificate' AND r.id = c.subject_id
  LEFT JOIN capabilities k ON c.subject_type = 'capability' AND k.id = c.subject_id
  WHERE c.superseded_at IS NULL AND c.requested_level IS NOT NULL`;

/** What waits, the oldest first, with how much of each kind there is under the same words. Only for those who decide. */
export async function listVerificationQueue(
  actor: Actor,
  filter: QueueFilter,
): Promise<{ rows: QueueRow[]; total: number; counts: Partial<Record<QueueKind, number>> }> {
  requirePermission(actor, "claim:decide");
  const found = filter.search
    ? Prisma.sql`(organization_name ILIKE ${like(filter.search)} OR subject ILIKE ${like(filter.search)})`
    : Prisma.sql`TRUE`;
  const ofKind = filter.kind ? Prisma.sql`kind = ${filter.kind}` : Prisma.sql`TRUE`;
  const [rows, counted] = await Promise.all([
    database().$queryRaw<QueueRow[]>`
      SELECT kind, id, organization_id AS "organizationId", organization_name AS "organizationName", subject,
             requested_level AS "requestedLevel", since, demo
      FROM (${WAITING}) AS waiting WHERE ${found} AND ${ofKind}
      ORDER BY since, id LIMIT ${QUEUE_ROWS_PER_PAGE} OFFSET ${(filter.page - 1) * QUEUE_ROWS_PER_PAGE}`,
    database().$queryRaw<{ kind: QueueKind; count: number }[]>`
      SELECT kind, count(*)::int AS count FROM (${WAITING}) AS waiting WHERE ${found} GROUP BY kind`,
  ]);
  const counts: Partial<Record<QueueKind, number>> = Object.fromEntries(
    counted.map(({ kind, count }) => [kind, count]),
  );
  const total = filter.kind ? (counts[filter.kind] ?? 0) : counted.reduce((sum, { count }) => sum + count, 0);
  return { rows, total, counts };
}

function like(words: string): string {
  return `%${words.replace(/[\\%_]/g, "\\$&")}%`;
}

/** A claim as those who decide see it: the fact, its standing, its evidence. */
export interface ClaimToDecide {
  readonly claim: ClaimStanding;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly demo: boolean;
  readonly facts: ClaimSubjectFacts;
  readonly evidence: readonly EvidenceView[];
  /** Levels whose proof was handed in or recorded since the request. */
  readonly grantable: readonly RequestableLevel[];
  /** False for a firm in which the reader holds a role. */
  readonly mayDecide: boolean;
}

/** One current claim for a decision; null when there is none, it was superseded or its firm is not active. */
export async function getClaimToDecide(actor: Actor, claimId: string): Promise<ClaimToDecide | null> {
  requirePermission(actor, "claim:decide");
  if (!isId(claimId)) return null;
  const row = await database().claim.findFirst({ where: { id: claimId, supersededAt: null } });
  const firm = row && (await activeFirm(row.organizationId));
  if (!firm) return null;
  const subjectType = row.subjectType as ClaimSubject;
  const { id, version, subjectId, level, grantedAt, requestedLevel, requestedAt, decidedAt } = row;
  const { refusedReason, mendAdvice } = row;
  const evidence = await evidenceOf(id);
  const standing = { level, grantedAt, requestedLevel, requestedAt, decidedAt, refusedReason, mendAdvice };
  return {
    claim: { id, version, subjectType, subjectId, ...standing },
    organizationId: firm.id,
    organizationName: firm.name,
    demo: firm.demo,
    facts: await claimSubjectFacts(subjectType, subjectId),
    evidence,
    grantable: grantableLevels(
      standing,
      evidence.filter(({ recordedAt }) => requestedAt !== null && recordedAt >= requestedAt),
    ),
    mayDecide: canDecideClaim(actor, await belongs(actor.userId, firm.id)),
  };
}

function activeFirm(organizationId: string) {
  return database().organization.findFirst({
    where: { id: organizationId, status: "active" },
    select: { id: true, name: true, demo: true },
  });
}

async function belongs(userId: string, organizationId: string): Promise<boolean> {
  const held = heldOn(accessDay(currentTime()));
  return (await database().membership.count({ where: { userId, organizationId, ...held } })) > 0;
}

/** What somebody who verifies an identity, or overrules the rule about makers, must see. */
export interface IdentityToDecide {
  readonly organizationId: string;
  readonly name: string;
  readonly version: number;
  readonly verifiedAt: Date | null;
  readonly refusedAt: Date | null;
  readonly refusal: string | null;
  readonly demo: boolean;
  readonly facts: ClaimSubjectFacts;
  /** Null for what is no supplier. */
  readonly maker: {
    readonly version: number;
    readonly role: "maker" | "trader" | "unknown";
    readonly reason: string | null;
    readonly decidedAt: Date | null;
    readonly claimId: string | null;
  } | null;
  readonly mayDecide: boolean;
}

/** An active organization with what its identity rests on; null when there is none. */
export async function getIdentityToDecide(actor: Actor, organizationId: string): Promise<IdentityToDecide | null> {
  requirePermission(actor, "claim:decide");
  if (!isId(organizationId)) return null;
  const row = await database().organization.findFirst({
    where: { id: organizationId, status: "active" },
    include: { supplierProfile: true },
  });
  if (!row) return null;
  const { supplierProfile: profile } = row;
  const claim = await database().claim.findFirst({
    where: { subjectType: "organization", subjectId: organizationId, supersededAt: null },
    select: { id: true },
  });
  return {
    organizationId,
    name: row.name,
    version: row.version,
    verifiedAt: row.verifiedAt,
    refusedAt: row.verificationRefusedAt,
    refusal: row.verificationRefusedReason,
    demo: row.demo,
    facts: await claimSubjectFacts("organization", organizationId),
    maker: profile && {
      version: profile.version,
      role: profile.makerRole,
      reason: profile.makerRoleReason,
      decidedAt: profile.makerRoleDecidedAt,
      claimId: claim?.id ?? null,
    },
    mayDecide: canDecideClaim(actor, await belongs(actor.userId, organizationId)),
  };
}
