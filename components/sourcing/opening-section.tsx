import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";
import { openNeedAction } from "@/lib/sourcing/actions";
import { isQuotingOpen } from "@/lib/sourcing/invitation";
import type { InvitingDesk } from "@/lib/sourcing/queries";

interface OpeningSectionProps {
  readonly needId: string;
  readonly desk: InvitingDesk;
  readonly zone: Zone;
}

/** Whether every eligible supplier may quote, and the way to let them. */
export function OpeningSection({ needId, desk, zone }: OpeningSectionProps) {
  const t = useTranslations("sourcing.opening");
  const locale = useLocale();
  const { openedToEligibleAt, confidential, canOpen, version } = desk;
  if (openedToEligibleAt === null && !isQuotingOpen(desk, desk.readAt)) return null;
  return (
    <Section title={t("openTitle")}>
      {openedToEligibleAt !== null ? (
        <p className="nums max-w-prose">{t("openSince", { time: formatDateTime(openedToEligibleAt, zone, locale) })}</p>
      ) : (
        <p className="max-w-prose">{confidential ? t("confidential") : t("openText")}</p>
      )}
      {canOpen ? (
        <ActionForm action={openNeedAction}>
          <HiddenField name="needId" value={needId} />
          <HiddenField name="version" value={version} />
          <div>
            <ConfirmSubmit label={t("open")} title={t("confirmTitle")} confirmLabel={t("open")} variant="secondary">
              <p>{t("confirmText")}</p>
            </ConfirmSubmit>
          </div>
        </ActionForm>
      ) : null}
    </Section>
  );
}
