import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { loadOwnProfile } from "@/lib/suppliers/repository";
import type { SetListing } from "@/lib/suppliers/workshop-schema";

/**
 * Puts the own firm into the public directory or takes it out. Buyers who look for a match find it either way.
 *
 * @throws AppError `forbidden`, `not_found` when the organization is no supplier, `conflict` when changed meanwhile
 */
export async function setListing(actor: Actor, { listed, version }: SetListing): Promise<{ organizationId: string }> {
  requirePermission(actor, "supplier:publish");
  return inTransaction(async (tx) => {
    const { organizationId } = await loadOwnProfile(tx, actor);
    const { count } = await tx.supplierProfile.updateMany({
      where: { organizationId, version },
      data: { listed, version: version + 1 },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    const verb = listed ? "supplier.listed" : "supplier.unlisted";
    await recordAudit(tx, actor, verb, { type: "organization", id: organizationId });
    return { organizationId };
  });
}
