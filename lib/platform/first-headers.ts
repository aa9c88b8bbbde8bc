import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";
import { securityHeaders } from "@/lib/platform/security-headers";

/** For answers without a page: nothing may be loaded, run or framed. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const MARK = Symbol.for("mata-rantai.first-headers");
const shared = globalThis as { [MARK]?: true };

/**
 * Gives every answer of this process its security headers before Next.js sees the request. Next.js answers some requests
 * itself, before proxy.ts is asked: a slash too many is a redirect, an address that it cannot read an error. Whatever reaches
 * proxy.ts gets the policy of that answer over this one. Called once, before the server listens.
 */
export function setFirstHeaders(): void {
  if (shared[MARK]) return;
  shared[MARK] = true;
  const headers = { "Content-Security-Policy": NOTHING, ...securityHeaders() };
  subscribe("http.server.request.start", (message) => {
    const { response } = message as { response: ServerResponse };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  });
}
