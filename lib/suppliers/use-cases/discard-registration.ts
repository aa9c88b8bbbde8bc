import "server-only";
import type { Actor } from "@/lib/access/actor";
import { listAttachments, removeAttachments } from "@/lib/platform/attachments";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { deleteDraft, lockDraft } from "@/lib/suppliers/registration-repository";
import type { DiscardRegistration } from "@/lib/suppliers/registration-schema";

/**
 * Throws the person's unfinished registration away, with its photo, to begin anew.
 *
 * @throws AppError `conflict` when the registration went on elsewhere
 */
export async function discardRegistration(actor: Actor, { version }: DiscardRegistration): Promise<void> {
  await inTransaction(async (tx) => {
    const draft = await lockDraft(tx, actor.userId, version);
    const owner = { purpose: "registration_photo", subjectId: draft.id } as const;
    const photos = await listAttachments(owner.purpose, [draft.id]);
    await removeAttachments(
      tx,
      actor,
      owner,
      photos.map(({ id }) => id),
    );
    await deleteDraft(tx, draft);
    await recordAudit(tx, actor, "registration.discarded", { type: "supplier-registration", id: draft.id });
  });
}
