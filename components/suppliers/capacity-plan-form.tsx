import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { NumberField } from "@/components/ui/form/number-field";
import { RowsDetails } from "@/components/ui/form/rows-details";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { formatMonth } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";
import { formatForInput } from "@/lib/shared/number-input";
import { unitName } from "@/lib/shared/quantity-format";
import { planCapacityAction } from "@/lib/suppliers/actions";
import type { CapacityPlan } from "@/lib/suppliers/workshop-queries";

interface CapacityPlanFormProps {
  readonly plan: CapacityPlan;
  /** First days of the months that can be planned. */
  readonly months: readonly PlainDate[];
}

const MONTHS_OF_YEAR = Array.from({ length: 12 }, (_, index) => index + 1);

/** The months ahead and the seasons of one product; what is left empty is as usual. */
export function CapacityPlanForm({ plan, months }: CapacityPlanFormProps) {
  const t = useTranslations("suppliers.capacity");
  const locale = useLocale();
  const unit = unitName(plan.unit, locale);
  const typed = (value: number | undefined) => (value === undefined ? null : formatForInput(value, locale));
  return (
    <ActionForm
      action={planCapacityAction}
      draftKey={`capacity-${plan.productId}-${plan.version}`}
      successText={t("saved")}
      defaultValue={{
        months: months.map((month) => ({
          month: month.slice(0, 7),
          capacity: typed(plan.months.get(month)?.capacity),
          freeCapacity: typed(plan.months.get(month)?.freeCapacity),
        })),
        seasons: MONTHS_OF_YEAR.map((monthOfYear) => ({
          monthOfYear,
          capacity: typed(plan.seasons.get(monthOfYear)),
        })),
      }}
    >
      <HiddenField name="productId" value={plan.productId} />
      <HiddenField name="version" value={plan.version} />
      {months.map((month, index) => (
        <fieldset key={month} className="min-w-0">
          <legend className="mb-1 font-bold">{formatMonth(month, locale)}</legend>
          <div className="grid grid-cols-2 items-end gap-4">
            <HiddenField name={`months[${index}].month`} value={month.slice(0, 7)} />
            <NumberField name={`months[${index}].capacity`} label={t("month")} suffix={unit} width="full" optional />
            <NumberField
              name={`months[${index}].freeCapacity`}
              label={t("monthFree")}
              suffix={unit}
              width="full"
              optional
            />
          </div>
        </fieldset>
      ))}
      <RowsDetails summary={t("seasons")} name="seasons" field="capacity">
        <p className="text-arang-600">{t("seasonsLead")}</p>
        <div className="grid grid-cols-2 items-end gap-4">
          {MONTHS_OF_YEAR.map((monthOfYear, index) => (
            <div key={monthOfYear}>
              <HiddenField name={`seasons[${index}].monthOfYear`} value={monthOfYear} />
              <NumberField
                name={`seasons[${index}].capacity`}
                label={t("season", { month: monthName(monthOfYear, locale) })}
                suffix={unit}
                width="full"
                optional
              />
            </div>
          ))}
        </div>
      </RowsDetails>
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}

function monthName(monthOfYear: number, locale: "id" | "en"): string {
  return formatMonth(`2000-${String(monthOfYear).padStart(2, "0")}`, locale).replace(" 2000", "");
}
