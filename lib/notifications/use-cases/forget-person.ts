import "server-only";
import { database } from "@/lib/platform/db";

/** Removes what an erased person was told and how they wanted to be told. Runs as a subscriber of `person.erased`. */
export async function forgetPerson({ userId }: { userId: string }): Promise<void> {
  await database().notification.deleteMany({ where: { userId } });
  await database().notificationPreference.deleteMany({ where: { userId } });
}
