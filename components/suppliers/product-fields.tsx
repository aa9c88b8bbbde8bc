import { useTranslations } from "next-intl";
import { UnitField } from "@/components/catalog/unit-field";
import { RadioField } from "@/components/ui/form/choice-fields";
import { MoneyField, NumberField } from "@/components/ui/form/number-field";
import { TextField } from "@/components/ui/form/text-field";
import { TextareaField } from "@/components/ui/form/textarea-field";

interface ProductFieldsProps {
  /** `product.` inside the registration, empty in a form of its own. */
  readonly prefix?: string;
  readonly unit?: string | null;
}

/** What a product is and what of it can be had. Only name and unit must be given; a missing figure is unknown, not zero. */
export function ProductFields({ prefix = "", unit = null }: ProductFieldsProps) {
  const t = useTranslations("suppliers.product");
  const c = useTranslations("catalog");
  const named = (name: string) => `${prefix}${name}`;
  return (
    <>
      <TextField name={named("name")} label={t("name")} hint={t("nameHint")} maxLength={160} />
      <TextareaField
        name={named("description")}
        label={t("description")}
        hint={t("descriptionHint")}
        rows={3}
        maxLength={2000}
        optional
      />
      <RadioField
        name={named("makerRole")}
        label={t("madeBy")}
        optional
        options={[
          { value: "maker", label: t("madeByUs") },
          { value: "trader", label: t("madeByOthers") },
        ]}
      />
      <UnitField name={named("unit")} label={t("unit")} current={unit} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <NumberField name={named("capacityPerMonth")} label={t("capacity")} hint={t("capacityHint")} optional />
        <NumberField
          name={named("freeCapacityPerMonth")}
          label={t("freeCapacity")}
          hint={t("freeCapacityHint")}
          optional
        />
        <NumberField name={named("minOrder")} label={t("minOrder")} optional />
        <NumberField name={named("leadTimeDays")} label={t("leadTime")} suffix={t("daysSuffix")} optional />
        <MoneyField name={named("unitPriceIdr")} label={t("price")} hint={t("priceHint")} width="full" optional />
        <NumberField name={named("tkdnPercent")} label={t("tkdn")} hint={t("tkdnHint")} suffix="%" decimals optional />
      </div>
      <TextField
        name={named("hsCode")}
        label={c("hsCode")}
        hint={c("hsCodeHint")}
        width="half"
        maxLength={14}
        optional
      />
    </>
  );
}
