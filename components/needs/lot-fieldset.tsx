import { useTranslations } from "next-intl";
import { RegionField } from "@/components/catalog/region-field";
import { DateField } from "@/components/ui/form/date-field";
import { NumberField } from "@/components/ui/form/number-field";
import { RepeatedFieldset } from "@/components/ui/form/repeated-fieldset";
import { TextField } from "@/components/ui/form/text-field";
import type { ProvinceWithRegencies } from "@/lib/catalog/queries";

/** Lots as rows; without any, the whole need is one lot. */
export function LotFieldset({ provinces }: { readonly provinces: readonly ProvinceWithRegencies[] }) {
  const t = useTranslations("needs.form");
  return (
    <RepeatedFieldset
      name="lots"
      legend={t("lots")}
      hint={t("lotsHint")}
      rowLabel={t("lot", { number: "{number}" })}
      addLabel={t("addLot")}
      min={0}
      max={50}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="title" label={t("lotTitle")} maxLength={160} />
        <NumberField name="quantity" label={t("lotQuantity")} />
        <DateField name="deliverFrom" label={t("deliverFrom")} optional />
        <DateField name="deliverUntil" label={t("deliverUntil")} optional />
      </div>
      <RegionField provinces={provinces} name="regionCode" label={t("lotRegion")} optional />
    </RepeatedFieldset>
  );
}
