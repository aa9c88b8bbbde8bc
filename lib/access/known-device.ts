import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";

/** The cookie by which a browser is known again that has signed in as a person before (OWASP: "device cookie"). */
export const DEVICE_COOKIE = "device";
export const DEVICE_DAYS = 180;

interface Account {
  readonly id: string;
  readonly passwordHash: string | null;
}

/**
 * A token that says "this browser has signed in as that account", signed and kept in the browser only. It opens nothing:
 * it only keeps the person apart from strangers who guess at the same account. It dies with the password it was given for.
 */
export function issueDeviceToken(account: Account): string {
  const device = randomBytes(16).toString("base64url");
  return `${account.id}.${device}.${signature(account, device)}`;
}

/** The device's own name if the token was given for this account and its present password; null otherwise. */
export function knownDevice(token: string | null, account: Account | null): string | null {
  const [userId, device, signed, ...rest] = (token ?? "").split(".");
  if (!account || userId !== account.id || !device || !signed || rest.length > 0) return null;
  const expected = Buffer.from(signature(account, device));
  const given = Buffer.from(signed);
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : null;
}

function signature({ id, passwordHash }: Account, device: string): string {
  const text = ["device", id, device, passwordHash ?? ""].join("\0");
  return createHmac("sha256", env().AUTH_SECRET).update(text).digest("base64url");
}
