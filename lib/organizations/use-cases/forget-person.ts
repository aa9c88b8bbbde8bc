import "server-only";
import { eraseEvidence } from "@/lib/organizations/membership-request-repository";
import { inTransaction } from "@/lib/platform/db";

/**
 * Empties what an erased person wrote and handed in when they asked to join or to claim an organization; that they asked stays. Runs as a
 * subscriber of `person.erased`.
 */
export async function forgetPerson({ userId }: { userId: string }): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.membershipRequest.updateMany({
      where: { userId, state: "open" },
      data: { state: "withdrawn", version: { increment: 1 } },
    });
    await tx.membershipRequest.updateMany({ where: { userId }, data: { explanation: "" } });
    const requests = await tx.membershipRequest.findMany({ where: { userId }, select: { id: true } });
    await eraseEvidence(
      tx,
      requests.map(({ id }) => id),
    );
  });
}
