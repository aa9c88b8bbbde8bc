import { useTranslations } from "next-intl";

/** First stop of the Tab key: jumps over header and navigation to `<main id="isi">`. */
export function SkipLink() {
  const t = useTranslations("common");
  return (
    <a
      href="#isi"
      className="sr-only bg-kunyit-500 font-semibold text-malam focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:px-4 focus:py-3"
    >
      {t("skipToContent")}
    </a>
  );
}
