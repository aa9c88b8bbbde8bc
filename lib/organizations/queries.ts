import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { accessDay, heldOn } from "@/lib/access/membership-validity";
import type { OrganizationKind, Role } from "@/lib/access/roles";
import { findOpenInvitation } from "@/lib/organizations/invitation-repository";
import type { OrganizationFilter } from "@/lib/organizations/schema";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { OrganizationStatus, Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";

export interface Colleague {
  readonly membershipId: string;
  readonly userId: string;
  readonly name: string;
  /** E-mail address or number: colleagues know how to reach each other. */
  readonly contact: string;
  readonly role: Role;
  readonly since: Date;
  readonly self: boolean;
}

/** Who holds which role in the actor's organization today, one row a role, by name. */
export async function listColleagues(actor: Actor): Promise<Colleague[]> {
  requirePermission(actor, "colleague:invite");
  const rows = await database().membership.findMany({
    where: { organizationId: actor.organizationId, ...heldOn(accessDay(currentTime())) },
    select: {
      id: true,
      role: true,
      validFrom: true,
      user: { select: { id: true, name: true, email: true, phone: true } },
    },
    orderBy: [{ user: { name: "asc" } }, { role: "asc" }],
  });
  return rows.map(({ id, role, validFrom, user }) => ({
    membershipId: id,
    userId: user.id,
    name: user.name,
    contact: user.email ?? user.phone ?? "",
    role: role as Role,
    since: validFrom,
    self: user.id === actor.userId,
  }));
}

export interface PendingInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
}

const PENDING = {
  id: true,
  email: true,
  role: true,
  expiresAt: true,
} satisfies Prisma.ColleagueInvitationSelect;

/** Invitations of one organization that can still be accepted, the newest first. The caller has checked the scope. */
async function pendingInvitations(organizationId: string): Promise<PendingInvitation[]> {
  const rows = await database().colleagueInvitation.findMany({
    where: {
      organizationId,
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { gt: currentTime() },
      email: { not: null },
    },
    select: PENDING,
    orderBy: { createdAt: "desc" },
  });
  return rows.map((row) => ({ ...row, email: row.email ?? "", role: row.role as Role }));
}

/** Invitations of the actor's organization that can still be accepted. */
export async function listPendingInvitations(actor: Actor): Promise<PendingInvitation[]> {
  requirePermission(actor, "colleague:invite");
  return pendingInvitations(actor.organizationId);
}

export interface InvitationView {
  readonly organizationName: string;
  readonly role: Role;
  /** Whom it was sent to; null for the first administrator's. */
  readonly email: string | null;
  readonly expiresAt: Date;
}

/** What the holder of a link may see of the invitation behind it; null when it no longer opens. */
export async function getInvitation(token: string): Promise<InvitationView | null> {
  const found = token.length > 100 ? null : await findOpenInvitation(database(), token);
  return (
    found && {
      organizationName: found.organization.name,
      role: found.role,
      email: found.email,
      expiresAt: found.expiresAt,
    }
  );
}

export interface OrganizationSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly status: OrganizationStatus;
  readonly regionName: string | null;
  readonly verifiedAt: Date | null;
  readonly createdAt: Date;
  readonly demo: boolean;
}

const SUMMARY = {
  id: true,
  name: true,
  kind: true,
  status: true,
  verifiedAt: true,
  createdAt: true,
  demo: true,
  region: { select: { name: true } },
} satisfies Prisma.OrganizationSelect;

export const ORGANIZATIONS_PER_PAGE = 25;

/** Organizations of every kind for an administrator, those that wait for verification first, then by name. */
export async function listOrganizations(
  actor: Actor,
  filter: OrganizationFilter,
): Promise<{ rows: OrganizationSummary[]; total: number }> {
  requirePermission(actor, "organization:list");
  const where: Prisma.OrganizationWhereInput = {
    ...(filter.kind ? { kind: filter.kind } : {}),
    ...(filter.state === undefined ? {} : { verifiedAt: filter.state === "verified" ? { not: null } : null }),
    ...(filter.search ? { name: { contains: filter.search, mode: "insensitive" } } : {}),
  };
  const [rows, total] = await Promise.all([
    database().organization.findMany({
      where,
      select: SUMMARY,
      orderBy: [{ verifiedAt: { sort: "desc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
      skip: (filter.page - 1) * ORGANIZATIONS_PER_PAGE,
      take: ORGANIZATIONS_PER_PAGE,
    }),
    database().organization.count({ where }),
  ]);
  return { rows: rows.map(({ region, ...row }) => ({ ...row, regionName: region?.name ?? null })), total };
}

export interface OrganizationDetail extends OrganizationSummary {
  readonly nib: string | null;
  readonly npwp: string | null;
  /** Why it is suspended; null while it takes part. */
  readonly statusReason: string | null;
  readonly version: number;
  readonly members: readonly { readonly name: string; readonly role: Role }[];
  readonly pending: readonly PendingInvitation[];
}

/** One organization with its people, for an administrator; null when there is none. */
export async function getOrganization(actor: Actor, organizationId: string): Promise<OrganizationDetail | null> {
  requirePermission(actor, "organization:list");
  if (!isId(organizationId)) return null;
  const found = await database().organization.findUnique({
    where: { id: organizationId },
    select: {
      ...SUMMARY,
      nib: true,
      npwp: true,
      statusReason: true,
      version: true,
      memberships: {
        where: heldOn(accessDay(currentTime())),
        select: { role: true, user: { select: { name: true } } },
        orderBy: [{ user: { name: "asc" } }, { role: "asc" }],
      },
    },
  });
  if (!found) return null;
  const { region, memberships, ...row } = found;
  return {
    ...row,
    regionName: region?.name ?? null,
    members: memberships.map(({ role, user }) => ({ name: user.name, role: role as Role })),
    pending: await pendingInvitations(organizationId),
  };
}
