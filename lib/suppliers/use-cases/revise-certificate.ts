import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { keepUploads } from "@/lib/platform/upload";
import { AppError } from "@/lib/shared/errors";
import { certificateProblem } from "@/lib/suppliers/certificate";
import { assertOwnProduct, certificateColumns } from "@/lib/suppliers/certificate-repository";
import { settleCertificateFile } from "@/lib/suppliers/file-repository";
import { stateClaim } from "@/lib/suppliers/repository";
import type { ReviseCertificate } from "@/lib/suppliers/schema";

/**
 * Corrects what is said about a certificate; its claim starts again as declared.
 *
 * @throws AppError `forbidden`, `not_found` (another firm's, archived), `invalid` by the scheme's own rules or for a file that
 * cannot be taken, `conflict` when
 * changed meanwhile
 */
export async function reviseCertificate(actor: Actor, input: ReviseCertificate): Promise<{ certificateId: string }> {
  requirePermission(actor, "supplier:edit");
  const found = certificateProblem(input);
  if (found) throw new AppError("invalid", `suppliers.${found.problem}`, { field: found.field });
  const files = await keepUploads(input.file ? [input.file] : [], "photo_or_document", "file");
  return inTransaction(async (tx) => {
    const { certificateId, version } = input;
    const { organizationId } = actor;
    const own = { id: certificateId, organizationId, archivedAt: null };
    if ((await tx.certificate.count({ where: own })) === 0) {
      throw new AppError("not_found", "suppliers.certificateNotFound");
    }
    await assertOwnProduct(tx, organizationId, input.productId);
    const { count } = await tx.certificate.updateMany({
      where: { ...own, version },
      data: { ...certificateColumns(input), version: version + 1 },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    await settleCertificateFile(tx, actor, certificateId, files, input.removedFiles);
    await stateClaim(tx, { organizationId, actor }, "certificate", certificateId);
    await recordAudit(tx, actor, "certificate.revised", { type: "certificate", id: certificateId });
    return { certificateId };
  });
}
