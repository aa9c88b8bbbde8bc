import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import type { CorrectIdentity } from "@/lib/organizations/identity-schema";
import { correctOrganization } from "@/lib/organizations/use-cases/correct-organization";
import { inTransaction } from "@/lib/platform/db";
import { loadOwnProfile, settleMakerRole, stateClaim } from "@/lib/suppliers/repository";

/**
 * Corrects who the own firm is, as long as that has not been verified; a refused verification is asked for again by it.
 *
 * @throws AppError `forbidden`, `not_found` when the organization is no supplier, `invalid` for an unknown kabupaten,
 * `conflict` when it is verified already or changed meanwhile
 */
export async function correctIdentity(actor: Actor, input: CorrectIdentity): Promise<{ organizationId: string }> {
  requirePermission(actor, "organization:correct");
  return inTransaction(async (tx) => {
    const { organizationId } = await loadOwnProfile(tx, actor);
    await correctOrganization(tx, actor, input);
    await stateClaim(tx, { organizationId, actor }, "organization", organizationId);
    await settleMakerRole(tx, organizationId);
    return { organizationId };
  });
}
