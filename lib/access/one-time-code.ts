import "server-only";
import { randomInt, timingSafeEqual } from "node:crypto";
import { personalHash } from "@/lib/platform/personal-data";

/** How long a code can be used, in minutes, and how often one may be tried. */
export const CODE_MINUTES = 15;
export const CODE_ATTEMPTS = 5;
export const CODE_DIGITS = 6;

/** A fresh code of six digits; the first may be zero. */
export function newCode(): string {
  return String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, "0");
}

/** When a code made at `now` can no longer be used. */
export function codeExpiry(now: Date): Date {
  return new Date(now.getTime() + CODE_MINUTES * 60_000);
}

/**
 * The keyed hash under which a code is stored. A million codes are tried in a moment, so a hash without a key would hide
 * nothing; `holder` (the row's id) keeps equal codes apart.
 */
export function hashCode(code: string, holder: string): string {
  return personalHash(code, `one-time code of ${holder}`);
}

/** Compares in constant time. */
export function isRightCode(code: string, holder: string, storedHash: string): boolean {
  const given = Buffer.from(hashCode(code, holder));
  const stored = Buffer.from(storedHash);
  return given.length === stored.length && timingSafeEqual(given, stored);
}
