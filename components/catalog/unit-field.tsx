import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SelectField } from "@/components/ui/form/select-field";
import { OFFERED_UNITS } from "@/lib/shared/quantities";

interface UnitFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly optional?: boolean;
  /** A unit that came from elsewhere (an import) stays in the list, so that saving does not lose it. */
  readonly current?: string | null;
}

/** The units that a quantity is counted in. */
export function UnitField({ current, ...field }: UnitFieldProps) {
  const t = useTranslations("catalog.unit");
  const offered = OFFERED_UNITS.map((unit) => ({ value: unit as string, label: t(unit) }));
  const isForeign = current && !offered.some(({ value }) => value === current);
  return <SelectField {...field} options={isForeign ? [...offered, { value: current, label: current }] : offered} />;
}
