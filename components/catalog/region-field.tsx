import { useTranslations } from "next-intl";
import { cache, type ReactNode } from "react";
import { SelectField } from "@/components/ui/form/select-field";
import type { ProvinceWithRegencies } from "@/lib/catalog/queries";

interface RegionFieldProps {
  readonly name: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly provinces: readonly ProvinceWithRegencies[];
}

/** Built once a page: several fields share one list, in memory and on the wire. */
const regencyGroups = cache((provinces: readonly ProvinceWithRegencies[]) =>
  provinces.map(({ name, regencies }) => ({
    label: name,
    options: regencies.map((regency) => ({ value: regency.code, label: regency.name })),
  })),
);

/** One kabupaten or kota, under its province. */
export function RegionField({ label, provinces, ...field }: RegionFieldProps) {
  const t = useTranslations("catalog");
  return <SelectField {...field} label={label ?? t("region")} options={regencyGroups(provinces)} />;
}
