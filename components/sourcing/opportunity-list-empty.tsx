import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { OpportunityFilter } from "@/lib/sourcing/schema";

/** Nothing found by the words that were asked for, or nothing that fits at all. */
export function OpportunityListEmpty({ search, show }: Pick<OpportunityFilter, "search" | "show">) {
  const t = useTranslations("sourcing.opportunities");
  if (search !== "") {
    return (
      <EmptyState
        title={t("notFoundTitle")}
        action={<LinkButton href={`/peluang?tampil=${show}`}>{t("notFoundAction")}</LinkButton>}
      >
        <p>{t("notFoundText")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t("emptyTitle")} action={<LinkButton href="/usaha">{t("emptyAction")}</LinkButton>}>
      <p>{t("emptyText")}</p>
    </EmptyState>
  );
}
