import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { NextRequest } from "next/server";
import Provider from "oidc-provider";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { authHandlers } from "@/lib/access/auth";
import { signInWithIdentity } from "@/lib/access/use-cases/sign-in-with-identity";
import { database } from "@/lib/platform/db";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, from } from "@/tests/support/identity";
import { auditTrail } from "@/tests/support/refusals";

const APP = "http://localhost:3000";
const EMAIL = "sri.rahayu@contoh.example";

/** What the provider says about whoever signs in there; `sub` is what they typed. */
const claims: Record<string, { email?: string; email_verified?: boolean }> = {
  sri: { email: EMAIL, email_verified: true },
  claimed: { email: EMAIL, email_verified: false },
  stranger: { email: "orang.lain@contoh.example", email_verified: true },
};

let server: Server;
let issuer: string;

beforeAll(async () => {
  const { createServer } = await import("node:http");
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: "mata-rantai", client_secret: "rahasia", redirect_uris: [`${APP}/api/auth/callback/oidc`] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    conformIdTokenClaims: false,
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...claims[sub] }) }),
    features: { devInteractions: { enabled: true } },
  });
  server.on("request", provider.callback());
  // Set before anything reads the settings of this process.
  Object.assign(process.env, {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: "mata-rantai",
    OIDC_CLIENT_SECRET: "rahasia",
  });
});

afterAll(() => {
  server.close();
});

beforeEach(resetDatabase);

/** Cookies of one browser, for all hosts alike: names do not clash. */
class Jar {
  readonly #cookies = new Map<string, string>();

  keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  get header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  has(name: string): boolean {
    return this.#cookies.has(name);
  }
}

function app(jar: Jar, path: string, form?: URLSearchParams): Promise<Response> {
  const request = new NextRequest(new URL(path, APP), {
    headers: { cookie: jar.header, ...(form && { "content-type": "application/x-www-form-urlencoded" }) },
    ...(form && { method: "POST", body: form }),
  });
  const handle = form ? authHandlers.POST : authHandlers.GET;
  return handle(request).then((response) => jar.keep(response));
}

/** A browser that goes from /masuk to the provider, signs in there as `login`, agrees, and comes back. */
async function signInAs(login: string): Promise<{ jar: Jar; response: Response }> {
  const jar = new Jar();
  const { csrfToken } = (await (await app(jar, "/api/auth/csrf")).json()) as { csrfToken: string };
  const begun = await app(jar, "/api/auth/signin/oidc", new URLSearchParams({ csrfToken, callbackUrl: `${APP}/akun` }));
  let next = begun.headers.get("location") ?? "";
  for (let step = 0; step < 12 && !next.startsWith(`${APP}/api/auth/callback`); step += 1) {
    const page = jar.keep(await fetch(new URL(next, issuer), { redirect: "manual", headers: { cookie: jar.header } }));
    next = page.headers.get("location") ?? (await answerInteraction(jar, next, await page.text(), login));
  }
  const callback = new URL(next);
  return { jar, response: await app(jar, callback.pathname + callback.search) };
}

async function answerInteraction(jar: Jar, url: string, html: string, login: string): Promise<string> {
  const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1] ?? "";
  const body = new URLSearchParams({ prompt, ...(prompt === "login" && { login, password: "apa saja" }) });
  const headers = { cookie: jar.header, "content-type": "application/x-www-form-urlencoded" };
  const answer = await fetch(new URL(url, issuer), { method: "POST", redirect: "manual", headers, body });
  return jar.keep(answer).headers.get("location") ?? "";
}

it("links the account whose proven address the provider has verified, and knows the person again", async () => {
  const { id } = await addAccount(EMAIL);
  const first = await signInAs("sri");
  expect(first.response.headers.get("location")).toBe(`${APP}/akun`);
  expect(first.jar.has("authjs.session-token")).toBe(true);
  expect(await database().externalIdentity.findMany()).toMatchObject([{ userId: id, issuer, subject: "sri" }]);

  // From now on the address does not matter any more.
  await database().user.update({ where: { id }, data: { email: "alamat.baru@contoh.example" } });
  expect((await signInAs("sri")).jar.has("authjs.session-token")).toBe(true);
  expect(await database().authSession.count({ where: { userId: id } })).toBe(2);
  expect((await auditTrail("user", id)).map(({ verb }) => verb)).toEqual([
    "user.registered",
    "identity.linked",
    "session.opened",
    "session.opened",
  ]);
}, 60_000);

it.each([
  ["an address that the provider has not verified", "claimed"],
  ["an address that nobody here has", "stranger"],
])("signs nobody in for %s", async (_, login) => {
  await addAccount(EMAIL);
  const { jar, response } = await signInAs(login);
  expect(response.headers.get("location")).toBe(`${APP}/masuk?error=AccessDenied`);
  expect(jar.has("authjs.session-token")).toBe(false);
  expect(await database().externalIdentity.count()).toBe(0);
});

it("signs nobody in for an address that the account has not proven, or an account that is gone", async () => {
  const { id } = await addAccount(EMAIL);
  const identity = { issuer, subject: "sri", email: EMAIL, emailVerified: true };
  await database().user.update({ where: { id }, data: { emailVerifiedAt: null } });
  await expect(signInWithIdentity(from("10.0.0.1"), identity)).rejects.toMatchObject({ code: "forbidden" });
  await database().user.update({ where: { id }, data: { emailVerifiedAt: new Date() } });
  await signInWithIdentity(from("10.0.0.1"), identity);
  await database().user.update({ where: { id }, data: { erasedAt: new Date() } });
  await expect(signInWithIdentity(from("10.0.0.1"), identity)).rejects.toMatchObject({ code: "forbidden" });
});

it("links once when the first sign-in happens twice at the same moment", async () => {
  await addAccount(EMAIL);
  const identity = { issuer, subject: "sri", email: EMAIL, emailVerified: true };
  const tries = Array.from({ length: 5 }, () => signInWithIdentity(from("10.0.0.1"), identity));
  for (const result of await Promise.allSettled(tries)) {
    if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "conflict" });
  }
  expect(await database().externalIdentity.count()).toBe(1);
});

it("ends the session when somebody signs out at next-auth's own door", async () => {
  await addAccount(EMAIL);
  const { jar } = await signInAs("sri");
  const { csrfToken } = (await (await app(jar, "/api/auth/csrf")).json()) as { csrfToken: string };
  await app(jar, "/api/auth/signout", new URLSearchParams({ csrfToken }));
  expect(jar.has("authjs.session-token")).toBe(false);
  expect(await database().authSession.count({ where: { revokedAt: null } })).toBe(0);
});

it("tells the browser nothing about the session but that there is one", async () => {
  await addAccount(EMAIL);
  const { jar } = await signInAs("sri");
  expect(Object.keys((await (await app(jar, "/api/auth/session")).json()) as object)).toEqual(["expires"]);
});

it("does not let a ticket of one's own making through next-auth's open door", async () => {
  const jar = new Jar();
  const { csrfToken } = (await (await app(jar, "/api/auth/csrf")).json()) as { csrfToken: string };
  const form = new URLSearchParams({ csrfToken, ticket: "01900000-0000-7000-8000-000000000001" });
  const response = await app(jar, "/api/auth/callback/ticket", form);
  expect(response.headers.get("location")).toContain("error=CredentialsSignin");
  expect(jar.has("authjs.session-token")).toBe(false);
});
