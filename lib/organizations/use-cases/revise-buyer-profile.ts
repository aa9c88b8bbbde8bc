import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import type { ReviseBuyerProfile } from "@/lib/organizations/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Writes what a buyer tells suppliers about itself: what is left out is not told any more. The first writing has version 0;
 * of two at once the primary key lets one through.
 *
 * @throws AppError `forbidden`, `conflict` when a colleague changed it meanwhile
 */
export async function reviseBuyerProfile(actor: Actor, input: ReviseBuyerProfile): Promise<{ version: number }> {
  requirePermission(actor, "buyer-profile:edit");
  authorize(actor.organizationKind === "buyer");
  const { version, ownership, description = null, website = null, purchasingNote = null } = input;
  const told = { ownership, description, website, purchasingNote, updatedAt: currentTime(), updatedById: actor.userId };
  return inTransaction(async (tx) => {
    const organizationId = actor.organizationId;
    if (version === 0) await tx.buyerProfile.create({ data: { organizationId, ...told } });
    else {
      const { count } = await tx.buyerProfile.updateMany({
        where: { organizationId, version },
        data: { ...told, version: version + 1 },
      });
      if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    }
    await recordAudit(tx, actor, "buyer-profile.revised", { type: "organization", id: organizationId });
    return { version: version + 1 };
  });
}
