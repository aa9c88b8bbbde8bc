import "server-only";
import { listContractNewsForSystem } from "@/lib/notifications/queries";
import { tellMembers } from "@/lib/notifications/use-cases/tell-members";
import { inTransaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";

/**
 * Tells every party's people that their contract is in force, once. Runs as a subscriber of `partnership.confirmed`, which
 * comes with every party's confirmation; before the last one there is nothing to tell.
 */
export async function tellPartners({ partnershipId }: { partnershipId: string }): Promise<void> {
  await inTransaction(async (tx) => {
    for (const { organizationId, partner } of await listContractNewsForSystem(tx, partnershipId)) {
      await tellMembers(
        tx,
        { id: partnershipId, kind: `partnership-confirmed.${organizationId}` },
        { organizationId, permission: "partnership:read" },
        {
          template: "partnership-confirmed",
          params: { partner, url: `${env().APP_URL}/kemitraan/${partnershipId}` },
        },
      );
    }
  });
}
