import "server-only";
import { accessDay, heldOn } from "@/lib/access/membership-validity";
import { invitationExpiry, invitationUrl, newToken } from "@/lib/organizations/invitation-token";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { plainDateToUtc } from "@/lib/shared/dates";

/** The organization that runs the installation, until it is known under its own name. */
const OPERATOR_NAME = "Pengelola Mata Rantai";

/**
 * Makes the link by which the first administrator of an installation comes in, and the organization that runs it; null when
 * there is an administrator. The link bears no address: it is printed where only whoever runs the server reads it. Links made
 * before are closed.
 */
export async function createFirstAdminInvitation(): Promise<string | null> {
  return inTransaction(async (tx) => {
    // Two servers that start at the same moment: one after the other.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('first-admin', 0))`;
    const now = currentTime();
    const admin = await tx.membership.findFirst({
      where: { role: "admin", ...heldOn(accessDay(now)) },
      select: { id: true },
    });
    if (admin) return null;
    await tx.colleagueInvitation.updateMany({
      where: { email: null, role: "admin", acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    const organizationId = await operatorOrganization(tx, now);
    const { token, tokenHash } = newToken();
    const id = newId();
    await tx.colleagueInvitation.create({
      data: { id, organizationId, role: "admin", tokenHash, createdAt: now, expiresAt: invitationExpiry(now) },
    });
    const subject = { type: "organization", id: organizationId };
    await recordAudit(tx, SYSTEM, "colleague.invited", subject, { invitationId: id, role: "admin" });
    return invitationUrl(token);
  });
}

/** The organization of an earlier link that nobody followed, else a new one. */
async function operatorOrganization(tx: Tx, now: Date): Promise<string> {
  const earlier = await tx.colleagueInvitation.findFirst({
    where: { email: null, role: "admin", organization: { status: "active" } },
    orderBy: { createdAt: "desc" },
    select: { organizationId: true },
  });
  if (earlier) return earlier.organizationId;
  const id = newId();
  const validFrom = plainDateToUtc(accessDay(now));
  await tx.organization.create({
    data: {
      id,
      kind: "agency",
      name: OPERATOR_NAME,
      validFrom,
      verifiedAt: now,
      createdAt: now,
      names: { create: { id: newId(), name: OPERATOR_NAME, validFrom } },
    },
  });
  await recordAudit(tx, SYSTEM, "organization.created", { type: "organization", id }, { kind: "agency" });
  return id;
}
