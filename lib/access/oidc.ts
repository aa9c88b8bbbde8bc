import "server-only";
import type { OIDCConfig } from "next-auth/providers";
import { env } from "@/lib/platform/env";

export const OIDC_PROVIDER = "oidc";

/** What an identity provider says about the person who signed in there. */
export interface OidcProfile {
  readonly sub: string;
  readonly email?: unknown;
  readonly email_verified?: unknown;
}

/**
 * The provider that OIDC_* name; none when they are not set. Registered only then: next-auth answers every route with an error
 * as soon as one provider has no issuer.
 */
export function oidcProviders(): OIDCConfig<OidcProfile>[] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env();
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return [];
  return [
    {
      id: OIDC_PROVIDER,
      name: new URL(issuer).hostname,
      type: "oidc",
      issuer,
      clientId,
      clientSecret,
      checks: ["pkce", "state", "nonce"],
      authorization: { params: { scope: "openid email profile" } },
      profile: ({ sub }) => ({ id: sub }),
    },
  ];
}

/** Name of the service where one may sign in instead; null when there is none. */
export function oidcName(): string | null {
  return oidcProviders()[0]?.name ?? null;
}
