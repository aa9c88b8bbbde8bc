import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { SavePreferences } from "@/lib/notifications/schema";
import { inTransaction } from "@/lib/platform/db";

/** Keeps how the actor wants to hear of each kind that was sent along; the others stay as they are. */
export async function savePreferences(
  actor: Actor,
  { preferences }: SavePreferences,
): Promise<{ readonly saved: number }> {
  return inTransaction(async (tx) => {
    for (const { kind, delivery } of preferences) {
      await tx.notificationPreference.upsert({
        where: { userId_kind: { userId: actor.userId, kind } },
        create: { userId: actor.userId, kind, delivery },
        update: { delivery },
      });
    }
    return { saved: preferences.length };
  });
}
