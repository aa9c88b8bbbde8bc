import * as z from "zod";
import { MAX_UPLOAD_BYTES } from "@/lib/shared/upload-limits";

/** One file of a form, or none: an untouched input counts as none. What the file is, `readUpload` sees. */
export function uploadedFile() {
  return z.file().max(MAX_UPLOAD_BYTES).optional();
}

/** Up to `most` files of one input; none is an empty list. */
export function uploadedFiles(most: number) {
  return z.array(z.file().max(MAX_UPLOAD_BYTES)).max(most).default([]);
}

/** The ids of files that a person ticked to be removed. */
export function removedFiles() {
  return z.array(z.uuid()).max(100).default([]);
}
