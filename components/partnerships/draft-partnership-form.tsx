import { useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ClauseFields } from "@/components/partnerships/clause-fields";
import { TermFields } from "@/components/partnerships/term-fields";
import { ActionForm } from "@/components/ui/form/action-form";
import { CheckboxGroupField, RadioField } from "@/components/ui/form/choice-fields";
import { DateField } from "@/components/ui/form/date-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { draftPartnershipAction } from "@/lib/partnerships/actions";
import { suggestedClauses } from "@/lib/partnerships/clause-suggestions";
import type { ContractGround } from "@/lib/partnerships/contract-ground-queries";
import { ORDERINGS } from "@/lib/partnerships/order-schedule";
import type { PartnershipPattern } from "@/lib/partnerships/partnership";
import { addMonths } from "@/lib/shared/dates";
import { formatRupiah, priceTimesQuantity, sumRupiah } from "@/lib/shared/money";

/** Terms with which the form begins: five working days to inspect, thirty days to pay; the officer changes them. */
const USUAL_TERMS = {
  ordering: "once",
  acceptanceDays: 5,
  acceptanceBasis: "working",
  paymentDays: 30,
  paymentBasis: "calendar",
} as const;

interface DraftPartnershipFormProps extends ContractGround {
  readonly pattern: PartnershipPattern;
}

/** The terms and clauses of a contract that is drawn up from an awarded quote. */
export function DraftPartnershipForm({ quote, today, deliverUntil, others, pattern }: DraftPartnershipFormProps) {
  const t = useTranslations("partnerships");
  const endsOn = deliverUntil && deliverUntil > today ? deliverUntil : addMonths(today, 12);
  const clauses = suggestedClauses(pattern).map(({ kind, text }) => ({ kind, text }));
  return (
    <ActionForm
      action={draftPartnershipAction}
      draftKey={`partnership-${quote.quoteId}-${pattern}`}
      idempotencyKey
      className="flex max-w-form flex-col gap-6"
      defaultValue={{ startsOn: today, endsOn, clauses, ...USUAL_TERMS }}
    >
      <HiddenField name="quoteId" value={quote.quoteId} />
      <HiddenField name="pattern" value={pattern} />
      <OtherQuotes others={others} />
      <DateField name="startsOn" label={t("draft.startsOn")} />
      <DateField name="endsOn" label={t("draft.endsOn")} hint={t("draft.endsOnHint")} min={today} />
      <RadioField
        name="ordering"
        label={t("draft.ordering")}
        hint={t("draft.orderingHint")}
        options={ORDERINGS.map((ordering) => ({ value: ordering, label: t(`draft.${ordering}`) }))}
      />
      <TermFields kind="acceptance" />
      <TermFields kind="payment" />
      <fieldset className="flex min-w-0 flex-col gap-5 border-garis border-t pt-5">
        <legend className="float-left font-bold text-lg">{t("draft.clausesTitle")}</legend>
        <p className="clear-both max-w-prose text-arang-600">{t("draft.clausesLead")}</p>
        <ClauseFields />
      </fieldset>
      <TextareaField name="terms" label={t("draft.terms")} hint={t("draft.termsHint")} rows={4} optional />
      <p className="text-arang-600 text-sm">{t("draft.afterwards")}</p>
      <SubmitButton>{t("draft.submit")}</SubmitButton>
    </ActionForm>
  );
}

async function OtherQuotes({ others }: Pick<ContractGround, "others">) {
  if (others.length === 0) return null;
  const [t, locale] = await Promise.all([getTranslations("partnerships.draft"), getLocale()]);
  return (
    <CheckboxGroupField
      name="alsoQuoteIds"
      label={t("others")}
      hint={t("othersHint")}
      optional
      options={others.map(({ quoteId, need, awards }) => ({
        value: quoteId,
        label: t("other", {
          title: need.title,
          value: formatRupiah(
            sumRupiah(awards.map(({ unitPriceIdr, quantity }) => priceTimesQuantity(unitPriceIdr, quantity))),
            locale,
          ),
        }),
      }))}
    />
  );
}
