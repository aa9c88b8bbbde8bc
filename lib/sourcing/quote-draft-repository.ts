import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";
import type { QuoteDraftContent } from "@/lib/sourcing/quote-draft";

export interface StoredDraft {
  readonly id: string;
  readonly version: number;
}

/** The draft that answers an invitation, which the caller has found to be the actor's own. */
export async function loadDraft(tx: Tx, invitationId: string): Promise<StoredDraft | null> {
  return tx.quoteDraft.findUnique({ where: { invitationId }, select: { id: true, version: true } });
}

/**
 * Keeps what was written, in the place of what was there. One draft an invitation: of two first ones at the same moment the
 * unique key lets one through.
 *
 * @throws AppError `conflict` when a colleague changed it since it was read.
 */
export async function saveDraft(
  tx: Tx,
  actor: MemberActor,
  { invitationId, before }: { readonly invitationId: string; readonly before: StoredDraft | null },
  { content, savedAt }: { readonly content: QuoteDraftContent; readonly savedAt: Date },
): Promise<string> {
  const columns = {
    content: content as unknown as Prisma.InputJsonObject,
    savedAt,
    savedById: actor.userId,
    onBehalfOfId: actor.onBehalfOfOrganizationId,
  };
  if (before === null) {
    const id = newId();
    await tx.quoteDraft.create({ data: { id, invitationId, ...columns } });
    return id;
  }
  const { count } = await tx.quoteDraft.updateMany({
    where: { id: before.id, version: before.version },
    data: { ...columns, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
  return before.id;
}

/** Forgets the draft, because its offer was sent. */
export async function deleteDraft(tx: Tx, invitationId: string): Promise<void> {
  await tx.quoteDraft.deleteMany({ where: { invitationId } });
}
