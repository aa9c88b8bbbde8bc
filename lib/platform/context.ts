import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { headers } from "next/headers";
import { env } from "@/lib/platform/env";

/** What is known about the request that is being served, or about the job that is being run. */
export interface RequestContext {
  /** Set by proxy.ts for requests, made from the job's id for jobs. */
  readonly requestId: string | null;
  /** The visitor's address; null when unknown. Behind proxies only believed when TRUST_PROXY says how many there are. */
  readonly ip: string | null;
  readonly userAgent: string | null;
}

const NOWHERE: RequestContext = { requestId: null, ip: null, userAgent: null };

/** One store per process: bundles of the app each get their own copy of this module, but must share the context. */
const STORE = Symbol.for("mata-rantai.request-context");
const holder = globalThis as { [STORE]?: AsyncLocalStorage<RequestContext> };
holder[STORE] ??= new AsyncLocalStorage<RequestContext>();
const storage = holder[STORE];

/** Runs `fn` with `context`, for jobs, scripts, tests and whatever wants its log lines to carry the request id. */
export function withRequestContext<T>(context: RequestContext, fn: () => T): T {
  return storage.run(context, fn);
}

/** The context set by {@link withRequestContext}, without asking Next.js. */
export function storedContext(): RequestContext | undefined {
  return storage.getStore();
}

/** The context of the request or job that is running; every field is null outside of both. */
export async function requestContext(): Promise<RequestContext> {
  const stored = storage.getStore();
  if (stored) return stored;
  try {
    return contextFromHeaders(await headers());
  } catch {
    // next/headers throws outside of a request: a script or a test.
    return NOWHERE;
  }
}

/** Reads the context from request headers; `x-request-id` is always the one that proxy.ts made. */
export function contextFromHeaders(from: Pick<Headers, "get">, proxies = env().TRUST_PROXY): RequestContext {
  return {
    requestId: from.get("x-request-id"),
    ip: clientAddress(from.get("x-forwarded-for"), proxies),
    userAgent: from.get("user-agent")?.slice(0, 300) ?? null,
  };
}

/**
 * The visitor's address out of `X-Forwarded-For`, whose last address is the socket's own (see socket-address.ts). With
 * `proxies` trusted ones in front, each of which appends the address it saw, the one to believe stands that many places
 * before the last. What stands before it was written by the visitor and is never believed.
 */
export function clientAddress(forwardedFor: string | null, proxies: number): string | null {
  const hops = forwardedFor?.split(",").map((hop) => hop.trim()) ?? [];
  return hops.at(-1 - proxies) || null;
}
