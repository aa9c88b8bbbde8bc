import "server-only";
import { database } from "@/lib/platform/db";

/** Removes an erased person's registrations that never became a firm. Runs as a subscriber of `person.erased`. */
export async function forgetPerson({ userId }: { userId: string }): Promise<void> {
  await database().supplierRegistration.deleteMany({ where: { userId, completedAt: null } });
}
