import { globSync, readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { admittedRoles, CAST } from "@/tests/e2e/doors-cast";
import { sentence } from "@/tests/e2e/doors-forms";
import { visit } from "@/tests/e2e/doors-pages";
import { type Doors, test } from "@/tests/e2e/doors-stack";
import { changedTables, takeFingerprint } from "@/tests/e2e/doors-watch";
import { PAGES } from "@/tests/e2e/page-table";

const HOSTILE = [
  "x",
  "%00",
  "%FF",
  "%ED%A0%80",
  "%",
  "a".repeat(10_000),
  "..%2F..%2Fmasuk",
  "%27%20OR%201%3D1--",
  "%F0%9F%92%A9",
  "00000000-0000-0000-0000-000000000000",
  "__proto__",
  "1e400",
];

test.describe("What is no id leads nowhere", () => {
  for (const [route, row] of Object.entries(PAGES).filter(([name]) => name.includes("["))) {
    test(`at ${route}`, async ({ doors }) => {
      const [role = "admin"] = admittedRoles(row.who);
      const cookie = await doors.cookieOf(CAST[role]);
      for (const hostile of HOSTILE) {
        const { status } = await visit(doors, route.replaceAll(/\[\w+\]/g, hostile), cookie);
        // A page for everybody may say in words that a link no longer opens; 431 is an address longer than Node reads.
        const allowed = row.who === "public" ? [200, 404, 431] : [404, 431];
        expect
          .soft([hostile.slice(0, 40), status, allowed.includes(status)])
          .toEqual([hostile.slice(0, 40), status, true]);
      }
    });
  }
});

/** Every word that our own links, filter forms and filter schemas put after the `?` of an address. */
function queryNames(): string[] {
  const sources = globSync(["app/**/*.tsx", "components/**/*.tsx", "lib/**/*.ts"], {
    exclude: ["lib/platform/generated/**"],
  });
  const found = sources.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const filters = [...text.matchAll(/Filter\w* = z\s*\.object\(\{([\s\S]*?)\n\}/g)]
      .map(([, body = ""]) => body)
      .join("\n");
    return [...text.matchAll(/[?&]([a-zA-Z]+)=/g), ...filters.matchAll(/^ {2,4}([a-zA-Z]+):/gm)];
  });
  return [...new Set(["error", "kembali", ...found.map(([, name = ""]) => name)])];
}

const HOSTILE_WORDS = [
  "%00",
  "%FF",
  "-1",
  "99999999999999999999",
  "a".repeat(300),
  "0000-99-99",
  "'%22%3Cscript%3E",
  "%25_%5C",
];

test("No word in an address makes a page fail", async ({ doors }) => {
  test.setTimeout(300_000);
  const names = queryNames();
  expect(names.length).toBeGreaterThan(20);
  for (const [route, row] of Object.entries(PAGES).filter(([name]) => !name.includes("["))) {
    const [role = "admin"] = admittedRoles(row.who);
    const cookie = row.who === "public" ? undefined : await doors.cookieOf(CAST[role]);
    const visits = HOSTILE_WORDS.flatMap((hostile) => {
      const once = names.map((name) => `${name}=${hostile}`).join("&");
      return [once, `cari[]=x&__proto__=x&constructor=x&${once}&${once}`].map(async (query) => {
        const { status } = await visit(doors, `${route}?${query}`.slice(0, 14_000), cookie);
        expect.soft([route, hostile.slice(0, 20), status < 500]).toEqual([route, hostile.slice(0, 20), true]);
      });
    });
    await Promise.all(visits);
  }
});

const UNKNOWN = [
  "/tidak-ada",
  "/admin/tidak-ada",
  "/Beranda",
  "/beranda.segments/_tree.segment.rsc",
  "/kebutuhan.txt",
  "/api",
  "/api/auth",
  "/api/tidak-ada",
  "/_tidak-ada",
  "/_not-found",
  "/_global-error",
  "/_next/server-reference-manifest.json",
  "/.env",
  "/.git/config",
  "/wp-login.php",
  "/server.js",
];

