import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { copyContent } from "@/lib/needs/need-copy";
import { getNeed } from "@/lib/needs/queries";
import { insertNeed } from "@/lib/needs/repository";
import type { CopyNeed } from "@/lib/needs/schema";
import { attach, findAttachmentForSystem, listAttachments } from "@/lib/platform/attachments";
import { recordAudit } from "@/lib/platform/audit";
import { blobKey } from "@/lib/platform/blob";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { once } from "@/lib/platform/idempotency";
import { AppError } from "@/lib/shared/errors";

/**
 * Begins a draft with what an older need of the organization says, whatever became of it. Its days move on or are left open;
 * its files are attached to the copy, too, when asked for.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when the form was sent before with other answers
 */
export async function copyNeed(actor: Actor, input: CopyNeed): Promise<{ needId: string; version: number }> {
  requirePermission(actor, "need:draft");
  return inTransaction((tx) =>
    once(tx, actor, input, "need.copy", async () => {
      const source = await getNeed(actor, input.needId, tx);
      if (!source) throw new AppError("not_found", "needs.notFound");
      const now = currentTime();
      const origin = { copiedFromId: source.id };
      const needId = await insertNeed(tx, actor, copyContent(source, input.dates, now), now, origin);
      await recordAudit(tx, actor, "need.drafted", { type: "need", id: needId }, { copiedFrom: source.id });
      if (input.withFiles) await copyFiles(tx, actor, source.id, needId);
      return { needId, version: 1 };
    }),
  );
}

/** The bytes are the same, so they are stored once; the copy's files live and are removed on their own. */
async function copyFiles(tx: Tx, actor: MemberActor, fromId: string, toId: string): Promise<void> {
  for (const { id } of await listAttachments("need_attachment", [fromId])) {
    const file = await findAttachmentForSystem(id);
    if (!file) continue;
    const { sha256, fileName, mimeType, size, width, height, audience } = file;
    const to = { purpose: "need_attachment", subjectId: toId, organizationId: actor.organizationId } as const;
    await attach(
      tx,
      actor,
      { ...to, audience: audience ?? undefined },
      { sha256: blobKey(sha256), fileName, mimeType, size, width, height },
    );
  }
}
