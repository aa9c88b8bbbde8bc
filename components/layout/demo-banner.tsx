import { useTranslations } from "next-intl";

/** Stands on every page of a demo, so that no made-up figure is taken for a real one. */
export function DemoBanner() {
  const t = useTranslations("common.demoBanner");
  return (
    <aside aria-label={t("label")} className="bg-kunyit-500 text-malam text-sm">
      <p className="mx-auto flex max-w-wide flex-wrap gap-x-2 px-4 py-1.5 lg:px-6">
        <strong className="font-bold">{t("label")}</strong>
        <span>{t("text")}</span>
        <span className="hidden sm:inline">{t("warning")}</span>
      </p>
    </aside>
  );
}
