import { getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { SelectField } from "@/components/ui/form/select-field";
import { listProvincesWithRegencies } from "@/lib/catalog/queries";

interface RegionFieldProps {
  readonly name: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
}

/** Read and built once a page: several fields share one list, in memory and on the wire. */
const regencyGroups = cache(async () => {
  const provinces = await listProvincesWithRegencies();
  return provinces.map(({ name, regencies }) => ({
    label: name,
    options: regencies.map((regency) => ({ value: regency.code, label: regency.name })),
  }));
});

/** One kabupaten or kota, under its province. */
export async function RegionField({ label, ...field }: RegionFieldProps) {
  const [t, groups] = await Promise.all([getTranslations("catalog"), regencyGroups()]);
  return <SelectField {...field} label={label ?? t("region")} options={groups} />;
}
