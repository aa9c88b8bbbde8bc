import "server-only";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { folderBlobStore } from "@/lib/platform/blob-folder";
import { s3BlobStore } from "@/lib/platform/blob-s3";
import { currentTime } from "@/lib/platform/clock";
import { database, inTransaction } from "@/lib/platform/db";
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
 * Stores a file and answers its key. The row first: a crash before the bytes are there leaves a row that nothing points to,
 * which is cleaned away like any other; whoever attaches the file waits for this function. The row's time is renewed, so that
 * the cleaning cannot take it away between here and there. Whoever calls has checked size and type and knows who may read
 * it; a key alone gives no right.
 */
export async function storeFile(bytes: Uint8Array, mimeType: string): Promise<BlobKey> {
  const sha256 = keyOf(bytes);
  // One statement: it waits for a cleaning that is removing the same file, and then adds it anew.
  await database().$executeRaw`
    INSERT INTO blob_objects (sha256, size, mime_type, created_at)
    VALUES (${sha256}, ${bytes.byteLength}, ${mimeType}, ${currentTime()})
    ON CONFLICT (sha256) DO UPDATE SET created_at = EXCLUDED.created_at`;
  await blobStore().put(sha256, bytes);
  return sha256;
}

/** The bytes of a stored file, or null. The caller has checked that the actor may read it. */
export async function loadFile(key: BlobKey): Promise<Uint8Array | null> {
  return blobStore().get(key);
}

/** The key of what was made out of a file and can be made again: the same photo in a smaller width, say. */
function derivedKey(key: BlobKey, variant: string): BlobKey {
  return keyOf(Buffer.from(`${key}/${variant}`));
}

/** What {@link keepDerived} kept, or null. */
export async function loadDerived(key: BlobKey, variant: string): Promise<Uint8Array | null> {
  return blobStore().get(derivedKey(key, variant));
}

/** Keeps what was made out of a file, beside it; it is removed with the file. */
export async function keepDerived(key: BlobKey, variant: string, bytes: Uint8Array): Promise<void> {
  await blobStore().put(derivedKey(key, variant), bytes);
}

/**
 * Removes a file, with what was made out of it, when no row points to it and it was not stored since `before`. Row and bytes
 * go in one transaction, and storing the same again waits for it. Answers whether it was removed.
 */
export async function removeUnusedFile(key: BlobKey, before: Date, variants: readonly string[]): Promise<boolean> {
  return inTransaction(async (tx) => {
    const removed = await tx.$executeRaw`
      DELETE FROM blob_objects AS file
      WHERE sha256 = ${key} AND created_at < ${before}
        AND NOT EXISTS (SELECT 1 FROM attachments WHERE attachments.sha256 = file.sha256)`;
    if (removed === 0) return false;
    for (const variant of variants) await blobStore().delete(derivedKey(key, variant));
    await blobStore().delete(key);
    return true;
  });
}

/** Up to `most` files that no row points to and that were not stored since `before`. */
export async function listUnusedFiles(before: Date, most: number): Promise<BlobKey[]> {
  const rows = await database().blobObject.findMany({
    where: { createdAt: { lt: before }, attachments: { none: {} } },
    select: { sha256: true },
    orderBy: { sha256: "asc" },
    take: most,
  });
  return rows.map(({ sha256 }) => blobKey(sha256));
}
