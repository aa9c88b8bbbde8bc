import { getTranslations } from "next-intl/server";
import { TabLinks } from "@/components/ui/tab-links";

const TABS = [
  ["overview", "/usaha"],
  ["plants", "/usaha/tempat-kerja"],
  ["capacity", "/usaha/kapasitas"],
  ["references", "/usaha/rujukan"],
  ["preview", "/usaha/pratinjau"],
] as const;

/** The parts of what a firm says about itself, each on a page of its own. */
export async function WorkshopTabs({ current }: { readonly current: (typeof TABS)[number][0] }) {
  const t = await getTranslations("suppliers.sections");
  return (
    <TabLinks
      label={t("label")}
      tabs={TABS.map(([key, href]) => ({ href, label: t(key), isCurrent: key === current }))}
    />
  );
}
