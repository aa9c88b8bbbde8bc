import { useLocale, useTranslations } from "next-intl";
import { LevelTag } from "@/components/suppliers/level-tag";
import { Notice } from "@/components/ui/notice";
import { formatRelative } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";

interface ClaimStandingProps {
  readonly claim: ClaimStanding;
  readonly zone: Zone;
  readonly now: Date;
  /** Read by whoever decides, not by the firm: without advice to the firm. */
  readonly isForDecision?: boolean;
}

/** Where a claim stands: its level, what waits, and what was refused with the way to mend it. */
export function ClaimStandingView({ claim, zone, now, isForDecision = false }: ClaimStandingProps) {
  const t = useTranslations("suppliers.claim");
  const level = useTranslations("suppliers.level");
  const locale = useLocale();
  const when = (instant: Date) => formatRelative(instant, now, zone, locale);
  return (
    <div className="flex flex-col gap-4">
      <p className="flex flex-wrap items-center gap-2">
        <LevelTag level={claim.level} />
        {claim.grantedAt ? <span>{t("granted", { when: when(claim.grantedAt) })}</span> : null}
      </p>
      {claim.requestedLevel && claim.requestedAt ? (
        <Notice tone="info" title={t("waiting", { level: level(claim.requestedLevel) })}>
          <p>{t(isForDecision ? "handedIn" : "waitingText", { when: when(claim.requestedAt) })}</p>
        </Notice>
      ) : null}
      {claim.refusedReason ? (
        <Notice tone="attention" title={t("refused")}>
          <p className="whitespace-pre-line">{t("reason", { reason: claim.refusedReason })}</p>
          <p className="whitespace-pre-line">{t("mend", { advice: claim.mendAdvice ?? "" })}</p>
        </Notice>
      ) : null}
    </div>
  );
}
