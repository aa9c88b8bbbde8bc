import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import { proxy } from "@/proxy";

function visit(path: string, init: { method?: string; headers?: Record<string, string> } = {}) {
  return proxy(new NextRequest(`http://localhost:3000${path}`, init));
}

/** What proxy.ts tells Next.js to put into the request's headers. */
function handedOn(response: Response, name: string): string | null {
  return response.headers.get(`x-middleware-request-${name}`);
}

describe("every answer", () => {
  test.each(["/", "/masuk", "/api/health/live", "/tidak-ada", "/icon.svg", "/_next/static/chunks/main.js"])(
    "%s carries policy and headers",
    (path) => {
      const { headers } = visit(path);
      expect(headers.get("content-security-policy")).toContain("script-src 'self' 'nonce-");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("referrer-policy")).toBe("same-origin");
    },
  );

  test("has a nonce of its own, the same for the page", () => {
    const [first, second] = [visit("/"), visit("/")];
    const policy = first.headers.get("content-security-policy");
    expect(handedOn(first, "content-security-policy")).toBe(policy);
    expect(policy).toContain(`'nonce-${handedOn(first, "x-nonce")}'`);
    expect(handedOn(second, "x-nonce")).not.toBe(handedOn(first, "x-nonce"));
  });

  test("has a request id that the visitor cannot choose", () => {
    const response = visit("/", { headers: { "x-request-id": "chosen" } });
    expect(handedOn(response, "x-request-id")).toBe(response.headers.get("x-request-id"));
    expect(response.headers.get("x-request-id")).not.toBe("chosen");
  });

  test("knows the path it is for", () => {
    expect(handedOn(visit("/masuk?kembali=/beranda"), "x-request-path")).toBe("/masuk?kembali=/beranda");
  });
});

test("an unknown route is marked, so that the rewrite leads it nowhere; a known one never is", () => {
  expect(handedOn(visit("/halaman-baru"), "x-unknown-route")).toBe("1");
  const forged = visit("/masuk", { headers: { "x-unknown-route": "1" } });
  expect(handedOn(forged, "x-unknown-route")).toBeNull();
});

test("only public pages may be kept by a cache", () => {
  expect(visit("/").headers.get("cache-control")).toBeNull();
  for (const path of ["/beranda", "/api/health/ready", "/tidak-ada"]) {
    expect(visit(path).headers.get("cache-control")).toBe("private, no-store");
  }
});

test("a stored file runs nothing, and its route says who may keep it", () => {
  const { headers } = visit("/api/files/01890000-0000-7000-8000-000000000000?w=320");
  expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cache-control")).toBeNull();
});

describe("a page of the signed-in area", () => {
  test("sends a visitor without a session cookie to sign in, and back", () => {
    const response = visit("/beranda?tab=1");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("http://localhost:3000/masuk?kembali=%2Fberanda%3Ftab%3D1");
  });

  test.each(["authjs.session-token", "__Secure-authjs.session-token", "authjs.session-token.0"])(
    "lets the cookie %s through, whatever it is worth",
    (name) => {
      expect(visit("/beranda", { headers: { cookie: `${name}=x` } }).status).toBe(200);
    },
  );

  test("lets a form through, so that its action can answer and keep what was typed", () => {
    expect(visit("/beranda", { method: "POST" }).status).toBe(200);
  });
});

test("an address that is no text is unknown", () => {
  for (const path of ["/undangan-rekan/%FF", "/undangan-rekan/%ED%A0%80", "/api/auth/%FF", "/masuk?kembali=%00"]) {
    expect.soft([path, handedOn(visit(path), "x-unknown-route")]).toEqual([path, "1"]);
  }
});

describe("a form", () => {
  const post = (headers: Record<string, string>) => visit("/masuk", { method: "POST", headers });

  test("from another site is refused in a sentence", async () => {
    for (const origin of [
      "https://jahat.example",
      "null",
      "http://localhost.jahat.example:3000",
      "http://localhost:3001",
    ]) {
      const response = post({ origin });
      expect.soft([origin, response.status]).toEqual([origin, 403]);
      expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(await response.text()).toContain("situs lain");
    }
  });

  test("from our own pages, or from a program that names no site, goes on", () => {
    expect(post({ origin: "http://localhost:3000" }).status).toBe(200);
    expect(post({ origin: "http://10.0.0.7:3000", host: "10.0.0.7:3000" }).status).toBe(200);
    expect(post({}).status).toBe(200);
  });

  test("larger than an upload may be is refused in a sentence", async () => {
    const response = post({ "content-length": String(22 * 1024 * 1024) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("terlalu besar");
  });

  test("that does not say how large it is, is asked to", () => {
    expect(post({ "transfer-encoding": "chunked" }).status).toBe(411);
  });
});