test("What the table of routes does not know is not there, for nobody", async ({ doors }) => {
  for (const cookie of [undefined, await doors.cookieOf(CAST.admin)]) {
    for (const path of UNKNOWN) expect.soft([path, (await visit(doors, path, cookie)).status]).toEqual([path, 404]);
    // Next.js takes these for other spellings of /beranda before proxy.ts is asked.
    for (const path of ["/beranda.rsc", "/_next/data/x/beranda.json"]) {
      expect.soft((await visit(doors, path, cookie)).status, path).toBe(cookie === undefined ? 303 : 404);
    }
  }
});

test("No header that a visitor writes opens a page", async ({ doors }) => {
  const forged: Record<string, string>[] = [
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
    { "x-middleware-rewrite": "/" },
    { "x-middleware-prefetch": "1" },
    { "x-nextjs-data": "1" },
    { "x-unknown-route": "" },
    { "x-request-path": "/" },
    { "x-original-url": "/" },
    { "x-rewrite-url": "/beranda" },
    { "x-forwarded-for": "127.0.0.1" },
    { "x-action-forwarded": "1" },
    { "next-router-prefetch": "1", rsc: "1" },
    { authorization: "Bearer x" },
    { cookie: "__Secure-authjs.session-token=x; authjs.session-token.0=x" },
  ];
  for (const headers of forged) {
    for (const path of ["/admin/organisasi", "/admin/organisasi?_rsc", "/beranda"]) {
      const page = await visit(doors, path, undefined, headers);
      const what = JSON.stringify(headers);
      expect.soft([what, path, page.status, page.status === 200]).toEqual([what, path, page.status, false]);
      expect.soft([what, path, page.body.includes("Kementerian UMKM")]).toEqual([what, path, false]);
    }
  }
});

const SOMEWHERE_ELSE = [
  "https://jahat.example/",
  "//jahat.example/",
  "/\\jahat.example/",
  "\\\\jahat.example",
  "/%5Cjahat.example",
  "/\t/jahat.example",
  "javascript:alert(1)",
  "http:jahat.example",
  "/masuk?kembali=//jahat.example",
  "/api/auth/signout",
  "/keluar",
  " https://jahat.example",
  "/beranda\r\nset-cookie: a=b",
];

test("Nobody is led elsewhere by ?kembali=", async ({ doors }) => {
  const cookie = await doors.cookieOf(CAST.buyer_officer);
  // Next.js writes "localhost" for whatever loopback address the site has.
  const here = new URL(doors.baseUrl);
  const stays = (location: string | null) =>
    location === null || [here.host, `localhost:${here.port}`].includes(new URL(location, here).host);
  for (const wanted of SOMEWHERE_ELSE) {
    for (const path of ["/masuk", "/daftar"]) {
      const { location } = await visit(doors, `${path}?kembali=${encodeURIComponent(wanted)}`, cookie);
      expect.soft([path, wanted, stays(location)]).toEqual([path, wanted, true]);
      expect.soft([path, wanted, location?.includes("jahat") ?? false]).toEqual([path, wanted, wanted.includes("%5C")]);
    }
    const auth = await visit(doors, `/api/auth/signin?callbackUrl=${encodeURIComponent(wanted)}`, cookie);
    expect.soft([wanted, stays(auth.location)]).toEqual([wanted, true]);
  }
});

/** A form as no page of ours would send it. */
async function post(doors: Doors, name: string, init: { body: BodyInit; headers?: Record<string, string> }) {
  const action = doors.actions.get(name);
  if (!action) throw new Error(`The build has no ${name}.`);
  const headers = {
    accept: "text/x-component",
    origin: doors.baseUrl,
    "next-action": action.id,
    cookie: await doors.cookieOf(CAST.admin),
    ...init.headers,
  };
  const body = { body: init.body, ...(init.body instanceof ReadableStream && { duplex: "half" }) };
  const response = await fetch(doors.baseUrl + action.path, { method: "POST", redirect: "manual", headers, ...body });
  return { status: response.status, text: await response.text() };
}

const ORGANIZATION = { kind: "buyer", name: "PT Tidak Boleh Ada" };
function form(fields: Readonly<Record<string, string | Blob>>): FormData {
  const data = new FormData();
  for (const [field, value] of Object.entries(fields)) data.append(`_1_${field}`, value);
  data.append("0", '["$undefined","$K1"]');
  return data;
}

