import { useTranslations } from "next-intl";
import { TabLinks } from "@/components/ui/tab-links";

/** The parts of a need's page, each with an address of its own. */
const NEED_TABS = ["summary", "matches", "invitations", "questions", "quotes", "history"] as const;
type NeedTab = (typeof NEED_TABS)[number];

const FOLDERS: Readonly<Record<NeedTab, string>> = {
  summary: "",
  matches: "/kecocokan",
  invitations: "/undangan",
  questions: "/pertanyaan",
  quotes: "/penawaran",
  history: "/riwayat",
};

interface NeedTabsProps {
  readonly needId: string;
  readonly current: NeedTab;
  /** How many there are of a kind, where the page knows it. */
  readonly counts?: Partial<Readonly<Record<NeedTab, number>>>;
}

/** Ways between the parts of a need that was published. */
export function NeedTabs({ needId, current, counts = {} }: NeedTabsProps) {
  const t = useTranslations("needs.tabs");
  return (
    <TabLinks
      label={t("label")}
      tabs={NEED_TABS.map((tab) => {
        const count = counts[tab];
        const link = { href: `/kebutuhan/${needId}${FOLDERS[tab]}`, label: t(tab), isCurrent: tab === current };
        return count === undefined ? link : { ...link, count };
      })}
    />
  );
}
