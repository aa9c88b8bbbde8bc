import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { formatRelative, formatRelativeDate } from "@/lib/shared/date-format";
import { dateInZone, type Zone } from "@/lib/shared/zones";
import { confirmProfileAction } from "@/lib/suppliers/actions";
import { isStale, isValidOn, reminderDue } from "@/lib/suppliers/freshness";
import type { OwnSupplier } from "@/lib/suppliers/queries";

interface FreshnessNudgeProps {
  readonly supplier: OwnSupplier;
  readonly zone: Zone;
  readonly now: Date;
  /** On the page that shows the profile: no link to itself. */
  readonly isHere?: boolean;
}

/** A profile that grew old, and certificates that come near their last day or have passed it; nothing when all is fresh. */
export async function FreshnessNudge(props: FreshnessNudgeProps) {
  const { supplier, now } = props;
  const today = dateInZone(now, "WIB");
  const confirmedOn = supplier.profileConfirmedAt && dateInZone(supplier.profileConfirmedAt, "WIB");
  const ending = supplier.certificates.filter(
    ({ validUntil }) =>
      validUntil !== null && (!isValidOn(validUntil, today) || reminderDue(validUntil, today) !== null),
  );
  return (
    <>
      {isStale(confirmedOn, today) ? <StaleProfile {...props} /> : null}
      {ending.map((certificate) => (
        <EndingCertificate key={certificate.id} certificate={certificate} today={today} />
      ))}
    </>
  );
}

function StaleProfile({ supplier, zone, now, isHere = false }: FreshnessNudgeProps) {
  const t = useTranslations("suppliers.freshness");
  const locale = useLocale();
  const { profileConfirmedAt: at } = supplier;
  const title = at ? t("staleTitle", { when: formatRelative(at, now, zone, locale) }) : t("neverTitle");
  return (
    <Notice
      tone="attention"
      title={title}
      actions={
        <>
          <ActionForm action={confirmProfileAction} hasOnlyButtons>
            <HiddenField name="version" value={supplier.version} />
            <SubmitButton>{t("confirm")}</SubmitButton>
          </ActionForm>
          {isHere ? null : (
            <LinkButton href="/usaha" variant="secondary">
              {t("look")}
            </LinkButton>
          )}
        </>
      }
    >
      <p>{t("staleText")}</p>
    </Notice>
  );
}

function EndingCertificate({
  certificate: { id, scheme, validUntil },
  today,
}: {
  readonly certificate: OwnSupplier["certificates"][number];
  readonly today: string;
}) {
  const t = useTranslations("suppliers.freshness");
  const locale = useLocale();
  const when = formatRelativeDate(validUntil ?? today, today, locale);
  const hasEnded = !isValidOn(validUntil, today);
  return (
    <Notice
      tone={hasEnded ? "bad" : "attention"}
      title={t(hasEnded ? "expired" : "expiring", { scheme, when })}
      actions={<LinkButton href={`/usaha/sertifikat/baru?perpanjang=${id}`}>{t("renew")}</LinkButton>}
    >
      <p>{t("expiringText")}</p>
    </Notice>
  );
}
