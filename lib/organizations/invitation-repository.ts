import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { GrantableRole } from "@/lib/access/roles";
import { hashToken, invitationExpiry, invitationUrl, newToken } from "@/lib/organizations/invitation-token";
import { INVITATION_DAYS, isGrantable } from "@/lib/organizations/organization";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { channelAvailable, queueMail } from "@/lib/platform/mailer";
import { consume } from "@/lib/platform/rate-limit";
import { AppError } from "@/lib/shared/errors";

interface NewInvitation {
  readonly organization: { readonly id: string; readonly name: string };
  readonly email: string;
  readonly role: GrantableRole;
}

/** Mails that one person may cause in a day by inviting. @throws AppError `rate_limited`, or `invalid` without a mailer */
export async function admitInvitation(actor: Actor): Promise<void> {
  if (!channelAvailable("email")) throw new AppError("invalid", "organizations.mailUnavailable");
  await consume("colleague.invite", actor.userId, { points: 30, durationSeconds: 86_400 });
}

/**
 * Sends a one-time link to a future colleague. An open invitation of the same address and role is replaced, so that only the
 * newest link opens.
 *
 * @throws AppError `conflict` when the person holds the role already
 */
export async function sendInvitation(
  tx: Tx,
  actor: Actor,
  invitation: NewInvitation,
): Promise<{ invitationId: string }> {
  const { organization, email, role } = invitation;
  const holder = await tx.membership.findFirst({
    where: { organizationId: organization.id, role, revokedAt: null, user: { email } },
    select: { id: true },
  });
  if (holder) throw new AppError("conflict", "organizations.alreadyMember", { field: "email" });
  const now = currentTime();
  await tx.colleagueInvitation.updateMany({
    where: { organizationId: organization.id, email, role, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  const invitationId = newId();
  const { token, tokenHash } = newToken();
  await tx.colleagueInvitation.create({
    data: {
      id: invitationId,
      organizationId: organization.id,
      email,
      role,
      tokenHash,
      invitedById: actor.userId,
      createdAt: now,
      expiresAt: invitationExpiry(now),
    },
  });
  const subject = { type: "organization", id: organization.id };
  await recordAudit(tx, actor, "colleague.invited", subject, { invitationId, role });
  await queueMail(tx, {
    to: email,
    template: "colleague-invitation",
    locale: actor.locale,
    params: { inviter: actor.name, organization: organization.name, url: invitationUrl(token), days: INVITATION_DAYS },
  });
  return { invitationId };
}

/** An invitation that can still be accepted. */
export interface OpenInvitation {
  readonly id: string;
  readonly email: string | null;
  readonly role: GrantableRole;
  readonly expiresAt: Date;
  readonly organization: { readonly id: string; readonly name: string };
}

/** The open invitation behind a link; null when it was used, withdrawn, has expired or never existed. */
export async function findOpenInvitation(tx: Tx, token: string): Promise<OpenInvitation | null> {
  const found = await tx.colleagueInvitation.findFirst({
    where: {
      tokenHash: hashToken(token),
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { gt: currentTime() },
      organization: { status: "active" },
    },
    select: {
      id: true,
      email: true,
      role: true,
      expiresAt: true,
      organization: { select: { id: true, name: true } },
    },
  });
  return found && isGrantable(found.role) ? { ...found, role: found.role } : null;
}

/** The same for those who accept it. @throws AppError `not_found` */
export async function requireOpenInvitation(tx: Tx, token: string): Promise<OpenInvitation> {
  const invitation = await findOpenInvitation(tx, token);
  if (!invitation) throw new AppError("not_found", "organizations.invitationGone");
  return invitation;
}

/** Takes the invitation for good; of two at the same moment one gets it. @throws AppError `conflict` for the other */
export async function takeInvitation(tx: Tx, invitationId: string, userId: string): Promise<void> {
  const { count } = await tx.colleagueInvitation.updateMany({
    where: { id: invitationId, acceptedAt: null, revokedAt: null },
    data: { acceptedAt: currentTime(), acceptedById: userId },
  });
  if (count !== 1) throw new AppError("conflict", "organizations.invitationGone");
}
