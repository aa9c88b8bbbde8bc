/** The largest file that is taken, in bytes: 20 MB as the devices count them. next.config.ts leaves room for the rest of a form. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;
export const MAX_UPLOAD_MEGABYTES = MAX_UPLOAD_BYTES / 1024 / 1024;

/**
 * What a file input offers to choose. Spelled out, not `image/*`: a phone that keeps its photos as HEIC then hands out a
 * JPEG. It only guides the person; what a file is, is read from its content.
 */
export const ACCEPT = {
  photo: "image/jpeg,image/png,image/webp",
  document: "application/pdf,.pdf",
  photo_or_document: "image/jpeg,image/png,image/webp,application/pdf,.pdf",
  document_or_sheet:
    "application/pdf,.pdf,.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  /** Tables to be read, not kept: `lib/interchange` looks at them. */
  table:
    ".xlsx,.csv,.zip,.jsonl,.ndjson,text/csv,application/zip,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** What a field takes. */
export type FieldKind = keyof typeof ACCEPT;
/** What is looked through and kept. */
export type UploadKind = Exclude<FieldKind, "table">;
