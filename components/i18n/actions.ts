"use server";

import { cookies } from "next/headers";
import * as z from "zod";
import { LOCALE_COOKIE, LOCALES } from "@/components/i18n/locales";
import { definePublicAction } from "@/lib/platform/action";

const ONE_YEAR_IN_SECONDS = 31_536_000;

/** Remembers the language of the screens on this device. */
export const switchLanguageAction = definePublicAction({
  input: z.object({ locale: z.enum(LOCALES) }),
  run: async (_context, { locale }) => {
    const options = { path: "/", maxAge: ONE_YEAR_IN_SECONDS, sameSite: "lax", httpOnly: true } as const;
    (await cookies()).set(LOCALE_COOKIE, locale, options);
  },
  invalidates: ["/"],
});
