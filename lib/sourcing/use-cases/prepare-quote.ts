import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { attach, listAttachments, removeAttachments } from "@/lib/platform/attachments";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { type KeptFile, keep, readUpload } from "@/lib/platform/upload";
import { AppError } from "@/lib/shared/errors";
import { advance } from "@/lib/shared/lifecycle";
import { INVITATION_LIFECYCLE, isQuotingOpen } from "@/lib/sourcing/invitation";
import { assertSendable } from "@/lib/sourcing/quote";
import { loadDraft, saveDraft } from "@/lib/sourcing/quote-draft-repository";
import { loadOwnInvitation } from "@/lib/sourcing/repository";
import { MOST_QUOTE_FILES, type PrepareQuote } from "@/lib/sourcing/schema";

/**
 * Puts an offer down so that its supplier can look it through before it is sent; a second time replaces the first. Only the
 * supplier can read it and its files. It is refused by the same rules as sending.
 *
 * @throws AppError `forbidden`; `not_found` for an invitation or lot that is not theirs; `invalid` for lines that do not fit
 * their lots and for files; `conflict` after the deadline, after declining, or when a quote is there already.
 */
export async function prepareQuote(actor: Actor, input: PrepareQuote): Promise<{ invitationId: string }> {
  const { invitationId, lines, validUntil, notes, files = [], removedFiles = [] } = input;
  requirePermission(actor, "quote:send");
  const kept = await keepAll(files);
  return inTransaction(async (tx) => {
    const invitation = await loadOwnInvitation(tx, actor, invitationId);
    if (!invitation) throw new AppError("not_found", "sourcing.invitationNotFound");
    const now = await deadlineTime(tx);
    if (!isQuotingOpen(invitation.need, now)) throw new AppError("conflict", "sourcing.quotingClosed");
    advance(INVITATION_LIFECYCLE, invitation.state, "quote", "sourcing.invitationAnswered");
    assertSendable(input, invitation.need, now);

    const content = { lines: lines.map(({ row: _, ...line }) => line), validUntil, notes: notes ?? null };
    const before = await loadDraft(tx, invitation.id);
    const draft = { invitationId: invitation.id, before };
    const draftId = await saveDraft(tx, actor, draft, { content, savedAt: currentTime() });
    const owner = { purpose: "quote_file", subjectId: draftId } as const;
    const there = (await listAttachments("quote_file", before ? [draftId] : [])).length;
    const removed = await removeAttachments(tx, actor, owner, removedFiles);
    if (there - removed + kept.length > MOST_QUOTE_FILES) {
      throw new AppError("invalid", "sourcing.tooManyFiles", { params: { most: MOST_QUOTE_FILES }, field: "files" });
    }
    for (const file of kept) await attach(tx, actor, { ...owner, organizationId: actor.organizationId }, file);
    await recordAudit(tx, actor, "quote.prepared", { type: "invitation", id: invitation.id }, { lines: lines.length });
    return { invitationId: invitation.id };
  });
}

/** Bytes are stored before the transaction; those that no row points to are cleaned away. */
async function keepAll(files: readonly File[]): Promise<KeptFile[]> {
  const kept: KeptFile[] = [];
  for (const file of files) kept.push(await keep(await readUpload(file, "photo_or_document", "files")));
  return kept;
}
