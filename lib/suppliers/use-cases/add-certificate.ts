import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { onceIfKeyed } from "@/lib/platform/idempotency";
import { keepUploads } from "@/lib/platform/upload";
import { AppError } from "@/lib/shared/errors";
import { certificateProblem } from "@/lib/suppliers/certificate";
import { assertOwnProduct, certificateColumns } from "@/lib/suppliers/certificate-repository";
import { settleCertificateFile } from "@/lib/suppliers/file-repository";
import { endClaim, loadOwnProfile, markStated, stateClaim } from "@/lib/suppliers/repository";
import type { AddCertificate } from "@/lib/suppliers/schema";

/**
 * Adds a certificate of the own firm or of one of its products, declared; the one that it renews is taken off the list.
 * From then on the list counts as answered.
 *
 * @throws AppError `forbidden`, `not_found` (no supplier, another firm's product or certificate), `invalid` by the scheme's
 * own rules or for a file that cannot be taken
 */
export async function addCertificate(actor: Actor, input: AddCertificate): Promise<{ certificateId: string }> {
  requirePermission(actor, "supplier:edit");
  const found = certificateProblem(input);
  if (found) throw new AppError("invalid", `suppliers.${found.problem}`, { field: found.field });
  const files = await keepUploads(input.file ? [input.file] : [], "photo_or_document", "file");
  const { file: _, ...said } = input;
  return inTransaction((tx) =>
    onceIfKeyed(tx, actor, { ...said, files }, "certificate.add", async () => {
      const { organizationId } = await loadOwnProfile(tx, actor);
      await assertOwnProduct(tx, organizationId, input.productId);
      if (input.replacesId !== undefined) await endRenewed(tx, organizationId, input.replacesId);
      const certificateId = newId();
      await tx.certificate.create({
        data: {
          id: certificateId,
          organizationId,
          ...certificateColumns(input),
          createdAt: currentTime(),
          createdById: actor.userId,
          onBehalfOfId: actor.onBehalfOfOrganizationId,
        },
      });
      await settleCertificateFile(tx, actor, certificateId, files);
      await stateClaim(tx, { organizationId, actor }, "certificate", certificateId);
      await markStated(tx, organizationId, "certificates");
      await recordAudit(
        tx,
        actor,
        "certificate.added",
        { type: "certificate", id: certificateId },
        input.replacesId === undefined ? {} : { renews: input.replacesId },
      );
      return { certificateId };
    }),
  );
}

async function endRenewed(tx: Tx, organizationId: string, certificateId: string): Promise<void> {
  const { count } = await tx.certificate.updateMany({
    where: { id: certificateId, organizationId, archivedAt: null },
    data: { archivedAt: currentTime(), version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("not_found", "suppliers.certificateNotFound");
  await endClaim(tx, "certificate", certificateId);
}
