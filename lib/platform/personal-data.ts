import "server-only";
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { currentKeyVersion, derivedKey, firstKeyVersion } from "@/lib/platform/data-key";

const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + IV_BYTES + TAG_BYTES;

/**
 * Encrypts a personal value for a column (AES-256-GCM): version of the key, nonce, tag, cipher text.
 *
 * `column` ("outbox_mails.recipient") is bound into it, so that bytes moved to another column do not open.
 */
export function encryptPersonal(value: string, column: string): Uint8Array<ArrayBuffer> {
  const version = currentKeyVersion();
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", derivedKey("encryption", version), iv);
  cipher.setAAD(Buffer.from(column));
  const sealed = Buffer.concat([cipher.update(value, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.of(version), iv, cipher.getAuthTag(), sealed]));
}

/**
 * Opens what {@link encryptPersonal} made for the same column.
 *
 * @throws {Error} when the bytes were changed, belong to another column, or their key is not known any more.
 */
export function decryptPersonal(bytes: Uint8Array, column: string): string {
  const all = Buffer.from(bytes);
  if (all.length < HEADER_BYTES) throw new Error("The encrypted value is too short");
  const iv = all.subarray(1, 1 + IV_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", derivedKey("encryption", all.readUInt8(0)), iv);
  decipher.setAAD(Buffer.from(column));
  decipher.setAuthTag(all.subarray(1 + IV_BYTES, HEADER_BYTES));
  return Buffer.concat([decipher.update(all.subarray(HEADER_BYTES)), decipher.final()]).toString("utf8");
}

/**
 * A keyed hash (HMAC-SHA-256, hexadecimal) to find the same value twice without keeping it readable: a NIK has too few
 * possible values for a plain hash. Normalise first (digits only, lower case). It stays under the oldest data key that is
 * known, because hashes under two keys could not be compared.
 */
export function personalHash(value: string, column: string): string {
  return createHmac("sha256", derivedKey("duplicates", firstKeyVersion())).update(`${column}\0${value}`).digest("hex");
}

/** All but the last `visible` characters as dots: `••••••••••••3456`. A value no longer than that is hidden whole. */
export function mask(value: string, visible = 4): string {
  const shown = value.length > visible ? value.slice(-visible) : "";
  return "•".repeat(value.length - shown.length) + shown;
}
