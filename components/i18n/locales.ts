/** Languages of the interface. Bahasa Indonesia is the first and the default. */
export const LOCALES = ["id", "en"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "id";

/** The cookie that holds the chosen language; signing in sets it from the person's stored language. */
export const LOCALE_COOKIE = "locale";

/** True when `value` names a language that the interface speaks. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
