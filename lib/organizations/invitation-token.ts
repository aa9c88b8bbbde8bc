import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { INVITATION_DAYS } from "@/lib/organizations/organization";
import { env } from "@/lib/platform/env";

const DAY_IN_MS = 86_400_000;

/** The secret of an invitation's link: 256 random bits, of which the database keeps the hash only. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

/** So many random bits need no key and no salt. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The page behind the link. */
export function invitationUrl(token: string): string {
  return `${env().APP_URL}/undangan-rekan/${token}`;
}

/** When an invitation made at `now` can no longer be accepted. */
export function invitationExpiry(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * DAY_IN_MS);
}
