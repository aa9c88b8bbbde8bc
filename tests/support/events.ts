import { database } from "@/lib/platform/db";
import type { EventCatalogue, EventName } from "@/lib/platform/events";

/** What was said to have happened and waits to be handed to the subscribers, in order. */
export async function publishedEvents<Name extends EventName>(event: Name): Promise<EventCatalogue[Name][]> {
  const rows = await database().$queryRaw<{ payload: EventCatalogue[Name] }[]>`
    SELECT j.payload -> 'payload' AS payload
    FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = 'event.publish' AND j.payload ->> 'event' = ${event} ORDER BY j.id`;
  return rows.map(({ payload }) => payload);
}
