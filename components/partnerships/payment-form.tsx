import { useTranslations } from "next-intl";
import type { Reader } from "@/components/partnerships/reader";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { MoneyField, NumberField } from "@/components/ui/form/number-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { recordPaymentAction } from "@/lib/partnerships/actions";
import type { DeliveryView, InvoiceView, PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import { DEDUCTION_KINDS, remainingOf } from "@/lib/partnerships/settlement";
import { formatForInput } from "@/lib/shared/number-input";
import { dateInZone } from "@/lib/shared/zones";

interface PaymentFormProps {
  readonly invoice: InvoiceView;
  readonly delivery: DeliveryView;
  readonly partnership: PartnershipDetail;
  readonly reader: Reader;
}

/** Money that was paid on an invoice, and what was kept back of each kind. */
export function PaymentForm({ invoice, delivery, partnership, reader }: PaymentFormProps) {
  const t = useTranslations("partnerships.paymentForm");
  return (
    <ActionForm
      action={recordPaymentAction}
      draftKey={`payment-${invoice.id}`}
      idempotencyKey
      className="flex max-w-form flex-col gap-6"
      defaultValue={{ paidIdr: formatForInput(remainingOf(invoice), reader.locale), paidOn: partnership.today }}
    >
      <HiddenField name="invoiceId" value={invoice.id} />
      <MoneyField name="paidIdr" label={t("paid")} hint={t("paidHint", { supplier: delivery.supplierName })} />
      <DateField
        name="paidOn"
        label={t("paidOn")}
        min={dateInZone(invoice.issuedAt, reader.zone)}
        max={partnership.today}
      />
      <TextField name="reference" label={t("reference")} hint={t("referenceHint")} width="half" maxLength={80} />
      <fieldset className="flex flex-col gap-4 rounded-md border border-garis bg-permukaan p-4">
        <legend className="px-1 font-bold">{t("deductions")}</legend>
        <p className="text-arang-600">{t("deductionsHint")}</p>
        <DeductionRows hasPpn={invoice.ppnIdr > 0} />
      </fieldset>
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

/** PPN can only be collected of an invoice that has some. */
function DeductionRows({ hasPpn }: { readonly hasPpn: boolean }) {
  const t = useTranslations("partnerships");
  const kinds = DEDUCTION_KINDS.filter((kind) => kind !== "ppn_collected" || hasPpn);
  return kinds.map((kind, index) => {
    const row = `deductions[${index}]`;
    return (
      <fieldset key={kind} className="min-w-0 border-garis border-t pt-3">
        <legend className="float-left mb-2 w-full font-semibold">{t(`deduction.${kind}`)}</legend>
        <HiddenField name={`${row}.kind`} value={kind} />
        <div className="clear-both grid gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <MoneyField name={`${row}.amountIdr`} label={t("paymentForm.amount")} width="full" optional />
          <NumberField
            name={`${row}.ratePercent`}
            label={t("paymentForm.rate")}
            suffix="%"
            width="full"
            decimals
            optional
          />
          <div className="sm:col-span-2">
            <TextField name={`${row}.note`} label={t("paymentForm.note")} maxLength={500} optional />
          </div>
        </div>
      </fieldset>
    );
  });
}
