import "server-only";
import { Prisma } from "@/lib/platform/generated/client";
import { type PlainDate, plainDateToUtc } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";

/** The day by which memberships and organizations are judged: that of the capital. */
export function accessDay(now: Date): PlainDate {
  return dateInZone(now, "WIB");
}

/** SQL: membership `m` is held on that day. */
export function membershipHolds(day: PlainDate): Prisma.Sql {
  return Prisma.sql`(m.revoked_at IS NULL AND m.valid_from <= ${day}::date
    AND (m.valid_until IS NULL OR m.valid_until >= ${day}::date))`;
}

/** SQL: organization `o` is active on that day. */
export function organizationLives(day: PlainDate): Prisma.Sql {
  return Prisma.sql`(o.status = 'active' AND o.valid_from <= ${day}::date
    AND (o.valid_until IS NULL OR o.valid_until >= ${day}::date))`;
}

/** The same as {@link membershipHolds} for Prisma's `where`. */
export function heldOn(day: PlainDate) {
  const date = plainDateToUtc(day);
  return {
    revokedAt: null,
    validFrom: { lte: date },
    OR: [{ validUntil: null }, { validUntil: { gte: date } }],
  } satisfies Prisma.MembershipWhereInput;
}
