import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { maySuspend } from "@/lib/organizations/policy";
import { setStatus } from "@/lib/organizations/repository";
import type { ReactivateOrganization } from "@/lib/organizations/schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";

/**
 * Lets a suspended organization take part again. A NIB that somebody else was verified for meanwhile stays theirs.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it changed, is not suspended, or its verified NIB is another's
 */
export async function reactivateOrganization(
  actor: Actor,
  { organizationId, version, reason }: ReactivateOrganization,
): Promise<{ organizationId: string }> {
  requirePermission(actor, "organization:suspend");
  authorize(maySuspend(actor, organizationId));
  return inTransaction(async (tx) => {
    await setStatus(tx, { organizationId, version, reason, from: "suspended", to: "active" });
    await recordAudit(tx, actor, "organization.reactivated", { type: "organization", id: organizationId }, { version });
    return { organizationId };
  });
}
