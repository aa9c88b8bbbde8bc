import "server-only";
import type { Actor } from "@/lib/access/actor";
import { attach, listAttachments, removeAttachments } from "@/lib/platform/attachments";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { keepUploads } from "@/lib/platform/upload";
import { AppError } from "@/lib/shared/errors";
import { pathAfter } from "@/lib/suppliers/registration";
import { keepAnswers, lockDraft } from "@/lib/suppliers/registration-repository";
import type { AnswerPhoto } from "@/lib/suppliers/registration-schema";

/**
 * Keeps the photo of the first product in place of the one before. It stands on a screen of its own, so that nothing else is
 * lost when a file is refused. Without a new file the photo that is there stays.
 *
 * @throws AppError `invalid` `files.*` or when there is no photo yet and none was sent, `conflict` when the registration went
 * on elsewhere
 */
export async function saveRegistrationPhoto(actor: Actor, input: AnswerPhoto): Promise<{ path: string }> {
  const { photo } = input.answer;
  const [kept] = await keepUploads(photo ? [photo] : [], "photo", "photo");
  return inTransaction(async (tx) => {
    const draft = await lockDraft(tx, actor.userId, input.version);
    const owner = { purpose: "registration_photo", subjectId: draft.id } as const;
    const present = draft.version === 0 ? [] : await listAttachments(owner.purpose, [draft.id]);
    if (!kept && present.length === 0) throw new AppError("invalid", "registration.photoMissing", { field: "photo" });
    if (kept) {
      await removeAttachments(
        tx,
        actor,
        owner,
        present.map(({ id }) => id),
      );
      await attach(tx, actor, { ...owner, organizationId: null }, kept);
    }
    const answers = { ...draft.answers, photo: {} };
    await keepAnswers(tx, actor.userId, draft, answers);
    const subject = { type: "supplier-registration", id: draft.id };
    await recordAudit(tx, actor, "registration.step-saved", subject, { step: "photo" });
    return { path: pathAfter(input, answers) };
  });
}
