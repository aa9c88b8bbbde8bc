import { type NextRequest, NextResponse } from "next/server";
import { signInPath } from "@/lib/access/return-path";
import { audienceOf, isAsset, type RouteAudience } from "@/lib/access/routes";
import { databaseAnswers } from "@/lib/platform/database-watch";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/id";
import { databaseAwayAnswer, databaseAwayPage, type Refusal, refusalPage } from "@/lib/platform/refusal-page";
import { contentSecurityPolicy, STORED_FILE_POLICY, securityHeaders } from "@/lib/platform/security-headers";
import { rememberForm } from "@/lib/platform/unsent-form";

const UNKNOWN_ROUTE = "x-unknown-route";

/** The same as in next.config.ts: what a form may carry. */
const MOST_BYTES = 21 * 1024 * 1024;

/**
 * Stands before every answer, files and errors included: gives it its headers, shuts routes that the table does not know,
 * sends visitors without a session cookie to sign in, and says so when the database is away. It decides nothing: whether the
 * cookie is worth anything, and what the person may do, is for the page.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const nonce = newNonce();
  const policy = contentSecurityPolicy(nonce);
  if (isFile(pathname)) return withHeaders(NextResponse.next(), policy);

  const refusal = refuse(request);
  if (refusal) return withHeaders(refusalPage(refusal, nonce), policy);
  const outage = await answerOutage(request, nonce);
  if (outage) return withHeaders(outage, policy);

  const audience = isText(pathname, search) ? audienceOf(pathname) : null;
  const requestId = newId();
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", requestId);
  headers.set("x-request-path", pathname + search);
  if (audience === "signed-in" && isPlainForm(request)) await rememberPosted(request, requestId);
  const response = answer(request, audience, headers);
  response.headers.set("X-Request-Id", requestId);
  // What is set here stays, whatever the route says.
  if (audience === "file") return withHeaders(response, STORED_FILE_POLICY);
  if (audience !== "public") response.headers.set("Cache-Control", "private, no-store");
  return withHeaders(response, policy);
}

/** Requests that no page of ours makes, answered in a sentence instead of Next.js' nameless error. */
function refuse(request: NextRequest): Refusal | null {
  if (isReading(request)) return null;
  const { headers } = request;
  if (Number(headers.get("content-length")) > MOST_BYTES) return "tooLarge";
  // Browsers say how much they send. What does not say so could only be cut off in the middle.
  if (headers.has("transfer-encoding") && !headers.has("content-length")) return "noLength";
  return isFromElsewhere(request) ? "fromElsewhere" : null;
}

/** What is asked whether the parts of the app are there must answer itself. */
const SAYS_ITSELF = /^\/api\/(health\/(live|ready)|metrics)$/;

/**
 * The answer while the database is away; null while it is there. A form that a script sends is let through: its action says
 * so in the form, which keeps what was typed.
 */
async function answerOutage(request: NextRequest, nonce: string): Promise<Response | null> {
  const { pathname, search } = request.nextUrl;
  if (SAYS_ITSELF.test(pathname) || request.headers.has("next-action")) return null;
  if (await databaseAnswers()) return null;
  if (pathname.startsWith("/api/")) return databaseAwayAnswer();
  return databaseAwayPage(pathname + search, !isReading(request), nonce);
}

/** A form that a browser sends by itself, without our script. */
function isPlainForm(request: NextRequest): boolean {
  const { headers } = request;
  const isForm = headers.get("content-type")?.startsWith("multipart/form-data") ?? false;
  return !isReading(request) && isForm && !headers.has("next-action");
}

async function rememberPosted(request: NextRequest, requestId: string): Promise<void> {
  try {
    rememberForm(requestId, await request.clone().formData());
  } catch {
    // A body that is no form: whatever reads it next says so.
  }
}

/** Browsers name the site on whose page a form was sent; only ours may, and the identity provider. */
function isFromElsewhere({ headers }: NextRequest): boolean {
  const origin = headers.get("origin");
  if (origin === null) return false;
  const { APP_URL, OIDC_ISSUER } = env();
  const trusted = [APP_URL, ...(OIDC_ISSUER ? [OIDC_ISSUER] : [])].map((address) => new URL(address).host);
  const ours = [headers.get("host"), headers.get("x-forwarded-host"), ...trusted];
  return !URL.canParse(origin) || !ours.includes(new URL(origin).host);
}

/**
 * No page of ours has an address that is no text: Next.js fails on `%FF` in a path, Postgres on a NUL (`%00`) in whatever an
 * address is looked up by.
 */
function isText(pathname: string, search: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes("\0") && !/%00/.test(search);
  } catch {
    return false;
  }
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

function withHeaders(response: Response, policy: string): Response {
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(securityHeaders())) response.headers.set(name, value);
  return response;
}

function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
}
