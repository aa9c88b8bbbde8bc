import { request } from "node:http";
import { expect } from "@playwright/test";
import { admittedRoles, CAST } from "@/tests/e2e/doors-cast";
import { find, follow, type Visit, visit } from "@/tests/e2e/doors-pages";
import { test } from "@/tests/e2e/doors-stack";
import { PAGES } from "@/tests/e2e/page-table";

/** One policy with a nonce, and what must not be missing on any answer. */
function expectGuarded({ headers }: Pick<Visit, "headers">, what: string): void {
  const policy = headers.get("content-security-policy") ?? "";
  const scripts = policy.match(/(?:script-src|default-src) [^;]*/g)?.at(-1) ?? "";
  expect.soft([what, policy.split(", ").length]).toEqual([what, 1]);
  expect.soft(scripts, what).toMatch(/'nonce-[\w+/=]{20,}'|^default-src 'none'/);
  expect.soft(scripts, what).not.toContain("unsafe");
  expect.soft(policy, what).toContain("frame-ancestors 'none'");
  expect.soft(policy, what).toContain("base-uri 'none'");
  expect.soft([what, headers.get("x-content-type-options")]).toEqual([what, "nosniff"]);
  expect.soft([what, headers.get("x-frame-options")]).toEqual([what, "DENY"]);
  expect.soft([what, headers.get("referrer-policy")]).toEqual([what, "same-origin"]);
  expect.soft([what, headers.get("x-powered-by")]).toEqual([what, null]);
}

/** Scripts without the nonce of this answer would not run; handlers and `javascript:` have no nonce at all. */
function expectOnlyOwnScripts({ headers, body }: Visit, what: string): void {
  const nonce = headers.get("content-security-policy")?.match(/'nonce-([^']+)'/)?.[1];
  const foreign = [...body.matchAll(/<script\b[^>]*>/g)].filter(([tag]) => !tag.includes(`nonce="${nonce}"`));
  expect.soft([what, foreign.map(([tag]) => tag)]).toEqual([what, []]);
  const markup = body.replaceAll(/<script\b[\s\S]*?<\/script>/g, "");
  expect.soft([what, markup.match(/<[^>]+\s(on[a-z]+=|style=|href="javascript:)/g)]).toEqual([what, null]);
}

test.describe("Headers", () => {
  for (const [route, row] of Object.entries(PAGES)) {
    test(`of ${route}`, async ({ doors }) => {
      const { path, insiders } = await find(doors, route, row);
      const role = admittedRoles(row.who).find((held) => row.spans !== undefined || insiders.includes(CAST[held]));
      const email = role ? CAST[role] : insiders[0];
      const cookie = email ? await doors.cookieOf(email) : undefined;
      for (const [who, page] of [
        ["signed in", await visit(doors, path, cookie)],
        ["signed in, by our own links", await follow(doors, path, cookie)],
        ["signed out", await visit(doors, path)],
      ] as const) {
        expectGuarded(page, who);
        expect
          .soft([who, page.headers.get("cache-control")])
          .toEqual([who, expect.stringMatching(/private.*no-store/)]);
        if (page.headers.get("content-type")?.startsWith("text/html")) expectOnlyOwnScripts(page, who);
      }
    });
  }

  test("of everything that is no page", async ({ doors }) => {
    const home = await visit(doors, "/");
    const built = [...new Set(home.body.match(/\/_next\/static\/[\w./-]+\.(?:js|css|woff2)/g))];
    expect(built.length).toBeGreaterThan(2);
    const others = ["/icon.svg", "/api/health/live", "/api/health/ready", "/api/metrics", "/api/auth/session"];
    const answeredByNext = [
      "/beranda/",
      "//masuk",
      "/_next/static/tidak-ada.js",
      "/tidak-ada",
      "/%FF",
      "/api/tidak-ada",
    ];
    for (const path of [...built, ...others, ...answeredByNext]) expectGuarded(await visit(doors, path), path);
  });

  test("let the files of the build be kept, and nothing of the API", async ({ doors }) => {
    const [script = ""] = (await visit(doors, "/")).body.match(/\/_next\/static\/[\w./-]+\.js/) ?? [];
    expect((await visit(doors, script)).headers.get("cache-control")).toContain("immutable");
    for (const path of ["/api/health/live", "/api/auth/session", "/api/tidak-ada"]) {
      expect((await visit(doors, path)).headers.get("cache-control"), path).toMatch(/private.*no-store/);
    }
  });

  test("have a nonce that no two answers share", async ({ doors }) => {
    const nonces = await Promise.all(
      [1, 2, 3].map(async () => (await visit(doors, "/masuk")).body.match(/nonce="([^"]+)"/)?.[1]),
    );
    expect(new Set(nonces).size).toBe(3);
  });
});

test("A visitor is led to the site's own address, whatever name was asked for", async ({ doors }) => {
  const { hostname, port } = new URL(doors.baseUrl);
  const headers = { host: "jahat.example", "x-forwarded-host": "jahat.example", "x-forwarded-proto": "https" };
  const location = await new Promise((resolve, reject) => {
    request({ hostname, port, path: "/beranda", headers }, (response) => {
      response.resume();
      resolve(response.headers.location);
    })
      .on("error", reject)
      .end();
  });
  // Next.js writes "localhost" for whatever loopback address the site has.
  expect(location).toMatch(/^http:\/\/(127\.0\.0\.1|localhost):\d+\/masuk\?kembali=%2Fberanda$/);
});
