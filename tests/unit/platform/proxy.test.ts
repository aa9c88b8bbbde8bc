import { NextRequest } from "next/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { takeForm } from "@/lib/platform/unsent-form";
import { proxy } from "@/proxy";

const database = vi.hoisted(() => ({ answers: true }));
vi.mock("@/lib/platform/database-watch", () => ({ databaseAnswers: async () => database.answers }));
beforeEach(() => {
  database.answers = true;
});

function visit(path: string, init: { method?: string; headers?: Record<string, string>; body?: FormData } = {}) {
  return proxy(new NextRequest(`http://localhost:3000${path}`, init));
}

/** What proxy.ts tells Next.js to put into the request's headers. */
function handedOn(response: Response, name: string): string | null {
  return response.headers.get(`x-middleware-request-${name}`);
}

describe("every answer", () => {
  test.each(["/", "/masuk", "/api/health/live", "/tidak-ada", "/icon.svg", "/_next/static/chunks/main.js"])(
    "%s carries policy and headers",
    async (path) => {
      const { headers } = await visit(path);
      expect(headers.get("content-security-policy")).toContain("script-src 'self' 'nonce-");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("referrer-policy")).toBe("same-origin");
    },
  );

  test("has a nonce of its own, the same for the page", async () => {
    const [first, second] = [await visit("/"), await visit("/")];
    const policy = first.headers.get("content-security-policy");
    expect(handedOn(first, "content-security-policy")).toBe(policy);
    expect(policy).toContain(`'nonce-${handedOn(first, "x-nonce")}'`);
    expect(handedOn(second, "x-nonce")).not.toBe(handedOn(first, "x-nonce"));
  });

  test("has a request id that the visitor cannot choose", async () => {
    const response = await visit("/", { headers: { "x-request-id": "chosen" } });
    expect(handedOn(response, "x-request-id")).toBe(response.headers.get("x-request-id"));
    expect(response.headers.get("x-request-id")).not.toBe("chosen");
  });

  test("knows the path it is for", async () => {
    expect(handedOn(await visit("/masuk?kembali=/beranda"), "x-request-path")).toBe("/masuk?kembali=/beranda");
  });
});

test("an unknown route is marked, so that the rewrite leads it nowhere; a known one never is", async () => {
  expect(handedOn(await visit("/halaman-baru"), "x-unknown-route")).toBe("1");
  const forged = await visit("/masuk", { headers: { "x-unknown-route": "1" } });
  expect(handedOn(forged, "x-unknown-route")).toBeNull();
});

test("only public pages may be kept by a cache", async () => {
  expect((await visit("/")).headers.get("cache-control")).toBeNull();
  for (const path of ["/beranda", "/api/health/ready", "/tidak-ada"]) {
    expect((await visit(path)).headers.get("cache-control")).toBe("private, no-store");
  }
});

test("a stored file runs nothing, and its route says who may keep it", async () => {
  const { headers } = await visit("/api/files/01890000-0000-7000-8000-000000000000?w=320");
  expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cache-control")).toBeNull();
});

describe("a page of the signed-in area", () => {
  test("sends a visitor without a session cookie to sign in, and back", async () => {
    const response = await visit("/beranda?tab=1");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("http://localhost:3000/masuk?kembali=%2Fberanda%3Ftab%3D1");
  });

  test.each(["authjs.session-token", "__Secure-authjs.session-token", "authjs.session-token.0"])(
    "lets the cookie %s through, whatever it is worth",
    async (name) => {
      expect((await visit("/beranda", { headers: { cookie: `${name}=x` } })).status).toBe(200);
    },
  );

  test("lets a form through, so that its action can answer and keep what was typed", async () => {
    expect((await visit("/beranda", { method: "POST" })).status).toBe(200);
  });
});

test("an address that is no text is unknown", async () => {
  for (const path of ["/undangan-rekan/%FF", "/undangan-rekan/%ED%A0%80", "/api/auth/%FF", "/masuk?kembali=%00"]) {
    expect.soft([path, handedOn(await visit(path), "x-unknown-route")]).toEqual([path, "1"]);
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
      const response = await post({ origin });
      expect.soft([origin, response.status]).toEqual([origin, 403]);
      expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(await response.text()).toContain("situs lain");
    }
  });

  test("from our own pages, or from a program that names no site, goes on", async () => {
    expect((await post({ origin: "http://localhost:3000" })).status).toBe(200);
    expect((await post({ origin: "http://10.0.0.7:3000", host: "10.0.0.7:3000" })).status).toBe(200);
    expect((await post({})).status).toBe(200);
  });

  test("larger than an upload may be is refused in a sentence", async () => {
    const response = await post({ "content-length": String(22 * 1024 * 1024) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("terlalu besar");
  });

  test("that does not say how large it is, is asked to", async () => {
    expect((await post({ "transfer-encoding": "chunked" })).status).toBe(411);
  });
});

describe("while the database is away", () => {
  beforeEach(() => {
    database.answers = false;
  });

  test.each(["/", "/beranda", "/tidak-ada"])("%s says so, and asks again by itself", async (path) => {
    const response = await visit(`${path}?a=%22%3E`);
    const html = await response.text();
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(html).toContain("Basis data kami tidak menjawab");
    expect(html).toContain("Our database does not answer");
    expect(html).toContain('<meta http-equiv="refresh" content="5">');
    expect(html).not.toContain('">"');
    const nonce = /<style nonce="([^"]+)">/.exec(html)?.[1];
    expect(response.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });

  test("a form without script is told that nothing was saved, and is not asked for again by itself", async () => {
    const response = await visit("/kebutuhan/baru", { method: "POST" });
    const html = await response.text();
    expect(response.status).toBe(503);
    expect(html).toContain("Isian Anda belum tersimpan");
    expect(html).not.toContain("refresh");
  });

  test("a form that a script sends goes on: its action says so and keeps what was typed", async () => {
    expect((await visit("/kebutuhan/baru", { method: "POST", headers: { "next-action": "x" } })).status).toBe(200);
  });

  test("programs get JSON; who asks for the state of the parts is answered by them", async () => {
    const response = await visit("/api/needs/01890000-0000-7000-8000-000000000000/quote-count");
    expect([response.status, await response.json()]).toEqual([503, expect.objectContaining({ error: "unavailable" })]);
    for (const path of ["/api/health/live", "/api/health/ready", "/api/metrics", "/icon.svg"]) {
      expect.soft([path, (await visit(path)).status]).toEqual([path, 200]);
    }
  });
});

test("what a form without script posts is remembered for its own request, without secrets and files", async () => {
  const body = new FormData();
  body.append("$ACTION_KEY", "k1");
  body.append("__secret", "password");
  body.append("title", "Klem baja");
  body.append("password", "rahasia-sekali");
  body.append("photo", new File(["x"], "a.jpg"));
  const response = await visit("/kebutuhan/baru", { method: "POST", body });
  expect(response.status).toBe(200);
  const id = response.headers.get("x-request-id");
  expect(takeForm(id)).toEqual([
    ["$ACTION_KEY", "k1"],
    ["__secret", "password"],
    ["title", "Klem baja"],
  ]);
  expect(takeForm(id)).toBeNull();
  expect(takeForm(null)).toBeNull();
});
