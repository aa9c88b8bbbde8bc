import "server-only";
import { createHmac } from "node:crypto";
import { currentKeyVersion, derivedKey } from "@/lib/platform/data-key";

/** What the hash of an entry covers: every column but the hash itself. */
export interface AuditLink {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly sequence: number;
  readonly verb: string;
  readonly actorUserId: string | null;
  readonly sessionId: string | null;
  readonly organizationId: string | null;
  readonly onBehalfOfOrganizationId: string | null;
  readonly requestId: string | null;
  readonly at: Date;
  readonly details: unknown;
  readonly previousHash: string | null;
}

/** JSON with the keys of every object in order, so that the same values always give the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * The hash of an entry. Keyed (HMAC-SHA-256 with a key that only the app holds), so that somebody who can write to the
 * database but has no data key cannot mend a chain after changing it.
 */
export function hashLink(link: AuditLink, keyVersion = currentKeyVersion()): { hash: string; keyVersion: number } {
  return { hash: keyedDigest(canonicalJson(link), keyVersion), keyVersion };
}

/** HMAC-SHA-256 of `text` in hexadecimal, under the audit key of that version. */
export function keyedDigest(text: string, keyVersion: number): string {
  return createHmac("sha256", derivedKey("audit", keyVersion)).update(text).digest("hex");
}
