import "server-only";
import { accessDay, membershipHolds, organizationLives } from "@/lib/access/membership-validity";
import { sessionExpiry } from "@/lib/access/session-policy";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import type { RequestContext } from "@/lib/platform/context";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";

/** How a person proved who they are, as the audit names it. */
export type SignInWay = "password" | "registration" | "reset" | "invitation" | "oidc";

/** A session that has just been opened; next-auth makes the cookie of it. */
export interface OpenedSession {
  readonly userId: string;
  readonly sessionId: string;
  readonly locale: "id" | "en";
}

/**
 * Opens a session for a person who has just proven who they are. They stand in the organization they stood in last, else in
 * the first they joined, if they still belong to it.
 */
export async function openSession(
  tx: Tx,
  context: RequestContext,
  user: { readonly id: string; readonly locale: string },
  way: SignInWay,
): Promise<OpenedSession> {
  const now = currentTime();
  const sessionId = newId();
  const organizationId = await lastOrganization(tx, user.id, now);
  await tx.authSession.create({
    data: {
      id: sessionId,
      userId: user.id,
      organizationId,
      ip: context.ip,
      userAgent: context.userAgent,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: sessionExpiry(now),
    },
  });
  const actor = { userId: user.id, sessionId, organizationId, onBehalfOfOrganizationId: null };
  await recordAudit(tx, actor, "session.opened", { type: "user", id: user.id }, { way });
  return { userId: user.id, sessionId, locale: user.locale === "en" ? "en" : "id" };
}

async function lastOrganization(tx: Tx, userId: string, now: Date): Promise<string | null> {
  const day = accessDay(now);
  const rows = await tx.$queryRaw<{ organizationId: string }[]>`
    SELECT m.organization_id AS "organizationId"
    FROM memberships m JOIN organizations o ON o.id = m.organization_id
    WHERE m.user_id = ${userId}::uuid AND ${membershipHolds(day)} AND ${organizationLives(day)}
    GROUP BY m.organization_id
    ORDER BY (SELECT max(s.last_seen_at) FROM auth_sessions s
              WHERE s.user_id = ${userId}::uuid AND s.organization_id = m.organization_id) DESC NULLS LAST,
             min(m.created_at), m.organization_id
    LIMIT 1`;
  return rows[0]?.organizationId ?? null;
}
