import { useLocale, useTranslations } from "next-intl";
import { CapacityPlanForm } from "@/components/suppliers/capacity-plan-form";
import { Section } from "@/components/ui/section";
import { TabLinks } from "@/components/ui/tab-links";
import { formatQuantity } from "@/lib/shared/quantity-format";
import { dateInZone } from "@/lib/shared/zones";
import { plannableMonths } from "@/lib/suppliers/capacity";
import type { OwnProduct } from "@/lib/suppliers/queries";
import type { CapacityPlan } from "@/lib/suppliers/workshop-queries";

interface CapacityPlanSectionProps {
  readonly plan: CapacityPlan;
  readonly products: readonly OwnProduct[];
  readonly now: Date;
}

/** The months ahead of one product, with the way to the others. */
export function CapacityPlanSection({ plan, products, now }: CapacityPlanSectionProps) {
  const t = useTranslations("suppliers.capacity");
  const c = useTranslations("catalog");
  const locale = useLocale();
  const { capacityPerMonth: quantity, unit } = plan;
  const usual =
    quantity === null ? t("usualUnknown") : c("perMonth", { quantity: formatQuantity(quantity, unit, locale) });
  return (
    <Section id="rencana" title={t("plan", { name: plan.name })} lead={<p>{t("planLead", { usual })}</p>}>
      {products.length > 1 ? (
        <TabLinks
          label={t("choose")}
          tabs={products.map(({ id, name }) => ({
            href: `/usaha/kapasitas?produk=${id}#rencana`,
            label: name,
            isCurrent: id === plan.productId,
          }))}
        />
      ) : null}
      <div className="max-w-form">
        <CapacityPlanForm key={plan.productId} plan={plan} months={plannableMonths(dateInZone(now, "WIB"))} />
      </div>
    </Section>
  );
}
