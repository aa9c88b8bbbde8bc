import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

interface PartnershipListEmptyProps {
  /** The organization has no contract at all, not only none that the filter finds. */
  readonly isFirst: boolean;
  readonly isBuyer: boolean;
}

/** Where contracts come from, or that the filter finds none. */
export function PartnershipListEmpty({ isFirst, isBuyer }: PartnershipListEmptyProps) {
  const t = useTranslations("partnerships.list");
  if (!isFirst) {
    return (
      <EmptyState title={t("nothingFound")} action={<LinkButton href="/kemitraan">{t("clear")}</LinkButton>}>
        <p>{t("nothingFoundText")}</p>
      </EmptyState>
    );
  }
  const action = (
    <LinkButton href={isBuyer ? "/kebutuhan" : "/undangan"}>{isBuyer ? t("toNeeds") : t("toInvitations")}</LinkButton>
  );
  return (
    <EmptyState title={t("emptyTitle")} action={action}>
      <p>{isBuyer ? t("emptyBuyer") : t("emptySupplier")}</p>
    </EmptyState>
  );
}
