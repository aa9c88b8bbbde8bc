import { getTranslations } from "next-intl/server";
import { ProvinceMap } from "@/components/oversight/province-map";
import { ProvinceTable } from "@/components/oversight/province-table";
import { Section } from "@/components/ui/section";
import type { ProvinceLinkage } from "@/lib/oversight/queries";
import type { PlainDate } from "@/lib/shared/dates";

interface ProvinceSectionProps {
  readonly asOf: PlainDate;
  readonly provinces: readonly ProvinceLinkage[];
}

/** Where the linked firms are: the map for the eye, the table for the figures and the way on. */
export async function ProvinceSection({ asOf, provinces }: ProvinceSectionProps) {
  const t = await getTranslations("oversight");
  if (provinces.length === 0) return null;
  return (
    <Section title={t("provincesTitle")}>
      <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
        <ProvinceMap provinces={provinces} />
        <ProvinceTable asOf={asOf} provinces={provinces} />
      </div>
    </Section>
  );
}
