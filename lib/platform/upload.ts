import "server-only";
import { fileTypeFromBuffer } from "file-type";
import { type BlobKey, storeFile } from "@/lib/platform/blob";
import { assertWholePdf, isCsvText } from "@/lib/platform/document";
import { isPhotoType, redrawPhoto } from "@/lib/platform/photo";
import { AppError, isAppError } from "@/lib/shared/errors";
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_MEGABYTES, type UploadKind } from "@/lib/shared/upload-limits";

/** A file that was looked through and may be kept. */
export interface PreparedFile {
  readonly bytes: Uint8Array;
  readonly mimeType: string;
  /** As the person named it, without paths and control characters, with the ending of what it is. */
  readonly fileName: string;
  /** In pixels; null for what is no photo. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A file whose bytes are stored; to be attached in the transaction of what it belongs to. */
export interface KeptFile extends Omit<PreparedFile, "bytes"> {
  readonly sha256: BlobKey;
  /** In bytes. */
  readonly size: number;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ENDINGS: Readonly<Record<string, string>> = {
  "image/webp": "webp",
  "application/pdf": "pdf",
  [XLSX]: "xlsx",
  "text/csv": "csv",
};

/** What a field says when a file is of another kind than it takes. */
const WRONG_KIND = {
  photo: "files.notAPhoto",
  document: "files.notADocument",
  photo_or_document: "files.notAPhotoOrDocument",
  document_or_sheet: "files.notADocumentOrSheet",
} as const satisfies Record<UploadKind, string>;

/**
 * Looks through a file that somebody sent. What it is, is read from its content and never from its name. Photos are drawn
 * anew (see `redrawPhoto`); documents are PDF, and XLSX or CSV where `kind` says so, kept as they came.
 *
 * @param field the form field that the sentence belongs to when the file is refused
 * @throws {AppError} `invalid` `files.*` at `field`; `rate_limited` `files.busy` when too many photos wait
 */
export async function readUpload(file: File, kind: UploadKind, field: string): Promise<PreparedFile> {
  try {
    return await prepare(file, kind);
  } catch (error) {
    if (!isAppError(error)) throw error;
    throw new AppError(error.code, error.messageKey, { params: error.params, field });
  }
}

/** Stores the bytes, before the transaction in which the file is attached. Without one they are cleaned away after a day. */
export async function keep({ bytes, ...prepared }: PreparedFile): Promise<KeptFile> {
  return { ...prepared, sha256: await storeFile(bytes, prepared.mimeType), size: bytes.byteLength };
}

/** Looks through files and stores them, one after the other: `keepUploads(input.photos, "photo", "photos")`. */
export async function keepUploads(files: readonly File[], kind: UploadKind, field: string): Promise<KeptFile[]> {
  // All are looked through first: one that is refused leaves nothing behind.
  const prepared: PreparedFile[] = [];
  for (const file of files) prepared.push(await readUpload(file, kind, field));
  const kept: KeptFile[] = [];
  for (const one of prepared) kept.push(await keep(one));
  return kept;
}

async function prepare(file: File, kind: UploadKind): Promise<PreparedFile> {
  if (file.size === 0) throw new AppError("invalid", "files.empty");
  if (file.size > MAX_UPLOAD_BYTES) {
    throw new AppError("invalid", "files.tooLarge", { params: { maxMegabytes: MAX_UPLOAD_MEGABYTES } });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mimeType = await typeOf(bytes, kind);
  if (takesPhotos(kind) && isPhotoType(mimeType)) {
    const photo = await redrawPhoto(bytes, mimeType);
    return { ...photo, fileName: fileNameFor(file.name, photo.mimeType) };
  }
  if (!takesDocument(kind, mimeType)) throw new AppError("invalid", wrongKind(kind, mimeType));
  if (mimeType === "application/pdf") assertWholePdf(bytes);
  return { bytes, mimeType, fileName: fileNameFor(file.name, mimeType), width: null, height: null };
}

async function typeOf(bytes: Uint8Array, kind: UploadKind): Promise<string> {
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  if (mime === undefined && kind === "document_or_sheet" && isCsvText(bytes)) return "text/csv";
  // A PNG that moves is read as its first picture.
  return mime === "image/apng" ? "image/png" : (mime ?? "application/octet-stream");
}

function takesPhotos(kind: UploadKind): boolean {
  return kind === "photo" || kind === "photo_or_document";
}

function takesDocument(kind: UploadKind, mimeType: string): boolean {
  if (kind === "photo") return false;
  return mimeType === "application/pdf" || (kind === "document_or_sheet" && [XLSX, "text/csv"].includes(mimeType));
}

function wrongKind(kind: UploadKind, mimeType: string): string {
  if (takesPhotos(kind) && /^image\/hei[cf]/.test(mimeType)) return "files.heic";
  if (kind === "photo" && mimeType === "application/pdf") return "files.pdfAsPhoto";
  return WRONG_KIND[kind];
}

const LONGEST_NAME = 100;

/** `C:\Foto\IMG 01.HEIC` → `IMG 01.webp`; controls, line ends and signs that turn the direction of reading are left out. */
function fileNameFor(name: string, mimeType: string): string {
  const ending = ENDINGS[mimeType] ?? "bin";
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const stem = last.replaceAll(/[\p{C}\p{Zl}\p{Zp}"<>:|?*]/gu, "").replace(/\.[A-Za-z0-9]{1,5}$/, "");
  const words = stem
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s.]+/, "")
    .trim();
  return `${[...words].slice(0, LONGEST_NAME).join("") || "berkas"}.${ending}`;
}
