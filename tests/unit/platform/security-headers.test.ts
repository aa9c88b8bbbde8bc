import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "@/lib/platform/security-headers";

const production = { NODE_ENV: "production", APP_URL: "https://matarantai.example", OIDC_ISSUER: undefined } as const;

function directives(policy: string): Map<string, string[]> {
  return new Map(policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]));
}

describe("in production", () => {
  const policy = contentSecurityPolicy("abc", production);

  test("scripts run with the nonce alone, nothing inline or evaluated", () => {
    expect(directives(policy).get("script-src")).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
    expect(policy).not.toContain("unsafe");
  });

  test("nothing frames, nothing is embedded, forms stay here", () => {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(directives(policy).get("form-action")).toEqual(["'self'"]);
  });

  test("a form may lead to the issuer when sign-in by OIDC is configured", () => {
    const withIssuer = contentSecurityPolicy("abc", { ...production, OIDC_ISSUER: "https://id.example/realm" });
    expect(directives(withIssuer).get("form-action")).toEqual(["'self'", "https://id.example"]);
  });

  test("https is kept to", () => {
    expect(policy).toContain("upgrade-insecure-requests");
    expect(securityHeaders(production)["Strict-Transport-Security"]).toContain("max-age=63072000");
  });
});

test("over plain http nothing promises https", () => {
  const local = { ...production, APP_URL: "http://localhost:3000" };
  expect(contentSecurityPolicy("abc", local)).not.toContain("upgrade-insecure-requests");
  expect(securityHeaders(local)).not.toHaveProperty("Strict-Transport-Security");
});

test("development alone may evaluate", () => {
  expect(contentSecurityPolicy("abc", { ...production, NODE_ENV: "development" })).toContain("'unsafe-eval'");
});
