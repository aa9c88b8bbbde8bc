import { useTranslations } from "next-intl";
import { amountOf, type Reader } from "@/components/partnerships/reader";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { FileField } from "@/components/ui/form/file-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { NumberField } from "@/components/ui/form/number-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { recordDeliveryAction } from "@/lib/partnerships/actions";
import type { OrderView } from "@/lib/partnerships/partnership-detail";
import type { PlainDate } from "@/lib/shared/dates";
import { formatForInput } from "@/lib/shared/number-input";
import { unitName } from "@/lib/shared/quantity-format";
import { dateInZone } from "@/lib/shared/zones";

interface DeliveryFormProps {
  readonly order: OrderView;
  /** Today where the buyer is. */
  readonly today: PlainDate;
  readonly reader: Reader;
}

/** One batch under its delivery note: what of the order has arrived. */
export function DeliveryForm({ order, today, reader }: DeliveryFormProps) {
  const t = useTranslations("partnerships.deliveryForm");
  const lines = order.lines
    .map((line) => ({ ...line, left: line.quantity - line.deliveredQuantity }))
    .filter(({ left }) => left > 0);
  return (
    <ActionForm
      action={recordDeliveryAction}
      draftKey={`delivery-${order.id}`}
      idempotencyKey
      className="flex max-w-form flex-col gap-6"
      defaultValue={{
        deliveredOn: today,
        lines: lines.map(({ left }) => ({ quantity: formatForInput(left, reader.locale) })),
      }}
    >
      <HiddenField name="purchaseOrderId" value={order.id} />
      <TextField name="noteNumber" label={t("noteNumber")} hint={t("noteNumberHint")} width="half" maxLength={60} />
      <DateField
        name="deliveredOn"
        label={t("deliveredOn")}
        min={dateInZone(order.issued.at, reader.zone)}
        max={today}
      />
      {lines.map(({ id, description, unit, left }, index) => (
        <div key={id}>
          <HiddenField name={`lines[${index}].purchaseOrderLineId`} value={id} />
          <NumberField
            name={`lines[${index}].quantity`}
            label={t("quantity", { description })}
            hint={t("remaining", { remaining: amountOf(left, unit, reader) })}
            suffix={unitName(unit, reader.locale)}
            optional={lines.length > 1}
          />
        </div>
      ))}
      <FileField name="note" label={t("note")} hint={t("noteHint")} kind="photo_or_document" optional />
      <FileField name="photos" label={t("photos")} hint={t("photosHint")} kind="photo" multiple optional />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
