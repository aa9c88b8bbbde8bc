import "server-only";
import type { Actor } from "@/lib/access/actor";
import { maskContact } from "@/lib/access/contact";
import { accessDay, membershipHolds } from "@/lib/access/membership-validity";
import type { OrganizationKind, Role } from "@/lib/access/roles";
import { idleLimit } from "@/lib/access/session-policy";
import { TIME_ZONES, type TimeZoneName } from "@/lib/access/time-zones";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";

export interface OwnProfile {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly locale: "id" | "en";
  readonly timeZone: TimeZoneName;
  readonly hasPassword: boolean;
  readonly version: number;
}

/** What the actor may read and change about themselves. */
export async function getOwnProfile(actor: Actor): Promise<OwnProfile> {
  const { passwordHash, locale, timeZone, ...user } = await database().user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { name: true, email: true, phone: true, locale: true, timeZone: true, passwordHash: true, version: true },
  });
  return {
    ...user,
    locale: locale === "en" ? "en" : "id",
    timeZone: TIME_ZONES.find((name) => name === timeZone) ?? "Asia/Jakarta",
    hasPassword: passwordHash !== null,
  };
}

export interface OwnSession {
  readonly id: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly current: boolean;
}

/** The actor's own sessions that still open doors, the one that asks first, then the latest used. */
export async function listOwnSessions(actor: Actor): Promise<OwnSession[]> {
  const now = currentTime();
  const sessions = await database().authSession.findMany({
    where: { userId: actor.userId, revokedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: idleLimit(now) } },
    orderBy: { lastSeenAt: "desc" },
    take: 100,
    select: { id: true, ip: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
  return sessions
    .map((session) => ({ ...session, current: session.id === actor.sessionId }))
    .sort((a, b) => Number(b.current) - Number(a.current));
}

export interface OwnOrganization {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly roles: readonly Role[];
}

/** The organizations that the actor may act in today, by name. */
export async function listOwnOrganizations(actor: Actor): Promise<OwnOrganization[]> {
  const day = accessDay(currentTime());
  return database().$queryRaw<OwnOrganization[]>`
    SELECT o.id, o.name, o.kind::text AS kind, array_agg(m.role ORDER BY m.role) AS roles
    FROM memberships m JOIN organizations o ON o.id = m.organization_id
    WHERE m.user_id = ${actor.userId}::uuid AND o.status = 'active' AND ${membershipHolds(day)}
    GROUP BY o.id ORDER BY o.name, o.id`;
}

/** Where the code of a registration was sent, masked; null when there is no such registration. Asked by who began it. */
export async function pendingContact(registrationId: string): Promise<string | null> {
  if (!isId(registrationId)) return null;
  const row = await database().registration.findUnique({
    where: { id: registrationId },
    select: { channel: true, contact: true },
  });
  return row && maskContact({ channel: row.channel === "phone" ? "phone" : "email", value: row.contact });
}
