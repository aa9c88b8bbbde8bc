import * as z from "zod";
import { MAX_UPLOAD_BYTES } from "@/lib/shared/upload-limits";

/** One file of a form, or none: an untouched input counts as none. What the file is, `readUpload` sees. */
export function uploadedFile() {
  return z.file().max(MAX_UPLOAD_BYTES).optional();
}

/** From one to `most` files of one input; `missing` is the key of the sentence that is said when there is none. */
export function requiredFiles(most: number, missing: string) {
  return z.array(z.file().max(MAX_UPLOAD_BYTES)).min(1, missing).max(most);
}

/** Up to `most` files of one input; none is an empty list. */
export function uploadedFiles(most: number) {
  return z.array(z.file().max(MAX_UPLOAD_BYTES)).max(most).default([]);
}

/** The ids of files that a person ticked to be removed. */
export function removedFiles() {
  return z.array(z.uuid()).max(100).default([]);
}
