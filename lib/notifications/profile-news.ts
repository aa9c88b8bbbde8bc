import "server-only";
import type { News } from "@/lib/notifications/news";
import type { Tx } from "@/lib/platform/db";

/** `certificate.expiring`: the supplier's people, so many days before the last day. */
export async function certificateExpiringNews(
  tx: Tx,
  { certificateId, days }: { certificateId: string; days: number },
): Promise<News[]> {
  const certificate = await tx.certificate.findUnique({
    where: { id: certificateId, archivedAt: null },
    select: { organizationId: true, scheme: true },
  });
  if (!certificate) return [];
  return [
    {
      kind: "certificate-expiring",
      cause: `${certificateId}.${days}`,
      to: { organizationId: certificate.organizationId, permission: "supplier:edit" },
      params: { scheme: certificate.scheme, days },
      path: `/usaha/sertifikat/${certificateId}`,
    },
  ];
}

/** `profile.stale`: the supplier's people; `confirmedAt` keeps one reminder from silencing that of the next year. */
export async function profileStaleNews(tx: Tx, { organizationId }: { organizationId: string }): Promise<News[]> {
  const profile = await tx.supplierProfile.findUnique({
    where: { organizationId },
    select: { profileConfirmedAt: true },
  });
  if (!profile) return [];
  return [
    {
      kind: "profile-stale",
      cause: `${organizationId}.${profile.profileConfirmedAt?.toISOString() ?? "never"}`,
      to: { organizationId, permission: "supplier:edit" },
      params: {},
      path: "/usaha",
    },
  ];
}

/** `claim.submitted`: the administrators. */
export async function claimSubmittedNews(tx: Tx, { claimId }: { claimId: string }): Promise<News[]> {
  const claim = await tx.claim.findUnique({
    where: { id: claimId, requestedLevel: { not: null } },
    select: { organizationId: true, version: true },
  });
  if (!claim) return [];
  const organization = await nameOf(tx, claim.organizationId);
  return [
    {
      kind: "claim-waits",
      cause: `${claimId}.${claim.version}`,
      to: { everywhere: "organization:verify" },
      params: { organization },
      path: `/admin/verifikasi/${claimId}`,
    },
  ];
}

/** `claim.decided`: the supplier's people. */
export async function claimDecidedNews(tx: Tx, { claimId }: { claimId: string }): Promise<News[]> {
  const claim = await tx.claim.findUnique({ where: { id: claimId }, select: { organizationId: true, version: true } });
  if (!claim) return [];
  return [
    {
      kind: "claim-decided",
      cause: `${claimId}.${claim.version}`,
      to: { organizationId: claim.organizationId, permission: "supplier:edit" },
      params: {},
      path: `/usaha/bukti/${claimId}`,
    },
  ];
}

/** `organization.verified` and `organization.verification-refused`: the organization's people. */
export async function organizationDecidedNews(tx: Tx, { organizationId }: { organizationId: string }): Promise<News[]> {
  const organization = await tx.organization.findUnique({
    where: { id: organizationId },
    select: { name: true, verifiedAt: true, verificationRefusedAt: true },
  });
  const decidedAt = organization?.verifiedAt ?? organization?.verificationRefusedAt;
  if (!organization || !decidedAt) return [];
  return [
    {
      kind: organization.verifiedAt ? "organization-verified" : "organization-refused",
      cause: `${organizationId}.${decidedAt.toISOString()}`,
      to: { organizationId, permission: "supplier:edit" },
      params: { organization: organization.name },
      path: "/usaha/identitas",
    },
  ];
}

/** `membership-request.opened`: the administrators. */
export async function membershipRequestOpenedNews(tx: Tx, { requestId }: { requestId: string }): Promise<News[]> {
  const request = await tx.membershipRequest.findUnique({
    where: { id: requestId, state: "open" },
    select: { organization: { select: { name: true } } },
  });
  if (!request) return [];
  return [
    {
      kind: "membership-request-waits",
      cause: requestId,
      to: { everywhere: "organization:verify" },
      params: { organization: request.organization.name },
      path: `/admin/klaim/${requestId}`,
    },
  ];
}

/** `membership-request.decided`: who asked. What the organization is called is told only to those who were let in. */
export async function membershipRequestDecidedNews(tx: Tx, { requestId }: { requestId: string }): Promise<News[]> {
  const request = await tx.membershipRequest.findUnique({
    where: { id: requestId, state: { in: ["accepted", "refused"] } },
    select: { userId: true },
  });
  if (!request) return [];
  return [
    {
      kind: "membership-request-decided",
      cause: requestId,
      to: { userId: request.userId },
      params: {},
      path: "/usaha/daftar",
    },
  ];
}

/** `data-request.opened`: the administrators, who have three times 24 hours. */
export async function dataRequestOpenedNews(tx: Tx, { requestId }: { requestId: string }): Promise<News[]> {
  const request = await tx.personalDataRequest.findUnique({
    where: { id: requestId, state: "open" },
    select: { id: true },
  });
  if (!request) return [];
  return [
    {
      kind: "data-request-waits",
      cause: requestId,
      to: { everywhere: "organization:verify" },
      params: {},
      path: `/admin/data-pribadi/${requestId}`,
    },
  ];
}

/** `data-request.decided`: who asked. */
export async function dataRequestDecidedNews(tx: Tx, { requestId }: { requestId: string }): Promise<News[]> {
  const request = await tx.personalDataRequest.findUnique({
    where: { id: requestId, state: { in: ["fulfilled", "refused"] } },
    select: { userId: true },
  });
  if (!request) return [];
  return [
    { kind: "data-request-decided", cause: requestId, to: { userId: request.userId }, params: {}, path: "/akun/data" },
  ];
}

async function nameOf(tx: Tx, organizationId: string): Promise<string> {
  return (await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { name: true } })).name;
}
