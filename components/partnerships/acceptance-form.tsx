import { useTranslations } from "next-intl";
import { amountOf, type Reader } from "@/components/partnerships/reader";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { NumberField } from "@/components/ui/form/number-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Notice } from "@/components/ui/notice";
import { recordAcceptanceAction } from "@/lib/partnerships/actions";
import type { DeliveryLineView, DeliveryView, PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import { formatRupiah } from "@/lib/shared/money";
import { formatRate } from "@/lib/shared/number-format";
import { formatForInput } from "@/lib/shared/number-input";
import { unitName } from "@/lib/shared/quantity-format";

interface AcceptanceFormProps {
  readonly delivery: DeliveryView;
  readonly paymentTerm: PartnershipDetail["paymentTerm"];
  /** The PPN rule of the day; null when none is in force. */
  readonly ppn: { readonly value: number; readonly source: string } | null;
  /** What the supplier's profile says; null when it says nothing. */
  readonly chargesPpn: boolean | null;
  readonly reader: Reader;
}

/** The buyer's answer to a delivery, line by line: how much is accepted, and why the rest is not. */
export function AcceptanceForm({ delivery, paymentTerm, ppn, chargesPpn, reader }: AcceptanceFormProps) {
  const t = useTranslations("partnerships");
  const term = t("term", { days: paymentTerm.days, basis: t(`basis.${paymentTerm.basis}`) });
  return (
    <ActionForm
      action={recordAcceptanceAction}
      draftKey={`acceptance-${delivery.id}`}
      idempotencyKey
      className="flex max-w-form flex-col gap-6"
      defaultValue={{
        addPpn: chargesPpn === null ? "" : chargesPpn ? "yes" : "no",
        lines: delivery.lines.map(({ quantity }) => ({ acceptedQuantity: formatForInput(quantity, reader.locale) })),
      }}
    >
      <HiddenField name="deliveryId" value={delivery.id} />
      {delivery.lines.map((line, index) => (
        <AnswerFields key={line.id} line={line} index={index} reader={reader} />
      ))}
      {ppn ? (
        <div className="flex flex-col gap-3">
          {chargesPpn === null ? (
            <Notice tone="attention" title={t("acceptanceForm.ppnUnknown")} />
          ) : (
            <p className="text-arang-600 text-sm">{t(chargesPpn ? "acceptanceForm.ppnYes" : "acceptanceForm.ppnNo")}</p>
          )}
          <RadioField
            name="addPpn"
            label={t("acceptanceForm.addPpn")}
            hint={t("acceptanceForm.addPpnHint", { source: ppn.source })}
            options={[
              { value: "yes", label: t("acceptanceForm.addPpnYes", { rate: formatRate(ppn.value, reader.locale) }) },
              { value: "no", label: t("acceptanceForm.addPpnNo") },
            ]}
          />
        </div>
      ) : null}
      <TextareaField name="note" label={t("acceptanceForm.note")} rows={2} optional />
      <p className="text-arang-600 text-sm">{t("acceptanceForm.afterwards", { term })}</p>
      <SubmitButton>{t("acceptanceForm.submit")}</SubmitButton>
    </ActionForm>
  );
}

interface AnswerFieldsProps {
  readonly line: DeliveryLineView;
  readonly index: number;
  readonly reader: Reader;
}

function AnswerFields({ line, index, reader }: AnswerFieldsProps) {
  const t = useTranslations("partnerships.acceptanceForm");
  const { id, description, unit, unitPriceIdr } = line;
  const { locale } = reader;
  const quantity = amountOf(line.quantity, unit, reader);
  const price = formatRupiah(unitPriceIdr, locale);
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 rounded-md border border-garis bg-permukaan p-4">
      <legend className="float-left font-bold">{description}</legend>
      <HiddenField name={`lines[${index}].deliveryLineId`} value={id} />
      <NumberField
        name={`lines[${index}].acceptedQuantity`}
        label={t("accepted")}
        hint={t("acceptedHint", { quantity, price, unit: unitName(unit, locale, 1) })}
        suffix={unitName(unit, locale)}
      />
      <TextareaField
        name={`lines[${index}].rejectionReason`}
        label={t("reason")}
        hint={t("reasonHint")}
        rows={2}
        optional
      />
    </fieldset>
  );
}
