import "server-only";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { folderBlobStore } from "@/lib/platform/blob-folder";
import { s3BlobStore } from "@/lib/platform/blob-s3";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";

/** Where bytes are kept. Keys are {@link BlobKey}s and nothing else, so no name from outside ever becomes a path. */
export interface BlobStore {
  /** Keeps the bytes under the key; putting the same again changes nothing. */
  put(key: BlobKey, bytes: Uint8Array): Promise<void>;
  /** The bytes, or null when there are none under the key. */
  get(key: BlobKey): Promise<Uint8Array | null>;
  /** Removes them; nothing happens when they are not there. */
  delete(key: BlobKey): Promise<void>;
}

/** SHA-256 of the content in lower-case hexadecimal. */
export type BlobKey = string & { readonly blobKey: unique symbol };

const KEY = /^[0-9a-f]{64}$/;

/**
 * Reads a key that comes from a row or a URL.
 *
 * @throws {Error} when it is not 64 hexadecimal digits.
 */
export function blobKey(value: string): BlobKey {
  if (!KEY.test(value)) throw new Error("A blob key is 64 hexadecimal digits");
  return value as BlobKey;
}

/** The key of some bytes. */
export function keyOf(bytes: Uint8Array): BlobKey {
  return createHash("sha256").update(bytes).digest("hex") as BlobKey;
}

let store: BlobStore | undefined;

/** The store of this installation: a bucket when S3_BUCKET is set, else the folder BLOB_DIR. */
function blobStore(): BlobStore {
  if (store) return store;
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env();
  store =
    bucket && accessKeyId && secretAccessKey
      ? s3BlobStore({ bucket, accessKeyId, secretAccessKey, region: env().S3_REGION, endpoint: env().S3_ENDPOINT })
      : folderBlobStore(resolve(env().BLOB_DIR));
  return store;
}

/**
 * Stores a file and answers its key. Bytes first, row second: a crash between leaves bytes that nobody points to, never a
 * row without bytes. Whoever calls has checked size and type and knows who may read it; a key alone gives no right.
 */
export async function storeFile(bytes: Uint8Array, mimeType: string): Promise<BlobKey> {
  const sha256 = keyOf(bytes);
  await blobStore().put(sha256, bytes);
  await database().blobObject.createMany({
    data: { sha256, size: bytes.byteLength, mimeType, createdAt: currentTime() },
    skipDuplicates: true,
  });
  return sha256;
}

/** A stored file with its type, or null. The caller has checked that the actor may read it. */
export async function loadFile(key: BlobKey): Promise<{ bytes: Uint8Array; mimeType: string } | null> {
  const row = await database().blobObject.findUnique({ where: { sha256: key }, select: { mimeType: true } });
  const bytes = row && (await blobStore().get(key));
  return row && bytes ? { bytes, mimeType: row.mimeType } : null;
}

/** Removes a file for good. The caller knows that no row points to it any more. */
export async function removeFile(key: BlobKey): Promise<void> {
  await database().blobObject.deleteMany({ where: { sha256: key } });
  await blobStore().delete(key);
}
