import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { CapacityPlanSection } from "@/components/suppliers/capacity-plan-section";
import { CapacityTaps } from "@/components/suppliers/capacity-taps";
import { WorkshopTabs } from "@/components/suppliers/workshop-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { currentZone, requireMember } from "@/lib/access/session";
import { currentTime } from "@/lib/platform/clock";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { getOwnCapacityPlan } from "@/lib/suppliers/workshop-queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.capacity"))("metaTitle"),
);

interface CapacityPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default definePage(async function CapacityPage({ searchParams }: CapacityPageProps) {
  const actor = await requireMember("supplier:edit");
  const { produk } = await searchParams;
  const [t, p, supplier, zone] = await Promise.all([
    getTranslations("suppliers.capacity"),
    getTranslations("suppliers.product"),
    getOwnSupplier(actor),
    currentZone(),
  ]);
  if (!supplier) notFound();
  const { products } = supplier;
  const chosen = products.find(({ id }) => id === produk) ?? products[0];
  const plan = chosen ? await getOwnCapacityPlan(actor, chosen.id) : null;
  const now = currentTime();
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>}>
      <WorkshopTabs current="capacity" />
      {products.length === 0 ? (
        <EmptyState title={t("none")} action={<LinkButton href="/usaha/produk/baru">{p("add")}</LinkButton>}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <Section title={t("homeTitle")} lead={<p>{t("homeLead")}</p>}>
          <CapacityTaps products={products} zone={zone} now={now} />
        </Section>
      )}
      {plan ? <CapacityPlanSection plan={plan} products={products} now={now} /> : null}
    </Page>
  );
});
