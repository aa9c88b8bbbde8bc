import { useTranslations } from "next-intl";
import { TabLinks } from "@/components/ui/tab-links";

const TABS = [
  ["overview", "/usaha"],
  ["plants", "/usaha/tempat-kerja"],
  ["capacity", "/usaha/kapasitas"],
  ["references", "/usaha/rujukan"],
  ["preview", "/usaha/pratinjau"],
] as const;

/** The parts of what a firm says about itself, each on a page of its own. */
export function WorkshopTabs({ current }: { readonly current: (typeof TABS)[number][0] }) {
  const t = useTranslations("suppliers.sections");
  return (
    <TabLinks
      label={t("label")}
      tabs={TABS.map(([key, href]) => ({ href, label: t(key), isCurrent: key === current }))}
    />
  );
}
