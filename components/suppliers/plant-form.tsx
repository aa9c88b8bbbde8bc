import { useTranslations } from "next-intl";
import { RegionField } from "@/components/catalog/region-field";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import type { ProvinceWithRegencies } from "@/lib/catalog/queries";
import { addPlantAction, revisePlantAction } from "@/lib/suppliers/actions";
import type { OwnPlant } from "@/lib/suppliers/workshop-queries";

interface PlantFormProps {
  readonly plant: OwnPlant | null;
  readonly provinces: readonly ProvinceWithRegencies[];
}

/** Adds a place of work, or revises one. */
export function PlantForm({ plant, provinces }: PlantFormProps) {
  const t = useTranslations("suppliers.plant");
  return (
    <ActionForm
      action={plant ? revisePlantAction : addPlantAction}
      idempotencyKey={!plant}
      draftKey={plant ? `plant-${plant.id}-${plant.version}` : "plant-new"}
      defaultValue={plant ? { name: plant.name, regionCode: plant.regionCode, address: plant.address } : {}}
    >
      {plant ? (
        <>
          <HiddenField name="plantId" value={plant.id} />
          <HiddenField name="version" value={plant.version} />
        </>
      ) : null}
      <TextField name="name" label={t("name")} hint={t("nameHint")} maxLength={160} />
      <RegionField provinces={provinces} name="regionCode" label={t("region")} />
      <TextField
        name="address"
        label={t("address")}
        hint={t("addressHint")}
        autoComplete="street-address"
        maxLength={300}
        optional
      />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
