import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { accessDay, heldOn } from "@/lib/access/membership-validity";
import { holds } from "@/lib/access/permissions";
import type { Role } from "@/lib/access/roles";
import type { MatchedBy, MembershipRequestKind, MembershipRequestState } from "@/lib/organizations/membership-request";
import type { MembershipRequestFilter } from "@/lib/organizations/schema";
import type { AttachmentView } from "@/lib/platform/attachment";
import { listAttachments } from "@/lib/platform/attachments";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";

/** A person's own request. The firm is named only once they were let in. */
export interface OwnMembershipRequest {
  readonly id: string;
  readonly kind: MembershipRequestKind;
  readonly matchedBy: MatchedBy;
  readonly state: MembershipRequestState;
  readonly requestedAt: Date;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly organizationName: string | null;
}

const OWN = {
  id: true,
  kind: true,
  matchedBy: true,
  state: true,
  requestedAt: true,
  decidedAt: true,
  reason: true,
} satisfies Prisma.MembershipRequestSelect;

/** What the person asked for and was answered, the newest first; requests that were taken back are left out. */
export async function listOwnMembershipRequests(actor: Actor): Promise<OwnMembershipRequest[]> {
  const rows = await database().membershipRequest.findMany({
    where: { userId: actor.userId, state: { not: "withdrawn" } },
    select: { ...OWN, organization: { select: { name: true } } },
    orderBy: { requestedAt: "desc" },
    take: 20,
  });
  return rows.map(({ organization, ...row }) => ({
    ...wordsOf(row),
    organizationName: row.state === "accepted" ? organization.name : null,
  }));
}

export interface MembershipRequestSummary {
  readonly id: string;
  readonly kind: MembershipRequestKind;
  readonly matchedBy: MatchedBy;
  readonly state: MembershipRequestState;
  readonly requestedAt: Date;
  readonly personName: string;
  readonly organizationName: string;
}

export const MEMBERSHIP_REQUESTS_PER_PAGE = 25;

/** Requests for an administrator, those that wait longest first. */
export async function listMembershipRequests(
  actor: Actor,
  { state, kind, page }: MembershipRequestFilter,
): Promise<{ rows: MembershipRequestSummary[]; total: number }> {
  requirePermission(actor, "membership-request:decide");
  const where = { state, ...(kind && { kind }) };
  const [rows, total] = await Promise.all([
    database().membershipRequest.findMany({
      where,
      select: { ...OWN, user: { select: { name: true } }, organization: { select: { name: true } } },
      orderBy: [{ requestedAt: state === "open" ? "asc" : "desc" }, { id: "asc" }],
      skip: (page - 1) * MEMBERSHIP_REQUESTS_PER_PAGE,
      take: MEMBERSHIP_REQUESTS_PER_PAGE,
    }),
    database().membershipRequest.count({ where }),
  ]);
  const summaries = rows.map(({ user, organization, ...row }) => {
    const { id, kind: asked, matchedBy, state: found, requestedAt } = wordsOf(row);
    const names = { personName: user.name, organizationName: organization.name };
    return { id, kind: asked, matchedBy, state: found, requestedAt, ...names };
  });
  return { rows: summaries, total };
}

export interface MembershipRequestDetail extends MembershipRequestSummary {
  readonly version: number;
  readonly explanation: string;
  readonly decidedAt: Date | null;
  readonly decidedByName: string | null;
  readonly reason: string | null;
  readonly evidence: readonly AttachmentView[];
  /** The administrator asked for themselves: another one answers. */
  readonly isOwn: boolean;
  readonly person: { readonly contact: string; readonly since: Date };
  readonly organization: {
    readonly id: string;
    readonly nib: string | null;
    readonly regionName: string | null;
    readonly verifiedAt: Date | null;
    readonly createdAt: Date;
    readonly members: readonly { readonly name: string; readonly role: Role }[];
  };
}

/** One request with all that it is judged by, for an administrator; null when there is none. */
export async function getMembershipRequest(actor: Actor, requestId: string): Promise<MembershipRequestDetail | null> {
  requirePermission(actor, "membership-request:decide");
  if (!isId(requestId)) return null;
  const row = await database().membershipRequest.findUnique({ where: { id: requestId }, select: DETAIL });
  if (!row) return null;
  const [evidence, members, decider] = await Promise.all([
    listAttachments("claim_evidence", [requestId]),
    membersOf(row.organization.id),
    row.decidedById ? database().user.findUnique({ where: { id: row.decidedById }, select: { name: true } }) : null,
  ]);
  const { user, organization, decidedById: _, explanation, version, ...request } = row;
  const { region, name: organizationName, ...firm } = organization;
  return {
    ...wordsOf(request),
    explanation,
    version,
    personName: user.name,
    organizationName,
    decidedByName: decider?.name ?? null,
    evidence,
    isOwn: user.id === actor.userId,
    person: { contact: user.email ?? user.phone ?? "", since: user.createdAt },
    organization: { ...firm, regionName: region?.name ?? null, members },
  };
}

const DETAIL = {
  ...OWN,
  explanation: true,
  version: true,
  decidedById: true,
  user: { select: { id: true, name: true, email: true, phone: true, createdAt: true } },
  organization: {
    select: { id: true, name: true, nib: true, verifiedAt: true, createdAt: true, region: { select: { name: true } } },
  },
} satisfies Prisma.MembershipRequestSelect;

async function membersOf(organizationId: string) {
  const rows = await database().membership.findMany({
    where: { organizationId, ...heldOn(accessDay(currentTime())) },
    select: { role: true, user: { select: { name: true } } },
    orderBy: [{ user: { name: "asc" } }, { role: "asc" }],
  });
  return rows.map(({ role, user }) => ({ name: user.name, role: role as Role }));
}

/** Who asked reads their own evidence, and who decides. */
export async function canReadClaimEvidence(actor: Actor | null, requestId: string): Promise<boolean> {
  if (!actor) return false;
  if (holds(actor.roles, "membership-request:decide")) return true;
  return (await database().membershipRequest.count({ where: { id: requestId, userId: actor.userId } })) > 0;
}

/** The database knows only these words (CHECK). */
function wordsOf<Row extends { kind: string; matchedBy: string; state: string }>(row: Row) {
  return {
    ...row,
    kind: row.kind as MembershipRequestKind,
    matchedBy: row.matchedBy as MatchedBy,
    state: row.state as MembershipRequestState,
  };
}
