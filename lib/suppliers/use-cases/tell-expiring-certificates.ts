import "server-only";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { dateInZone } from "@/lib/shared/zones";
import { expiringCertificates, markReminded } from "@/lib/suppliers/reminder-repository";

/**
 * Says of every certificate that comes near its last day that it does, once per threshold and last day. A threshold that was
 * passed while no worker ran is made up for; those before it are not.
 *
 * The row of the reminder is written in the transaction that says so: of two workers at the same moment one finds it taken.
 */
export async function tellExpiringCertificates(): Promise<{ told: number }> {
  const now = currentTime();
  let told = 0;
  for (const reminder of await expiringCertificates(dateInZone(now, "WIB"))) {
    const isFirst = await inTransaction(async (tx) => {
      if (!(await markReminded(tx, reminder, now))) return false;
      await publishEvent(tx, "certificate.expiring", { certificateId: reminder.certificateId, days: reminder.days });
      return true;
    });
    if (isFirst) told += 1;
  }
  return { told };
}
