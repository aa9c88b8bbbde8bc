import "server-only";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";

const PURPOSE = "mata-rantai sign-in ticket";
const LIFETIME_SECONDS = 60;

/**
 * What a use case that has opened a session hands to next-auth, which then sets the cookie. Encrypted and valid for a minute,
 * because next-auth's own sign-in route is open to everybody and ids of sessions are no secrets.
 */
export async function issueTicket(session: { userId: string; sessionId: string }): Promise<string> {
  const token = { sub: session.userId, sessionId: session.sessionId };
  return encode({ token, secret: env().AUTH_SECRET, salt: PURPOSE, maxAge: LIFETIME_SECONDS });
}

/** The session that a ticket was issued for; null when it is not ours or older than a minute. */
export async function redeemTicket(ticket: unknown): Promise<{ userId: string; sessionId: string } | null> {
  if (typeof ticket !== "string") return null;
  try {
    const token = await decode({ token: ticket, secret: env().AUTH_SECRET, salt: PURPOSE });
    const { sub, sessionId } = token ?? {};
    return typeof sub === "string" && typeof sessionId === "string" ? { userId: sub, sessionId } : null;
  } catch {
    // Not encrypted by us, or expired: both mean that there is no session to enter.
    return null;
  }
}
