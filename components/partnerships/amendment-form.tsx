import { useTranslations } from "next-intl";
import { ClauseFields } from "@/components/partnerships/clause-fields";
import { amountOf, type Reader } from "@/components/partnerships/reader";
import { TermFields } from "@/components/partnerships/term-fields";
import { Details } from "@/components/ui/details";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { FileField } from "@/components/ui/form/file-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { MoneyField, NumberField } from "@/components/ui/form/number-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { proposeAmendmentAction } from "@/lib/partnerships/actions";
import { CLAUSE_KINDS } from "@/lib/partnerships/clauses";
import type { PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import { formatForInput } from "@/lib/shared/number-input";
import { unitName } from "@/lib/shared/quantity-format";

interface AmendmentFormProps {
  readonly partnership: PartnershipDetail;
  readonly reader: Reader;
}

/** The content in force, to be changed where it should be another. */
export function AmendmentForm({ partnership, reader }: AmendmentFormProps) {
  const t = useTranslations("partnerships");
  const { id, lines, today } = partnership;
  return (
    <ActionForm
      action={proposeAmendmentAction}
      draftKey={`amendment-${id}-${partnership.edition}`}
      idempotencyKey
      className="flex max-w-form flex-col gap-6"
      defaultValue={contentInForce(partnership, reader)}
    >
      <HiddenField name="partnershipId" value={id} />
      <TextareaField name="reason" label={t("amendmentForm.reason")} hint={t("amendmentForm.reasonHint")} rows={3} />
      <fieldset className="flex min-w-0 flex-col gap-4 rounded-md border border-garis bg-permukaan p-4">
        <legend className="px-1 font-bold">{t("amendmentForm.linesTitle")}</legend>
        {lines.map(({ id: lineId, description: item, unit, orderedQuantity }, index) => (
          <fieldset key={lineId} className="flex min-w-0 flex-col gap-4">
            <legend className="mb-2 font-semibold">{item}</legend>
            <HiddenField name={`lines[${index}].id`} value={lineId} />
            <NumberField
              name={`lines[${index}].quantity`}
              label={t("amendmentForm.quantity")}
              hint={t("amendmentForm.quantityHint", { ordered: amountOf(orderedQuantity, unit, reader) })}
              suffix={unitName(unit, reader.locale)}
              width="full"
            />
            <MoneyField
              name={`lines[${index}].unitPriceIdr`}
              label={t("amendmentForm.price")}
              hint={t("amendmentForm.priceHint")}
              width="full"
            />
          </fieldset>
        ))}
      </fieldset>
      <DateField name="endsOn" label={t("draft.endsOn")} min={today} />
      <TermFields kind="acceptance" />
      <TermFields kind="payment" />
      <Details summary={t("amendmentForm.clausesText")}>
        <ClauseFields />
        <TextareaField name="terms" label={t("draft.terms")} hint={t("draft.termsHint")} rows={4} optional />
      </Details>
      <FileField
        name="file"
        label={t("amendmentForm.file")}
        hint={t("amendmentForm.fileHint")}
        kind="photo_or_document"
        optional
      />
      <p className="text-arang-600 text-sm">{t("amendmentForm.afterwards")}</p>
      <SubmitButton>{t("amendmentForm.submit")}</SubmitButton>
    </ActionForm>
  );
}

function contentInForce(partnership: PartnershipDetail, { locale }: Reader) {
  const { endsOn, acceptanceTerm, paymentTerm, terms, lines, clauses } = partnership;
  return {
    endsOn,
    acceptanceDays: acceptanceTerm.days,
    acceptanceBasis: acceptanceTerm.basis,
    paymentDays: paymentTerm.days,
    paymentBasis: paymentTerm.basis,
    terms: terms ?? undefined,
    lines: lines.map(({ quantity, unitPriceIdr }) => ({
      quantity: formatForInput(quantity, locale),
      unitPriceIdr: formatForInput(unitPriceIdr, locale),
    })),
    clauses: CLAUSE_KINDS.map((kind) => ({ kind, text: clauses.find((clause) => clause.kind === kind)?.text })),
  };
}
