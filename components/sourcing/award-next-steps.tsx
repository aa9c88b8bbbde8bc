import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { StatusTag } from "@/components/ui/status-tag";
import { formatQuantity } from "@/lib/shared/quantity-format";
import type { QuoteComparison } from "@/lib/sourcing/comparison-queries";

interface AwardNextStepsProps {
  readonly comparison: QuoteComparison;
  /** True for people who draw up contracts. */
  readonly canDraft: boolean;
}

/** Who won what, and the way to the contract. */
export function AwardNextSteps({ comparison, canDraft }: AwardNextStepsProps) {
  const t = useTranslations("sourcing.award");
  const locale = useLocale();
  const winners = comparison.quotes.filter(({ awards }) => awards.length > 0);
  if (winners.length === 0) return null;
  const titleOf = (lotId: string) => comparison.lots.find(({ id }) => id === lotId)?.title ?? "";
  return (
    <Section title={t("nextTitle")}>
      <div className="grid gap-4 lg:grid-cols-2">
        {winners.map(({ id, supplier, awards, contracted }) => (
          <Card
            key={id}
            title={supplier.name}
            tags={contracted ? <StatusTag tone="good">{t("contracted")}</StatusTag> : null}
            actions={
              contracted ? (
                <LinkButton href="/kemitraan" variant="secondary">
                  {t("toPartnerships")}
                </LinkButton>
              ) : canDraft ? (
                <LinkButton href={`/kemitraan/baru?penawaran=${id}`}>{t("draft", { name: supplier.name })}</LinkButton>
              ) : null
            }
          >
            <ul className="nums">
              {awards.map(({ id: awardId, lotId, quantity }) => (
                <li key={awardId}>
                  {t("parts", { title: titleOf(lotId), quantity: formatQuantity(quantity, comparison.unit, locale) })}
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </Section>
  );
}