test.describe("A form", () => {
  test("that another site has its visitor send is refused, and nothing is written", async ({ doors }) => {
    await doors.cookieOf(CAST.admin);
    const before = await takeFingerprint(doors);
    for (const origin of ["https://jahat.example", "null", `${doors.baseUrl}.jahat.example`, "http://127.0.0.1:1"]) {
      const answer = await post(doors, "createOrganizationAction", { body: form(ORGANIZATION), headers: { origin } });
      expect.soft([origin, answer.status]).toEqual([origin, 403]);
      expect(answer.text).toContain("situs lain");
    }
    expect(changedTables(before, await takeFingerprint(doors))).toEqual([]);
  });

  test("that is too large is told so, with and without saying how large it is", async ({ doors }) => {
    const large = () => form({ ...ORGANIZATION, file: new Blob([new Uint8Array(23 * 1024 * 1024)]) });
    const told = await post(doors, "createOrganizationAction", { body: large() });
    expect(told.status).toBe(413);
    expect(told.text).toContain("20 MB");
    const wrapped = new Response(large());
    const stream = wrapped.body ?? "";
    const type = wrapped.headers.get("content-type") ?? "";
    const answer = await post(doors, "createOrganizationAction", { body: stream, headers: { "content-type": type } });
    expect(answer.status).toBe(411);
  });

  test("as large as an upload may be arrives whole", async ({ doors }) => {
    const file = new Blob([new Uint8Array(20 * 1024 * 1024)]);
    const answer = await post(doors, "switchLanguageAction", { body: form({ locale: "id", file }) });
    expect(answer.status).toBe(200);
  });

  test("that no page could have sent is answered in a sentence, and nothing is written", async ({ doors }) => {
    await doors.cookieOf(CAST.admin);
    const before = await takeFingerprint(doors);
    const malformed = [
      '["$undefined","text"]',
      '["$undefined",{"kind":"buyer"}]',
      "[]",
      '["$undefined",null]',
      "[1,2,3]",
    ];
    for (const body of malformed) {
      const answer = await post(doors, "createOrganizationAction", { body, headers: { "content-type": "text/plain" } });
      expect.soft([body, answer.status]).toEqual([body, 200]);
      expect.soft(answer.text, body).toContain(sentence("action.malformed"));
    }
    const fields = {
      "__proto__.kind": "buyer",
      "constructor.prototype.kind": "x",
      "a[999999999]": "x",
      "kind[0][0][0]": "x",
    };
    for (const [name, value] of Object.entries(fields)) {
      const answer = await post(doors, "createOrganizationAction", { body: form({ [name]: value }) });
      expect.soft([name, answer.status]).toEqual([name, 200]);
    }
    expect(changedTables(before, await takeFingerprint(doors))).toEqual([]);
  });

  test("for an action that does not exist is not found, and nothing is written", async ({ doors }) => {
    await doors.cookieOf(CAST.admin);
    const before = await takeFingerprint(doors);
    for (const id of ["0".repeat(42), "x", "__proto__", "", "a".repeat(5_000)]) {
      const answer = await post(doors, "createOrganizationAction", {
        body: form(ORGANIZATION),
        headers: { "next-action": id },
      });
      expect.soft([id.slice(0, 9), answer.status < 500]).toEqual([id.slice(0, 9), true]);
    }
    expect(changedTables(before, await takeFingerprint(doors))).toEqual([]);
  });

  test("is not a page: other methods change nothing and fail nowhere", async ({ doors }) => {
    const cookie = await doors.cookieOf(CAST.admin);
    const before = await takeFingerprint(doors);
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "POST"]) {
      for (const path of ["/", "/masuk", "/beranda", "/admin/organisasi/baru", "/api/health/live", "/api/metrics"]) {
        const { status } = await fetch(doors.baseUrl + path, { method, redirect: "manual", headers: { cookie } });
        expect.soft([method, path, status < 500]).toEqual([method, path, true]);
      }
    }
    expect(changedTables(before, await takeFingerprint(doors))).toEqual([]);
  });
});
