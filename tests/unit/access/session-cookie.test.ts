import { encode, getToken } from "next-auth/jwt";
import { beforeEach, expect, test, vi } from "vitest";
import { cookieSessionId } from "@/lib/access/auth";
import { env } from "@/lib/platform/env";

const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => request.headers, cookies: async () => new Map() }));
vi.mock("next-auth/jwt", async (original) => {
  const actual = await original<typeof import("next-auth/jwt")>();
  return { ...actual, getToken: vi.fn(actual.getToken) };
});

const NAME = env().APP_URL.startsWith("https://") ? "__Secure-authjs.session-token" : "authjs.session-token";

const sealed = (sessionId: string, maxAge = 60) =>
  encode({ token: { sessionId }, secret: env().AUTH_SECRET, salt: NAME, maxAge });

function idFrom(cookie: string): Promise<string | null> {
  request.headers = new Headers({ cookie });
  return cookieSessionId();
}

/** How often a token was decrypted, not only found. */
const timesOpened = () => vi.mocked(getToken).mock.calls.filter(([{ raw }]) => !raw).length;

beforeEach(() => {
  vi.mocked(getToken).mockClear();
});

test("a token is opened once, whatever other cookies come with it", async () => {
  const token = await sealed("session-1");
  for (let visit = 0; visit < 10; visit++) {
    expect(await idFrom(`bahasa=en; iklan=${visit}; ${NAME}=${token}`)).toBe("session-1");
  }
  expect(timesOpened()).toBe(1);
});

test("a token in pieces is the same token", async () => {
  const token = await sealed("session-2");
  expect(await idFrom(`${NAME}=${token}`)).toBe("session-2");
  expect(await idFrom(`${NAME}.1=${token.slice(40)}; ${NAME}.0=${token.slice(0, 40)}`)).toBe("session-2");
  expect(timesOpened()).toBe(1);
});

test("each session's cookie names its own session", async () => {
  const [one, other] = [await sealed("session-3"), await sealed("session-4")];
  expect(await idFrom(`${NAME}=${one}`)).toBe("session-3");
  expect(await idFrom(`${NAME}=${other}`)).toBe("session-4");
  expect(await idFrom(`${NAME}=${one}`)).toBe("session-3");
});

test("what is missing, forged or too old names none", async () => {
  const token = await sealed("session-5");
  expect(await idFrom("bahasa=en")).toBeNull();
  expect(await idFrom(`${NAME}=${token.slice(0, -4)}AAAA`)).toBeNull();
  expect(await idFrom(`${NAME}=${await sealed("session-6", -60)}`)).toBeNull();
});

test("a known token that ends is not given from memory", async () => {
  const token = await sealed("session-7");
  expect(await idFrom(`${NAME}=${token}`)).toBe("session-7");
  vi.useFakeTimers({ now: Date.now() + 120_000, toFake: ["Date"] });
  expect(await idFrom(`${NAME}=${token}`)).toBeNull();
  vi.useRealTimers();
});
