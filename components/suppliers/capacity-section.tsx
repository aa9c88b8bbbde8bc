import { getTranslations } from "next-intl/server";
import { CapacityTaps } from "@/components/suppliers/capacity-taps";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { Zone } from "@/lib/shared/zones";
import type { OwnSupplier } from "@/lib/suppliers/queries";

interface CapacitySectionProps {
  readonly supplier: OwnSupplier;
  readonly zone: Zone;
  readonly now: Date;
}

/** Enough for a thumb; all of them stand on the page of capacities. */
const SHOWN = 4;

/** The figures of free capacity that were stated longest ago, to be answered in one tap each; nothing without products. */
export async function CapacitySection({ supplier, zone, now }: CapacitySectionProps) {
  if (supplier.products.length === 0) return null;
  const t = await getTranslations("suppliers.capacity");
  const statedAt = ({ freeCapacityStatedAt }: OwnSupplier["products"][number]) => freeCapacityStatedAt?.getTime() ?? 0;
  const oldest = supplier.products.toSorted((a, b) => statedAt(a) - statedAt(b)).slice(0, SHOWN);
  return (
    <Section
      title={t("homeTitle")}
      lead={<p>{t("homeLead")}</p>}
      hasStillHead
      actions={
        <LinkButton href="/usaha/kapasitas" variant="quiet" size="small">
          {t("more")}
        </LinkButton>
      }
    >
      <CapacityTaps products={oldest} zone={zone} now={now} />
    </Section>
  );
}
