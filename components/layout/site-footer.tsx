import { useLocale } from "next-intl";
import { LanguageSwitch } from "@/components/i18n/language-switch";
import { LOCALES } from "@/components/i18n/locales";
import { useTexts } from "@/components/i18n/texts";
import { still } from "@/components/ui/still";

const PUBLIC_PAGES = [
  { href: "/pemasok", text: "directory" },
  { href: "/statistik", text: "statistics" },
  { href: "/ketentuan", text: "terms" },
  { href: "/privasi", text: "privacy" },
] as const;

/** Foot of every page: what this is, the pages that everybody may read, and the other language. */
export function SiteFooter() {
  const common = useTexts("common.language");
  const current = useLocale();
  return (
    <footer className="border-garis border-t bg-lekuk print:hidden">
      <div className="mx-auto flex max-w-wide flex-col gap-4 px-4 py-8 text-arang-600 text-sm sm:flex-row sm:items-center sm:justify-between lg:px-6">
        <div className="max-w-prose" {...still(<About />)} />
        <LanguageSwitch
          label={common("label")}
          languages={LOCALES.map((locale) => ({ locale, name: common(locale), isCurrent: locale === current }))}
        />
      </div>
    </footer>
  );
}

function About() {
  const t = useTexts("nav");
  return (
    <>
      <p>{t("footer")}</p>
      <nav aria-label={t("more")} className="mt-2 flex flex-wrap gap-x-4 sm:gap-x-6">
        {PUBLIC_PAGES.map(({ href, text }) => (
          <a key={href} href={href} className="link inline-flex min-h-11 items-center">
            {t(text)}
          </a>
        ))}
      </nav>
    </>
  );
}
