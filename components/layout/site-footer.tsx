import { getLocale, getTranslations } from "next-intl/server";
import { LanguageSwitch } from "@/components/i18n/language-switch";
import { LOCALES } from "@/components/i18n/locales";

/** Foot of every page: what this is, and the other language. */
export async function SiteFooter() {
  const t = await getTranslations("nav");
  const common = await getTranslations("common.language");
  const current = await getLocale();
  return (
    <footer className="border-garis border-t bg-lekuk print:hidden">
      <div className="mx-auto flex max-w-wide flex-col gap-4 px-4 py-8 text-arang-600 text-sm sm:flex-row sm:items-center sm:justify-between lg:px-6">
        <p className="max-w-prose">{t("footer")}</p>
        <LanguageSwitch
          label={common("label")}
          languages={LOCALES.map((locale) => ({ locale, name: common(locale), isCurrent: locale === current }))}
        />
      </div>
    </footer>
  );
}
