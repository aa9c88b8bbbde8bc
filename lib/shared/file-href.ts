/** Widths in pixels in which a photo can be had beside its own size; a smaller photo is never enlarged. */
export const PHOTO_WIDTHS = [320, 800] as const;
export type PhotoWidth = (typeof PHOTO_WIDTHS)[number];

/** Where a stored file is read. Its route asks who may; the address alone gives no right. */
export function fileHref(attachmentId: string, width?: PhotoWidth): string {
  return `/api/files/${attachmentId}${width === undefined ? "" : `?w=${width}`}`;
}
