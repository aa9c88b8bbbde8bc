import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/ui/form/select-field";
import type { OwnPlant } from "@/lib/suppliers/workshop-queries";

/** Which place of work something belongs to; not asked while there is only one. */
export async function PlantField({ plants }: { readonly plants: readonly Pick<OwnPlant, "id" | "name">[] }) {
  const t = await getTranslations("suppliers.plant");
  if (plants.length < 2) return null;
  return (
    <SelectField
      name="plantId"
      label={t("field")}
      options={plants.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
