import "server-only";
import { database, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { addDays, type PlainDate, plainDateFromUtc, plainDateToUtc } from "@/lib/shared/dates";
import { REMINDER_DAYS, type ReminderDays, reminderDue } from "@/lib/suppliers/freshness";

export interface DueReminder {
  readonly certificateId: string;
  readonly validUntil: PlainDate;
  readonly days: ReminderDays;
}

/** Certificates of active firms that are as near to their last day as a reminder speaks of and were not reminded of it. */
export async function expiringCertificates(today: PlainDate): Promise<DueReminder[]> {
  const last = plainDateToUtc(addDays(today, REMINDER_DAYS[0]));
  const rows = await database().certificate.findMany({
    where: {
      archivedAt: null,
      validUntil: { gte: plainDateToUtc(today), lte: last },
      organization: { status: "active" },
    },
    select: { id: true, validUntil: true, reminders: { select: { validUntil: true, days: true } } },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ id, validUntil, reminders }) => {
    if (validUntil === null) return [];
    const day = plainDateFromUtc(validUntil);
    const days = reminderDue(day, today);
    const told = reminders.some((row) => plainDateFromUtc(row.validUntil) === day && row.days === days);
    return days === null || told ? [] : [{ certificateId: id, validUntil: day, days }];
  });
}

/** Notes a reminder; false when it was given before. */
export async function markReminded(tx: Tx, reminder: DueReminder, now: Date): Promise<boolean> {
  const { certificateId, validUntil, days } = reminder;
  const { count } = await tx.certificateReminder.createMany({
    data: [{ certificateId, validUntil: plainDateToUtc(validUntil), days, toldAt: now }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Not confirmed since the border (or never), and not told of it since. Columns of the row itself only: see below. */
function stale(border: Date): Prisma.SupplierProfileWhereInput {
  const before = (field: "profileConfirmedAt" | "staleToldAt") => ({
    OR: [{ [field]: null }, { [field]: { lt: border } }],
  });
  return { AND: [before("profileConfirmedAt"), before("staleToldAt")] };
}

/** Active firms, registered before the border, whose profile has grown old without a word. */
export async function staleProfiles(border: Date): Promise<string[]> {
  const rows = await database().supplierProfile.findMany({
    where: { ...stale(border), organization: { status: "active", createdAt: { lt: border } } },
    select: { organizationId: true },
    orderBy: { organizationId: "asc" },
  });
  return rows.map(({ organizationId }) => organizationId);
}

/**
 * Notes that the firm was told; false when somebody else did meanwhile or the profile was confirmed. The condition reads the
 * row alone, so that Postgres asks it again of the row that another worker has just written.
 */
export async function markStaleTold(tx: Tx, organizationId: string, border: Date, now: Date): Promise<boolean> {
  const { count } = await tx.supplierProfile.updateMany({
    where: { organizationId, ...stale(border) },
    data: { staleToldAt: now },
  });
  return count === 1;
}
