import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/form/select-field";
import type { OwnPlant } from "@/lib/suppliers/workshop-queries";

/** Which place of work something belongs to; not asked while there is only one. */
export function PlantField({ plants }: { readonly plants: readonly Pick<OwnPlant, "id" | "name">[] }) {
  const t = useTranslations("suppliers.plant");
  if (plants.length < 2) return null;
  return (
    <SelectField
      name="plantId"
      label={t("field")}
      options={plants.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
