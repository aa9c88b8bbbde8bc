import { getTranslations } from "next-intl/server";

/** First stop of the Tab key: jumps over header and navigation to `<main id="isi">`. */
export async function SkipLink() {
  const t = await getTranslations("common");
  return (
    <a
      href="#isi"
      className="sr-only bg-kunyit-500 font-semibold text-malam focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:px-4 focus:py-3"
    >
      {t("skipToContent")}
    </a>
  );
}
