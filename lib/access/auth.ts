import "server-only";
import { createHash } from "node:crypto";
import { headers } from "next/headers";
import NextAuth, { type NextAuthConfig, type Profile } from "next-auth";
import { getToken, type JWT } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { closeSession } from "@/lib/access/live-session";
import { OIDC_PROVIDER, oidcProviders } from "@/lib/access/oidc";
import { SESSION_DAYS } from "@/lib/access/session-policy";
import { issueTicket, redeemTicket } from "@/lib/access/session-ticket";
import { signInWithIdentity } from "@/lib/access/use-cases/sign-in-with-identity";
import { requestContext } from "@/lib/platform/context";
import { env, tellNextAuthItsAddress } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { isAppError } from "@/lib/shared/errors";

/** The field of the cookie's token that names the row of `auth_sessions`; nothing else about the person is in it. */
const SESSION_FIELD = "sessionId";

/** Made on the first request, so that a build needs no settings. */
function authConfig(): NextAuthConfig {
  const settings = env();
  tellNextAuthItsAddress();
  return {
    secret: settings.AUTH_SECRET,
    trustHost: true,
    useSecureCookies: settings.APP_URL.startsWith("https://"),
    basePath: "/api/auth",
    pages: { signIn: "/masuk", signOut: "/keluar", error: "/masuk" },
    session: { strategy: "jwt", maxAge: SESSION_DAYS * 86_400 },
    providers: [ticketProvider(), ...oidcProviders()],
    callbacks: {
      signIn: async ({ account, profile, user }) => {
        if (account?.provider !== OIDC_PROVIDER) return true;
        return enterByIdentity(user, profile);
      },
      jwt: ({ token, user }) => {
        const sessionId = user && SESSION_FIELD in user ? user[SESSION_FIELD] : token[SESSION_FIELD];
        return { [SESSION_FIELD]: sessionId };
      },
      // What the browser may read at /api/auth/session: that there is a session, not whose.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      // Signing out at next-auth's own door must end more than the cookie.
      signOut: async (message) => {
        const sessionId = "token" in message ? message.token?.[SESSION_FIELD] : null;
        if (typeof sessionId === "string") await closeSession(sessionId);
      },
    },
    logger: {
      error: (error) => log().warn({ error }, "next-auth refused"),
      warn: (code) => log().debug({ warning: code }, "next-auth warns"),
      debug: () => undefined,
    },
  };
}

/** Turns a fresh ticket into the cookie. Passwords never come here: use cases check them before they issue a ticket. */
function ticketProvider() {
  return Credentials({
    id: "ticket",
    credentials: { ticket: {} },
    authorize: async ({ ticket }) => {
      const session = await redeemTicket(ticket);
      return session ? { id: session.userId, [SESSION_FIELD]: session.sessionId } : null;
    },
  });
}

/** Opens the session of somebody who comes back from the identity provider; false sends them to /masuk with a sentence. */
async function enterByIdentity(user: object, profile: Profile | undefined): Promise<boolean> {
  const { iss, sub, email, email_verified: emailVerified } = profile ?? {};
  if (typeof iss !== "string" || typeof sub !== "string") return false;
  const identity = { issuer: iss, subject: sub, email: email ?? null, emailVerified: emailVerified === true };
  try {
    const { sessionId } = await signInWithIdentity(await requestContext(), identity);
    // The same object reaches the jwt callback, which puts the id into the cookie.
    Object.assign(user, { [SESSION_FIELD]: sessionId });
    return true;
  } catch (error) {
    if (isAppError(error)) return false;
    throw error;
  }
}

const nextAuth = NextAuth(() => authConfig());

/** The route handlers of /api/auth. */
export const authHandlers = nextAuth.handlers;

/**
 * The id that the visitor's cookie carries; null without one. Whether the session lives is for the database to say.
 * Not auth(): it seals the token anew each time, for a cookie that a page cannot set.
 */
export async function cookieSessionId(): Promise<string | null> {
  const cookie = (await headers()).get("cookie");
  if (cookie === null) return null;
  const { AUTH_SECRET: secret, APP_URL } = env();
  // Nothing but the cookies: a token in the header Authorization opens no door.
  const from = { req: { headers: new Headers({ cookie }) }, secret, secureCookie: APP_URL.startsWith("https://") };
  const sealed = await getToken({ ...from, raw: true });
  if (!sealed) return null;
  // Of the session's own cookie: the others come and go, and the token itself is not to be found in memory.
  const digest = createHash("sha256").update(sealed).digest("base64url");
  const known = opened.get(digest);
  if (known && Date.now() < known.until) return known.sessionId;
  return keepOpened(digest, await getToken(from));
}

/** What tokens say, so far as they were opened already: it takes longer than to draw a small page, and never changes. */
const opened = new Map<string, { readonly sessionId: string; readonly until: number }>();
const MOST_OPENED = 5_000;

function keepOpened(digest: string, token: JWT | null): string | null {
  const sessionId = token?.[SESSION_FIELD];
  if (typeof sessionId !== "string") return null;
  opened.set(digest, { sessionId, until: (token?.exp ?? 0) * 1000 });
  const [oldest] = opened.keys();
  if (opened.size > MOST_OPENED && oldest !== undefined) opened.delete(oldest);
  return sessionId;
}

/** Sets the cookie of a session that a use case has just opened. */
export async function setSessionCookie(session: { userId: string; sessionId: string }): Promise<void> {
  await nextAuth.signIn("ticket", { ticket: await issueTicket(session), redirect: false });
}

/** Sends the visitor to the identity provider, who sends them back to `returnTo`. Never returns: it redirects. */
export async function signInElsewhere(returnTo: string): Promise<void> {
  await nextAuth.signIn(OIDC_PROVIDER, { redirectTo: returnTo });
}

/** Removes the cookie; the caller has revoked the row. */
export async function clearSessionCookie(): Promise<void> {
  await nextAuth.signOut({ redirect: false });
}
