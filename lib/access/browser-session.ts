import "server-only";
import { cookies } from "next/headers";
import { setSessionCookie } from "@/lib/access/auth";
import { DEVICE_COOKIE, DEVICE_DAYS } from "@/lib/access/known-device";
import type { OpenedSession } from "@/lib/access/open-session";
import { env } from "@/lib/platform/env";

const DAY_IN_SECONDS = 86_400;

/** The cookie of the chosen language; components/i18n reads it. A test holds both names together. */
export const LANGUAGE_COOKIE = "locale";

/** Gives this browser the session that a use case has opened, in the person's language. */
export async function enterSession(session: OpenedSession & { readonly deviceToken?: string }): Promise<void> {
  await setSessionCookie(session);
  await setLanguage(session.locale);
  if (session.deviceToken !== undefined) await rememberDevice(session.deviceToken);
}

/** The token by which this browser is known, if it has signed in before. */
export async function deviceToken(): Promise<string | null> {
  return (await cookies()).get(DEVICE_COOKIE)?.value ?? null;
}

/** Sets the language of the screens for a year. */
export async function setLanguage(locale: "id" | "en"): Promise<void> {
  (await cookies()).set(LANGUAGE_COOKIE, locale, {
    path: "/",
    maxAge: 365 * DAY_IN_SECONDS,
    sameSite: "lax",
    httpOnly: true,
  });
}

/** Lets this browser be known at the person's next sign-in. */
export async function rememberDevice(token: string): Promise<void> {
  (await cookies()).set(DEVICE_COOKIE, token, {
    path: "/",
    maxAge: DEVICE_DAYS * DAY_IN_SECONDS,
    httpOnly: true,
    sameSite: "lax",
    secure: env().APP_URL.startsWith("https://"),
  });
}
