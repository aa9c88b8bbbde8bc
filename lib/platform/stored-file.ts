import "server-only";
import { ERASED_AFTER_DAYS } from "@/lib/platform/attachment";
import { eraseRemovedAttachments } from "@/lib/platform/attachments";
import { blobKey, keepDerived, listUnusedFiles, loadDerived, loadFile, removeUnusedFile } from "@/lib/platform/blob";
import { currentTime } from "@/lib/platform/clock";
import { shrinkPhoto } from "@/lib/platform/photo";
import { PHOTO_WIDTHS, type PhotoWidth } from "@/lib/shared/file-href";

/** The bytes of a kept photo in one of the widths it is shown in; made on first demand and kept. Null without the photo. */
export async function loadPhoto(sha256: string, width: PhotoWidth): Promise<Uint8Array | null> {
  const key = blobKey(sha256);
  const kept = await loadDerived(key, variantOf(width));
  if (kept) return kept;
  const whole = await loadFile(key);
  if (!whole) return null;
  const shrunk = await shrinkPhoto(whole, width);
  await keepDerived(key, variantOf(width), shrunk);
  return shrunk;
}

function variantOf(width: PhotoWidth): string {
  return `w${width}`;
}

const DAY_MILLIS = 86_400_000;
/** A form that was looked at, refused and sent again: its bytes wait at most so long for their row. */
const UNATTACHED_DAYS = 1;
const MOST_AT_ONCE = 500;

/**
 * Erases files that were removed and have no lasting worth, and the bytes that nothing points to: of forms that were refused
 * after the file was stored, and of a crash between. Repeats do no harm. Run by a job.
 */
export async function cleanFiles(): Promise<void> {
  const before = (days: number): Date => new Date(currentTime().getTime() - days * DAY_MILLIS);
  await eraseRemovedAttachments(before(ERASED_AFTER_DAYS));
  const unattached = before(UNATTACHED_DAYS);
  for (const key of await listUnusedFiles(unattached, MOST_AT_ONCE)) {
    await removeUnusedFile(key, unattached, PHOTO_WIDTHS.map(variantOf));
  }
}
