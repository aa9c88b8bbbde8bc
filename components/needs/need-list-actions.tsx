import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

interface NeedListActionsProps {
  readonly mayDraft: boolean;
  /** How many submissions wait for this reader. */
  readonly waiting: number;
}

/** What can be begun from the list: a need by hand, needs from a file, the approval of what waits. */
export function NeedListActions({ mayDraft, waiting }: NeedListActionsProps) {
  const t = useTranslations("needs.list");
  return (
    <>
      {mayDraft ? (
        <>
          <LinkButton href="/kebutuhan/baru">{t("new")}</LinkButton>
          <LinkButton href="/kebutuhan/impor" variant="secondary">
            {t("import")}
          </LinkButton>
        </>
      ) : null}
      {waiting > 0 ? <LinkButton href="/persetujuan">{t("toApprove", { count: waiting })}</LinkButton> : null}
    </>
  );
}
