import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import type { AttachmentPurpose } from "@/lib/platform/attachment";
import { attach, listAttachments, removeAttachments } from "@/lib/platform/attachments";
import type { Tx } from "@/lib/platform/db";
import { type KeptFile, keepUploads } from "@/lib/platform/upload";
import { AppError } from "@/lib/shared/errors";
import type { AddProduct } from "@/lib/suppliers/schema";
import { MOST_PHOTOS } from "@/lib/suppliers/supplier";

export interface KeptProductFiles {
  readonly photos: readonly KeptFile[];
  readonly specSheets: readonly KeptFile[];
}

/** Looks through a product's files and stores them, before the transaction. @throws AppError `invalid` at their field */
export async function keepProductFiles({ photos = [], specSheet }: AddProduct): Promise<KeptProductFiles> {
  return {
    photos: await keepUploads(photos, "photo", "photos"),
    specSheets: await keepUploads(specSheet ? [specSheet] : [], "document", "specSheet"),
  };
}

/**
 * Attaches what came with the form and takes away what was ticked; a new sheet replaces the old one.
 *
 * @throws AppError `invalid` when the product would have more photos than fit
 */
export async function settleProductFiles(
  tx: Tx,
  actor: MemberActor,
  productId: string,
  input: AddProduct,
  kept: KeptProductFiles,
): Promise<void> {
  const { organizationId } = actor;
  const photos = { purpose: "product_photo", subjectId: productId } as const;
  const sheets = { purpose: "product_spec", subjectId: productId } as const;
  await removeAttachments(tx, actor, photos, input.removedPhotos ?? []);
  for (const photo of kept.photos) await attach(tx, actor, { ...photos, organizationId }, photo);
  const count = await tx.attachment.count({ where: { ...photos, removedAt: null } });
  if (count > MOST_PHOTOS) {
    throw new AppError("invalid", "suppliers.tooManyPhotos", { field: "photos", params: { most: MOST_PHOTOS } });
  }
  const outdated =
    kept.specSheets.length > 0 ? await idsOf("product_spec", productId) : (input.removedSpecSheets ?? []);
  await removeAttachments(tx, actor, sheets, outdated);
  for (const sheet of kept.specSheets) await attach(tx, actor, { ...sheets, organizationId }, sheet);
}

/** Attaches a certificate's own paper, instead of the one that was there. */
export async function settleCertificateFile(
  tx: Tx,
  actor: MemberActor,
  certificateId: string,
  kept: readonly KeptFile[],
  removed: readonly string[] = [],
): Promise<void> {
  const paper = { purpose: "certificate", subjectId: certificateId } as const;
  await removeAttachments(tx, actor, paper, kept.length > 0 ? await idsOf("certificate", certificateId) : removed);
  for (const file of kept) await attach(tx, actor, { ...paper, organizationId: actor.organizationId }, file);
}

async function idsOf(purpose: AttachmentPurpose, subjectId: string): Promise<string[]> {
  return (await listAttachments(purpose, [subjectId])).map(({ id }) => id);
}
