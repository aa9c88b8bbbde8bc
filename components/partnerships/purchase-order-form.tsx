import { useTranslations } from "next-intl";
import { amountOf, type Reader } from "@/components/partnerships/reader";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { NumberField } from "@/components/ui/form/number-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { issuePurchaseOrderAction } from "@/lib/partnerships/actions";
import type { PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import { formatDate } from "@/lib/shared/date-format";
import { formatRupiah } from "@/lib/shared/money";
import { formatForInput } from "@/lib/shared/number-input";
import { unitName } from "@/lib/shared/quantity-format";

interface PurchaseOrderFormProps {
  readonly partnership: PartnershipDetail;
  readonly reader: Reader;
}

/** Quantities to order now, line by line of what the contract has left, and the day they are due. */
export function PurchaseOrderForm({ partnership, reader }: PurchaseOrderFormProps) {
  const t = useTranslations("partnerships.orderForm");
  const lines = partnership.lines
    .map((line) => ({ ...line, left: line.quantity - line.orderedQuantity }))
    .filter(({ left }) => left > 0);
  return (
    <ActionForm
      action={issuePurchaseOrderAction}
      draftKey={`order-${partnership.id}`}
      idempotencyKey
      className="flex max-w-form flex-col gap-6"
      defaultValue={{
        dueOn: partnership.endsOn,
        lines: lines.map(({ left }) => ({ quantity: formatForInput(left, reader.locale) })),
      }}
    >
      <HiddenField name="partnershipId" value={partnership.id} />
      {lines.map(({ id, description, unit, left, unitPriceIdr }, index) => (
        <div key={id}>
          <HiddenField name={`lines[${index}].partnershipLineId`} value={id} />
          <NumberField
            name={`lines[${index}].quantity`}
            label={t("quantity", { description })}
            hint={t("remaining", {
              remaining: amountOf(left, unit, reader),
              unit: unitName(unit, reader.locale, 1),
              price: formatRupiah(unitPriceIdr, reader.locale),
            })}
            suffix={unitName(unit, reader.locale)}
            optional={lines.length > 1}
          />
        </div>
      ))}
      <DateField
        name="dueOn"
        label={t("dueOn")}
        hint={t("dueOnHint", { date: formatDate(partnership.endsOn, reader.locale) })}
        min={partnership.today}
        max={partnership.endsOn}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
