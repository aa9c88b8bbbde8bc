import { useLocale, useTranslations } from "next-intl";
import { AwardSum } from "@/components/sourcing/award-sum";
import { LotComparison } from "@/components/sourcing/lot-comparison";
import { Details } from "@/components/ui/details";
import { ActionForm } from "@/components/ui/form/action-form";
import { CheckboxField } from "@/components/ui/form/choice-fields";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Section } from "@/components/ui/section";
import { unitName } from "@/lib/shared/quantity-format";
import { decideAwardAction } from "@/lib/sourcing/actions";
import type { ComparedQuote, QuoteComparison } from "@/lib/sourcing/comparison-queries";

interface AwardFormProps {
  readonly comparison: QuoteComparison;
  readonly regions: ReadonlyMap<string, string>;
}

/** A quote gets a lot once, only one that it offered for, and only where the law allows a partnership. */
function canBeGiven({ lines, awards, lawful }: ComparedQuote, lot: string): boolean {
  return lawful && lines.some(({ lotId }) => lotId === lot) && !awards.some(({ lotId }) => lotId === lot);
}

/** The offers lot by lot with a box for what each is given, then the reasons and the decision. */
export function AwardForm({ comparison, regions }: AwardFormProps) {
  const t = useTranslations("sourcing.award");
  const locale = useLocale();
  const { quotes, lots, needId } = comparison;
  const unit = unitName(comparison.unit, locale);
  // Who was refused before keeps that answer, so there is no box for another.
  const waiting = quotes.filter(({ state }) => state === "sent");
  // One row for every box that is drawn, numbered through without gaps, as the schema reads them.
  const rows = lots.flatMap((lot) =>
    quotes.filter((quote) => canBeGiven(quote, lot.id)).map((quote) => `${lot.id} ${quote.id}`),
  );
  return (
    <ActionForm action={decideAwardAction} draftKey={`putusan-${needId}`} idempotencyKey className="max-w-none! gap-8!">
      <HiddenField name="needId" value={needId} />
      {lots.map((lot) => (
        <div key={lot.id} className="flex flex-col gap-3">
          <LotComparison
            comparison={comparison}
            lot={lot}
            regions={regions}
            awardName={(quote) =>
              canBeGiven(quote, lot.id) ? `awards[${rows.indexOf(`${lot.id} ${quote.id}`)}]` : null
            }
          />
          <AwardSum
            names={rows.flatMap((row, index) => (row.startsWith(lot.id) ? [`awards[${index}].quantity`] : []))}
            open={lot.quantity - lot.awardedQuantity}
            locale={locale}
            texts={{
              sum: t("sum", { sum: "{sum}", open: "{open}", unit }),
              over: t("sumOver", { over: "{over}", unit }),
            }}
          />
        </div>
      ))}
      <Section title={t("title")} lead={<p>{t("lead")}</p>}>
        <div className="flex max-w-form flex-col gap-6">
          <TextareaField name="reason" label={t("reason")} hint={t("reasonHint")} maxLength={1_000} />
          {quotes.length > 1 && waiting.length > 0 ? (
            <Details summary={t("others")}>
              <p className="text-arang-600">{t("othersLead")}</p>
              {waiting.map((quote, index) => (
                <div key={quote.id}>
                  <HiddenField name={`answers[${index}].quoteId`} value={quote.id} />
                  <TextareaField
                    name={`answers[${index}].reason`}
                    label={t("otherReason", { name: quote.supplier.name })}
                    optional
                    rows={2}
                    maxLength={1_000}
                  />
                </div>
              ))}
            </Details>
          ) : null}
          <CheckboxField name="remainsOpen" label={t("remainsOpen")} hint={t("remainsOpenHint")} />
          <div>
            <ConfirmSubmit label={t("decide")} title={t("confirmTitle")} confirmLabel={t("decide")} variant="primary">
              <p>{t("confirmText")}</p>
            </ConfirmSubmit>
          </div>
        </div>
      </Section>
    </ActionForm>
  );
}
