import "server-only";
import { inTransaction } from "@/lib/platform/db";

/** Removes what an erased person was told and how they wanted to be told. Runs as a subscriber of `person.erased`. */
export async function forgetPerson({ userId }: { userId: string }): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.notification.deleteMany({ where: { userId } });
    await tx.notificationPreference.deleteMany({ where: { userId } });
  });
}
