import "server-only";
import {
  ATTACHMENT_PURPOSES,
  type AttachmentAudience,
  type AttachmentOwner,
  type AttachmentPurpose,
  type AttachmentView,
} from "@/lib/platform/attachment";
import { type AuditActor, recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import type { KeptFile } from "@/lib/platform/upload";

/** Where a kept file belongs. */
export interface AttachTo extends AttachmentOwner {
  /** Whose it is; null while it belongs to a registration that is not finished. */
  readonly organizationId: string | null;
  readonly audience?: AttachmentAudience | undefined;
}

type Uploader = AuditActor & { readonly userId: string };

const SELECT = {
  id: true,
  purpose: true,
  subjectId: true,
  fileName: true,
  mimeType: true,
  size: true,
  width: true,
  height: true,
  audience: true,
} as const;

/**
 * Attaches a kept file to what it belongs to, after those that are there, in the transaction of the change. The caller has
 * checked that the actor may. Answers the attachment's id.
 */
export async function attach(tx: Tx, actor: Uploader, to: AttachTo, file: KeptFile): Promise<string> {
  const { purpose, subjectId, organizationId, audience = null } = to;
  const id = newId();
  // Locks the audit chain of the subject, so two who attach at once get different places.
  await recordAudit(tx, actor, "file.attached", subjectOf(to), { attachmentId: id, purpose });
  const last = await tx.attachment.aggregate({ where: { purpose, subjectId }, _max: { position: true } });
  await tx.attachment.create({
    data: {
      id,
      purpose,
      subjectId,
      organizationId,
      audience,
      ...file,
      position: (last._max.position ?? 0) + 1,
      createdAt: currentTime(),
      uploadedById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
    },
  });
  return id;
}

/** The files of some subjects, in their order. The caller has checked that the actor sees the subjects. */
export async function listAttachments(
  purpose: AttachmentPurpose,
  subjectIds: readonly string[],
): Promise<AttachmentView[]> {
  if (subjectIds.length === 0) return [];
  const rows = await database().attachment.findMany({
    where: { purpose, subjectId: { in: [...subjectIds] }, removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: SELECT,
  });
  return rows.map(viewOf);
}

/** {@link listAttachments} of several purposes at once: those of one purpose after those of another, as they are given. */
export async function listAttachmentsOf(
  subjects: Readonly<Partial<Record<AttachmentPurpose, readonly string[]>>>,
): Promise<AttachmentView[]> {
  const asked = Object.entries(subjects).flatMap(([purpose, ids]) => ids.map((id) => ({ purpose, id })));
  if (asked.length === 0) return [];
  const rows = await database().$queryRaw<Row[]>`
    SELECT a.id, a.purpose, a.subject_id AS "subjectId", a.file_name AS "fileName", a.mime_type AS "mimeType", a.size,
           a.width, a.height, a.audience
      FROM unnest(${asked.map(({ purpose }) => purpose)}::text[], ${asked.map(({ id }) => id)}::uuid[])
           WITH ORDINALITY AS asked (purpose, subject_id, place)
      JOIN attachments a ON a.purpose = asked.purpose AND a.subject_id = asked.subject_id AND a.removed_at IS NULL
     ORDER BY asked.place, a.position, a.id`;
  return rows.map(viewOf);
}

/**
 * Takes files away from what they belong to. Ids of files of other subjects do nothing, so a form cannot remove what is not
 * shown in it. What happens to the bytes later follows from the purpose. Answers how many there were.
 */
export async function removeAttachments(
  tx: Tx,
  actor: AuditActor,
  owner: AttachmentOwner,
  ids: readonly string[],
): Promise<number> {
  const { purpose, subjectId } = owner;
  const where = { purpose, subjectId, removedAt: null, id: { in: [...ids] } };
  const found = await tx.attachment.findMany({ where, select: { id: true }, orderBy: { id: "asc" } });
  const removed = found.map(({ id }) => id);
  if (removed.length === 0) return 0;
  await recordAudit(tx, actor, "file.removed", subjectOf(owner), { purpose, attachmentIds: removed });
  const { count } = await tx.attachment.updateMany({
    where: { ...where, id: { in: removed } },
    data: { removedAt: currentTime() },
  });
  return count;
}

/** Hands the files of one subject to another: a registration's photos to the product that came of it. Answers how many. */
export async function moveAttachments(tx: Tx, actor: AuditActor, from: AttachmentOwner, to: AttachTo): Promise<number> {
  const { purpose, subjectId, organizationId } = to;
  const moved = await tx.attachment.updateMany({
    where: { purpose: from.purpose, subjectId: from.subjectId, removedAt: null },
    data: { purpose, subjectId, organizationId },
  });
  if (moved.count === 0) return 0;
  const details = { from: from.subjectId, fromPurpose: from.purpose, purpose, files: moved.count };
  await recordAudit(tx, actor, "file.moved", subjectOf(to), details);
  return moved.count;
}

/** Erases the rows of files that were removed before `before` and need not stay provable. */
export async function eraseRemovedAttachments(before: Date): Promise<void> {
  const purposes = Object.entries(ATTACHMENT_PURPOSES).filter(([, { afterRemoval }]) => afterRemoval === "erased");
  await database().attachment.deleteMany({
    where: { removedAt: { lt: before }, purpose: { in: purposes.map(([purpose]) => purpose) } },
  });
}

/** A file with what decides who may read it and where its bytes are. */
export interface StoredAttachment extends AttachmentView {
  readonly organizationId: string | null;
  readonly sha256: string;
}

/** One file that was not removed, whoever asks: only for the route that asks its readers next. */
export async function findAttachmentForSystem(id: string): Promise<StoredAttachment | null> {
  const row = await database().attachment.findFirst({
    where: { id, removedAt: null },
    select: { ...SELECT, organizationId: true, sha256: true },
  });
  return row && isPurpose(row.purpose)
    ? { ...viewOf(row), organizationId: row.organizationId, sha256: row.sha256 }
    : null;
}

interface Row extends Omit<AttachmentView, "purpose" | "audience"> {
  readonly purpose: string;
  readonly audience: string | null;
}

function viewOf({ id, purpose, subjectId, fileName, mimeType, size, width, height, audience }: Row): AttachmentView {
  return {
    id,
    purpose: purpose as AttachmentPurpose,
    subjectId,
    fileName,
    mimeType,
    size,
    width,
    height,
    audience: audience as AttachmentAudience | null,
  };
}

function isPurpose(text: string): text is AttachmentPurpose {
  return Object.hasOwn(ATTACHMENT_PURPOSES, text);
}

function subjectOf({ purpose, subjectId }: AttachmentOwner) {
  return { type: ATTACHMENT_PURPOSES[purpose].subjectType, id: subjectId };
}
