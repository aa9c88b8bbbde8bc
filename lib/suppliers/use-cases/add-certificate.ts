import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { type PlainDate, plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { certificateProblem } from "@/lib/suppliers/certificate";
import { loadOwnProfile, markStated, stateClaim } from "@/lib/suppliers/repository";
import type { AddCertificate } from "@/lib/suppliers/schema";

/**
 * Adds a certificate of the own firm or of one of its products, declared. From then on the list counts as answered.
 *
 * @throws AppError `forbidden`, `not_found` (no supplier, another firm's product), `invalid` by the scheme's own rules
 */
export async function addCertificate(actor: Actor, input: AddCertificate): Promise<{ certificateId: string }> {
  requirePermission(actor, "supplier:edit");
  const found = certificateProblem(input);
  if (found) throw new AppError("invalid", `suppliers.${found.problem}`, { field: found.field });
  return inTransaction(async (tx) => {
    const { organizationId } = await loadOwnProfile(tx, actor);
    const own = { id: input.productId ?? "", organizationId, archivedAt: null };
    if (input.productId !== undefined && (await tx.product.count({ where: own })) === 0) {
      throw new AppError("not_found", "suppliers.productNotFound");
    }
    const certificateId = newId();
    await tx.certificate.create({
      data: {
        id: certificateId,
        organizationId,
        productId: input.productId ?? null,
        scheme: input.scheme,
        number: input.number ?? null,
        scope: input.scope ?? null,
        issuedOn: toColumn(input.issuedOn),
        validUntil: toColumn(input.validUntil),
        createdAt: currentTime(),
        createdById: actor.userId,
        onBehalfOfId: actor.onBehalfOfOrganizationId,
      },
    });
    await stateClaim(tx, { organizationId, actor }, "certificate", certificateId);
    await markStated(tx, organizationId, "certificates");
    await recordAudit(tx, actor, "certificate.added", { type: "certificate", id: certificateId });
    return { certificateId };
  });
}

function toColumn(date: PlainDate | undefined): Date | null {
  return date === undefined ? null : plainDateToUtc(date);
}
