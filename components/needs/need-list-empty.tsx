import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

interface NeedListEmptyProps {
  /** True when there is no need at all, false when only the filter finds none. */
  readonly isFirst: boolean;
  readonly mayDraft: boolean;
}

/** No needs to show, and the way on. */
export function NeedListEmpty({ isFirst, mayDraft }: NeedListEmptyProps) {
  const t = useTranslations("needs.list");
  if (!isFirst) {
    return (
      <EmptyState
        title={t("noneFound")}
        action={
          <LinkButton href="/kebutuhan" variant="secondary">
            {t("showAll")}
          </LinkButton>
        }
      >
        {t("noneFoundText")}
      </EmptyState>
    );
  }
  const action = mayDraft ? <LinkButton href="/kebutuhan/baru">{t("new")}</LinkButton> : undefined;
  return (
    <EmptyState title={t("none")} {...(action && { action })}>
      {mayDraft ? t("noneText") : t("noneTextApprover")}
    </EmptyState>
  );
}
