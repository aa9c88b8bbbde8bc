import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { loadMessages } from "@/components/i18n/catalog";
import { DEFAULT_LOCALE, isLocale, LOCALE_COOKIE, type Locale } from "@/components/i18n/locales";

/**
 * Language of a request: the one asked for by name (mails, exports), else the cookie, else Bahasa Indonesia.
 *
 * Instants are shown in the reader's zone by the components that know it; WIB is only the fallback.
 */
export default getRequestConfig(async ({ locale: named }) => {
  const locale = isLocale(named) ? named : await localeFromCookie();
  return { locale, messages: await loadMessages(locale), timeZone: "Asia/Jakarta" };
});

async function localeFromCookie(): Promise<Locale> {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return isLocale(chosen) ? chosen : DEFAULT_LOCALE;
}
