import { getLocale, getTranslations } from "next-intl/server";
import { formatNumber } from "@/lib/shared/number-format";

/** Answers how a rule and its values are called in the reader's language. */
export async function ruleWords() {
  const [t, locale] = await Promise.all([getTranslations("admin.rules"), getLocale()]);
  // Codes and units are data: what an administrator may add later has no words yet and is shown as it is written.
  const say = t as unknown as { (key: string, values?: Record<string, string>): string; has(key: string): boolean };
  return {
    nameOf(code: string): string {
      const key = `codes.${code.replaceAll(".", "-")}`;
      return say.has(key) ? say(key) : code;
    },
    valueOf({ value, unit }: { readonly value: number; readonly unit: string }): string {
      const key = `units.${unit}`;
      const text = formatNumber(value, locale);
      return say.has(key) ? say(key, { value: text }) : `${text} ${unit}`;
    },
  };
}
