import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { maySuspend } from "@/lib/organizations/policy";
import { setStatus } from "@/lib/organizations/repository";
import type { SuspendOrganization } from "@/lib/organizations/schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";

/**
 * Takes an organization out of the platform for a time: its people can no longer act for it, it is in no directory, no
 * shortlist and no figure. What it signed goes on for the other side to see. The platform's own organization stays.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it changed or is not active
 */
export async function suspendOrganization(
  actor: Actor,
  { organizationId, version, reason }: SuspendOrganization,
): Promise<{ organizationId: string }> {
  requirePermission(actor, "organization:suspend");
  authorize(maySuspend(actor, organizationId));
  return inTransaction(async (tx) => {
    await setStatus(tx, { organizationId, version, reason, from: "active", to: "suspended" });
    await recordAudit(tx, actor, "organization.suspended", { type: "organization", id: organizationId }, { version });
    return { organizationId };
  });
}
