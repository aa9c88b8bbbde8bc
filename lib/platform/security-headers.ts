import "server-only";
import { type Env, env } from "@/lib/platform/env";

type Settings = Pick<Env, "APP_URL" | "NODE_ENV" | "OIDC_ISSUER">;

/**
 * The Content-Security-Policy of one answer. Scripts run only with this answer's nonce; nothing may be framed, and no style
 * attribute applies. Development alone needs eval and a socket for hot reload.
 */
export function contentSecurityPolicy(nonce: string, settings: Settings = env()): string {
  const development = settings.NODE_ENV === "development";
  // A browser holds a form's redirects against form-action: signing in by OIDC leads to the issuer.
  const issuer = settings.OIDC_ISSUER ? ` ${new URL(settings.OIDC_ISSUER).origin}` : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self'${issuer}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    ...(isHttps(settings) ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** For files that people sent: whatever one turns out to be, it runs nothing, loads nothing and knows no cookie of ours. */
export const STORED_FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** The headers that every answer carries beside the policy. */
export function securityHeaders(settings: Settings = env()): Readonly<Record<string, string>> {
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Origin-Agent-Cluster": "?1",
    ...(isHttps(settings) ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
}

function isHttps({ APP_URL }: Settings): boolean {
  return APP_URL.startsWith("https://");
}
