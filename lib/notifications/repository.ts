import "server-only";
import { accessDay, heldOn } from "@/lib/access/membership-validity";
import { PERMISSIONS } from "@/lib/access/permissions";
import type { Audience } from "@/lib/notifications/news";
import type { NotificationKind } from "@/lib/notifications/notification";
import { currentTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import type { MailLocale } from "@/lib/platform/mail-catalogue";

/** Somebody who is told, with what was proven to reach them and how they want to hear of the kind. */
export interface Recipient {
  readonly userId: string;
  readonly locale: MailLocale;
  readonly email: string | null;
  readonly phone: string | null;
  /** What the person chose for the kind; undefined when nothing. */
  readonly chosen: string | undefined;
}

/** The living people of an audience, each once, by id. */
export async function listRecipientsForSystem(tx: Tx, to: Audience, kind: NotificationKind): Promise<Recipient[]> {
  const users = await tx.user.findMany({
    where: { erasedAt: null, ...personsOf(to) },
    select: { ...REACH, preferences: { where: { kind }, select: { delivery: true } } },
    orderBy: { id: "asc" },
  });
  return users.map(({ preferences, ...user }) => ({ ...reachOf(user), chosen: preferences[0]?.delivery }));
}

function personsOf(to: Audience): Prisma.UserWhereInput {
  if ("userId" in to) return { id: to.userId };
  const permission = "everywhere" in to ? to.everywhere : to.permission;
  const held = { role: { in: [...PERMISSIONS[permission]] }, ...heldOn(accessDay(currentTime())) };
  if ("everywhere" in to) return { memberships: { some: { ...held, organization: { status: "active" } } } };
  return { memberships: { some: { ...held, organizationId: to.organizationId } } };
}

/** What a message needs to know of its reader. */
export const REACH = {
  id: true,
  locale: true,
  email: true,
  emailVerifiedAt: true,
  phone: true,
  phoneVerifiedAt: true,
} as const;

interface ReachRow {
  readonly id: string;
  readonly locale: string;
  readonly email: string | null;
  readonly emailVerifiedAt: Date | null;
  readonly phone: string | null;
  readonly phoneVerifiedAt: Date | null;
}

/** An address or a number counts once it was proven. */
export function reachOf({ id, locale, email, emailVerifiedAt, phone, phoneVerifiedAt }: ReachRow) {
  return {
    userId: id,
    locale: locale === "en" ? ("en" as const) : ("id" as const),
    email: emailVerifiedAt && email,
    phone: phoneVerifiedAt && phone,
  };
}

/** People who have something to read that was neither read nor mailed and is not older than `since`. */
export async function listUnmailedReadersForSystem(since: Date): Promise<readonly string[]> {
  const readers = await database().notification.findMany({
    where: { readAt: null, mailedAt: null, createdAt: { gt: since } },
    distinct: ["userId"],
    select: { userId: true },
    orderBy: { userId: "asc" },
  });
  return readers.map(({ userId }) => userId);
}
