import { NEWS_SUBSCRIBERS } from "@/lib/notifications/subscribers";
import { watchDeadlines } from "@/lib/partnerships/use-cases/watch-deadlines";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { addDays, type PlainDate } from "@/lib/shared/dates";
import { instantAt } from "@/lib/shared/zones";
import { tellExpiringCertificates } from "@/lib/suppliers/use-cases/tell-expiring-certificates";
import { tellStaleProfiles } from "@/lib/suppliers/use-cases/tell-stale-profiles";

/** Older news would only fill the lists of people who read them long ago. */
const DAYS_OF_NEWS = 28;

type Told = (payload: unknown) => Promise<unknown>;

/**
 * Lets the clocks of the last evening run and tells everybody the news of the last weeks, each on its own day, as the worker
 * would have. What happened earlier is told to nobody: a year of messages must not be dated today.
 */
export async function tellNews(horizon: PlainDate): Promise<void> {
  await withClock(instantAt(addDays(horizon, -1), "20:00", "WIB"), async () => {
    await watchDeadlines();
    await tellExpiringCertificates();
    await tellStaleProfiles();
  });
  const days = await daysOfSubjects(instantAt(addDays(horizon, -DAYS_OF_NEWS), "00:00", "WIB"));
  const waiting = await database().$queryRaw<{ id: bigint; event: string; payload: unknown }[]>`
    SELECT id, payload->>'event' AS event, payload->'payload' AS payload
      FROM graphile_worker._private_jobs ORDER BY id`;
  for (const { event, payload } of waiting) {
    const at = days.get(idIn(payload));
    if (at) await withClock(at, () => tell(event, payload));
  }
  await database().$executeRaw`
    SELECT 1 FROM graphile_worker.complete_jobs(ARRAY(SELECT id FROM graphile_worker._private_jobs))`;
}

async function tell(event: string, payload: unknown): Promise<void> {
  const listeners = (NEWS_SUBSCRIBERS as Readonly<Record<string, Readonly<Record<string, Told>>>>)[event] ?? {};
  for (const listener of Object.values(listeners)) await listener(payload);
}

/** When something last happened to what an event names, by its id, told from the audit. */
async function daysOfSubjects(since: Date): Promise<ReadonlyMap<string, Date>> {
  const rows = await database().auditEntry.findMany({
    where: { at: { gte: since } },
    orderBy: { at: "asc" },
    select: { at: true, subjectId: true, details: true },
  });
  return new Map(
    rows.flatMap(({ at, subjectId, details }) =>
      [subjectId, ...Object.values(details as Record<string, unknown>).flat()].map((id) => [String(id), at] as const),
    ),
  );
}

function idIn(payload: unknown): string {
  const [id] = Object.entries(payload as Record<string, unknown>)
    .filter(([name]) => name.endsWith("Id"))
    .map(([, value]) => value);
  return String(id);
}
