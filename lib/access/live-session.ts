import "server-only";
import type { Actor } from "@/lib/access/actor";
import { accessDay, membershipHolds, organizationLives } from "@/lib/access/membership-validity";
import type { OrganizationKind, Role } from "@/lib/access/roles";
import { idleLimit, touchLimit } from "@/lib/access/session-policy";
import { zoneOfName } from "@/lib/access/time-zones";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import type { Zone } from "@/lib/shared/zones";

interface SessionRow {
  readonly userId: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly lastSeenAt: Date;
  readonly organizationId: string | null;
  readonly organizationKind: OrganizationKind | null;
  readonly organizationName: string | null;
  readonly roles: Role[];
  readonly hasOtherOrganizations: boolean;
}

export interface LiveSession {
  readonly actor: Actor;
  /** The zone in which the person reads times. */
  readonly zone: Zone;
  /** The person may act today in an organization that they do not stand in now. */
  readonly hasOtherOrganizations: boolean;
}

/**
 * Who is behind a session today: null when it is revoked, expired, idle for too long or its person is gone.
 *
 * Read from the database on every request, so that a revoked session or role ends on the next one. An organization counts
 * only while it is active and the person holds a role in it today; otherwise the actor stands in no organization.
 */
export async function loadLiveSession(sessionId: string): Promise<LiveSession | null> {
  if (!isId(sessionId)) return null;
  const now = currentTime();
  const row = await readSession(sessionId, now);
  if (!row) return null;
  if (row.lastSeenAt < touchLimit(now)) await touchSession(sessionId, now);
  const { lastSeenAt: _, locale, timeZone, hasOtherOrganizations, ...person } = row;
  const actor = {
    ...person,
    sessionId,
    locale: locale === "en" ? "en" : "id",
    onBehalfOfOrganizationId: null,
  } as const;
  return { actor, zone: zoneOfName(timeZone), hasOtherOrganizations };
}

async function readSession(sessionId: string, now: Date): Promise<SessionRow | undefined> {
  const day = accessDay(now);
  const rows = await database().$queryRaw<SessionRow[]>`/* prepared */
    SELECT u.id AS "userId", u.name, u.locale, u.time_zone AS "timeZone", s.last_seen_at AS "lastSeenAt",
           o.id AS "organizationId", o.kind::text AS "organizationKind", o.name AS "organizationName",
           CASE WHEN o.id IS NULL THEN '{}' ELSE held.roles END AS roles,
           EXISTS (SELECT FROM memberships m JOIN organizations other ON other.id = m.organization_id
             WHERE m.user_id = s.user_id AND other.status = 'active' AND other.id IS DISTINCT FROM o.id
               AND ${membershipHolds(day)}) AS "hasOtherOrganizations"
    FROM auth_sessions s
    JOIN users u ON u.id = s.user_id AND u.erased_at IS NULL
    LEFT JOIN LATERAL (
      SELECT array_agg(m.role ORDER BY m.role) AS roles FROM memberships m
      WHERE m.user_id = s.user_id AND m.organization_id = s.organization_id AND ${membershipHolds(day)}
    ) held ON true
    LEFT JOIN organizations o ON o.id = s.organization_id AND held.roles IS NOT NULL AND ${organizationLives(day)}
    WHERE s.id = ${sessionId}::uuid AND s.revoked_at IS NULL
      AND s.expires_at > ${now} AND s.last_seen_at > ${idleLimit(now)}`;
  return rows[0];
}

/** Ends a session that its own cookie asked to end; nothing happens when it has ended. */
export async function closeSession(sessionId: string): Promise<void> {
  if (!isId(sessionId)) return;
  await database().authSession.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: currentTime() },
  });
}

async function touchSession(sessionId: string, now: Date): Promise<void> {
  await database().authSession.updateMany({
    where: { id: sessionId, lastSeenAt: { lt: touchLimit(now) } },
    data: { lastSeenAt: now },
  });
}
