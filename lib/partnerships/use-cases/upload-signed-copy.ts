import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { canUploadSignedCopy } from "@/lib/partnerships/policy";
import { loadHeldPartnership, zoneOf } from "@/lib/partnerships/repository";
import type { UploadSignedCopyInput } from "@/lib/partnerships/schema";
import { attach } from "@/lib/platform/attachments";
import { recordAudit } from "@/lib/platform/audit";
import { deadlineTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { once } from "@/lib/platform/idempotency";
import { keepUploads } from "@/lib/platform/upload";
import { plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { dateInZone } from "@/lib/shared/zones";

/**
 * Keeps the copy that was signed on paper, a PDF or photos of its pages, and its day. Either side may; an older copy stays
 * readable beside the newer one.
 *
 * @throws AppError `forbidden`, also while the contract waits for confirmation; `not_found`; `invalid` without a file, for a file
 * that is neither, or for a day to come; `rate_limited` when too many photos wait.
 */
export async function uploadSignedCopy(
  actor: Actor,
  { files, ...input }: UploadSignedCopyInput,
): Promise<{ partnershipId: string }> {
  requirePermission(actor, "signed-copy:upload");
  if (files.length === 0) throw new AppError("invalid", "partnerships.signedCopyMissing", { field: "files" });
  const { partnershipId, signedOn } = input;
  const kept = await keepUploads(files, "photo_or_document", "files");
  return inTransaction((tx) =>
    once(tx, actor, { ...input, files: kept }, "signed-copy.upload", async () => {
      const partnership = await loadHeldPartnership(tx, actor, partnershipId);
      authorize(canUploadSignedCopy(actor, partnership));
      if (signedOn > dateInZone(await deadlineTime(tx), zoneOf(partnership))) {
        throw new AppError("invalid", "partnerships.signedInFuture", { field: "signedOn" });
      }
      const to = {
        purpose: "signed_contract",
        subjectId: partnershipId,
        organizationId: actor.organizationId,
      } as const;
      for (const file of kept) await attach(tx, actor, to, file);
      await tx.partnership.update({
        where: { id: partnershipId },
        data: { signedOn: plainDateToUtc(signedOn), version: { increment: 1 } },
      });
      const subject = { type: "partnership", id: partnershipId };
      await recordAudit(tx, actor, "partnership.signed-copy-uploaded", subject, { files: kept.length });
      return { partnershipId };
    }),
  );
}
