import "server-only";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { addMonths } from "@/lib/shared/dates";
import { dateInZone, instantAt } from "@/lib/shared/zones";
import { STALE_AFTER_MONTHS } from "@/lib/suppliers/freshness";
import { markStaleTold, staleProfiles } from "@/lib/suppliers/reminder-repository";

/**
 * Says of every profile that nobody has confirmed for {@link STALE_AFTER_MONTHS} months that it has grown old; again only
 * after as many months more. Of two workers at the same moment the second finds the row taken.
 */
export async function tellStaleProfiles(): Promise<{ told: number }> {
  const now = currentTime();
  const day = addMonths(dateInZone(now, "WIB"), -STALE_AFTER_MONTHS);
  // Confirmed on that day counts as old today: the border is the midnight at which that day ended.
  const border = new Date(instantAt(day, "00:00", "WIB").getTime() + 86_400_000);
  let told = 0;
  for (const organizationId of await staleProfiles(border)) {
    const isFirst = await inTransaction(async (tx) => {
      if (!(await markStaleTold(tx, organizationId, border, now))) return false;
      await publishEvent(tx, "profile.stale", { organizationId });
      return true;
    });
    if (isFirst) told += 1;
  }
  return { told };
}
