import { useTranslations } from "next-intl";
import { AwardForm } from "@/components/sourcing/award-form";
import { AwardNextSteps } from "@/components/sourcing/award-next-steps";
import { InvitedSuppliers } from "@/components/sourcing/invited-suppliers";
import { LiveQuoteCount } from "@/components/sourcing/live-quote-count";
import { LotComparison } from "@/components/sourcing/lot-comparison";
import { PreferenceNote } from "@/components/sourcing/preference-note";
import { QuoteNotes } from "@/components/sourcing/quote-notes";
import { SupplierStandings } from "@/components/sourcing/supplier-standings";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { Zone } from "@/lib/shared/zones";
import type { QuoteComparison } from "@/lib/sourcing/comparison-queries";

interface QuoteComparisonViewProps {
  readonly comparison: QuoteComparison;
  readonly regions: ReadonlyMap<string, string>;
  readonly zone: Zone;
  readonly canDraft: boolean;
  /** True right after a decision was saved. */
  readonly justDecided: boolean;
}

/** The offers as far as they may be seen now, and what can be done with them. */
export function QuoteComparisonView({ comparison, regions, zone, canDraft, justDecided }: QuoteComparisonViewProps) {
  const t = useTranslations("sourcing.comparison");
  const { lots, quotes, needId, quoteCount, sealed } = comparison;
  const isOpen = lots.some(({ quantity, awardedQuantity }) => awardedQuantity < quantity);
  return (
    <>
      {justDecided ? (
        <Notice tone="good" title={t("decided")}>
          <p>{t("decidedText")}</p>
        </Notice>
      ) : null}
      <AwardNextSteps comparison={comparison} canDraft={canDraft} />
      {sealed ? (
        <Notice tone="info" title={t("sealedTitle")}>
          <p>{t("sealedText")}</p>
          <LiveQuoteCount needId={needId} count={quoteCount} sealed={sealed} />
        </Notice>
      ) : null}
      {quoteCount === 0 && !sealed ? (
        <EmptyState
          title={t("emptyTitle")}
          action={<LinkButton href={`/kebutuhan/${needId}/kecocokan`}>{t("emptyAction")}</LinkButton>}
        >
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : null}
      <SupplierStandings quotes={quotes} />
      <QuoteNotes quotes={quotes} />
      <PreferenceNote comparison={comparison} />
      {comparison.canDecide && isOpen ? (
        <AwardForm comparison={comparison} regions={regions} />
      ) : quotes.length > 0 ? (
        lots.map((lot) => (
          <LotComparison key={lot.id} comparison={comparison} lot={lot} regions={regions} awardName={null} />
        ))
      ) : null}
      <InvitedSuppliers comparison={comparison} zone={zone} />
    </>
  );
}
