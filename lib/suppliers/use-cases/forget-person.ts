import "server-only";
import { inTransaction } from "@/lib/platform/db";

/** Removes an erased person's registrations that never became a firm. Runs as a subscriber of `person.erased`. */
export async function forgetPerson({ userId }: { userId: string }): Promise<void> {
  await inTransaction((tx) => tx.supplierRegistration.deleteMany({ where: { userId, completedAt: null } }));
}
