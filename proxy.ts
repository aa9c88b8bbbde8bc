import { type NextRequest, NextResponse } from "next/server";
import { signInPath } from "@/lib/access/return-path";
import { audienceOf, isAsset, type RouteAudience } from "@/lib/access/routes";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/id";
import { contentSecurityPolicy, securityHeaders } from "@/lib/platform/security-headers";

const UNKNOWN_ROUTE = "x-unknown-route";

/**
 * Stands before every answer, files and errors included: gives it its headers, shuts routes that the table does not know, and
 * sends visitors without a session cookie to sign in. It decides nothing: whether the cookie is worth anything, and what the
 * person may do, is for the page.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const nonce = newNonce();
  const policy = contentSecurityPolicy(nonce);
  if (isFile(pathname)) return withHeaders(NextResponse.next(), policy);

  const audience = audienceOf(pathname);
  const requestId = newId();
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", requestId);
  headers.set("x-request-path", pathname + search);
  const response = answer(request, audience, headers);
  response.headers.set("X-Request-Id", requestId);
  if (audience !== "public") response.headers.set("Cache-Control", "private, no-store");
  return withHeaders(response, policy);
}

function answer(request: NextRequest, audience: RouteAudience | null, headers: Headers): NextResponse {
  if (audience === "signed-in" && isReading(request) && !hasSessionCookie(request)) {
    const { pathname, search } = request.nextUrl;
    // The site's own address: Next.js would write "localhost" for whatever loopback name the visitor used.
    return NextResponse.redirect(new URL(signInPath(pathname + search), env().APP_URL), 303);
  }
  headers.delete(UNKNOWN_ROUTE);
  // A rewrite in next.config.ts leads marked requests nowhere. Rewriting here would need to know the server's own address.
  if (audience === null) headers.set(UNKNOWN_ROUTE, "1");
  return NextResponse.next({ request: { headers } });
}

/** A form that is sent after the session ended is let through: its action answers in the form, which keeps what was typed. */
function isReading({ method }: NextRequest): boolean {
  return method === "GET" || method === "HEAD";
}

function hasSessionCookie({ cookies }: NextRequest): boolean {
  return cookies.getAll().some(({ name }) => /^(__Secure-)?authjs\.session-token(\.\d+)?$/.test(name));
}

/** Development asks its server for source maps and stack frames under names of its own. */
function isFile(pathname: string): boolean {
  return isAsset(pathname) || (env().NODE_ENV === "development" && pathname.startsWith("/__nextjs"));
}

function withHeaders(response: NextResponse, policy: string): NextResponse {
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(securityHeaders())) response.headers.set(name, value);
  return response;
}

function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
}
