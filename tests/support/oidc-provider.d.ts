// oidc-provider ships no types; this is as much of it as the tests use.
declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  export default class Provider {
    constructor(
      issuer: string,
      configuration: {
        readonly clients: readonly {
          readonly client_id: string;
          readonly client_secret: string;
          readonly redirect_uris: readonly string[];
        }[];
        readonly claims: Readonly<Record<string, readonly string[]>>;
        readonly conformIdTokenClaims: boolean;
        readonly findAccount: (
          context: unknown,
          sub: string,
        ) => { readonly accountId: string; readonly claims: () => Readonly<Record<string, unknown>> };
        readonly features: { readonly devInteractions: { readonly enabled: boolean } };
      },
    );
    callback(): RequestListener;
  }
}
