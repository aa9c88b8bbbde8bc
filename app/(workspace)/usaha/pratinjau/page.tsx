import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { PublicProfile } from "@/components/directory/public-profile";
import { Page } from "@/components/layout/page";
import { ListingForm } from "@/components/suppliers/listing-form";
import { WorkshopTabs } from "@/components/suppliers/workshop-tabs";
import { TabLinks } from "@/components/ui/tab-links";
import { holds } from "@/lib/access/permissions";
import { currentZone, requireMember } from "@/lib/access/session";
import { currentTime } from "@/lib/platform/clock";
import { previewOwnSupplier } from "@/lib/suppliers/public-profile-queries";
import { getOwnSupplier } from "@/lib/suppliers/queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.listing"))("metaTitle"),
);

interface PreviewPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default definePage(async function PreviewPage({ searchParams }: PreviewPageProps) {
  const actor = await requireMember("supplier:edit");
  const isBuyer = (await searchParams).sebagai === "pembeli";
  const [t, supplier, profile, zone] = await Promise.all([
    getTranslations("suppliers.listing"),
    getOwnSupplier(actor),
    previewOwnSupplier(actor, isBuyer ? "buyer" : "public"),
    currentZone(),
  ]);
  if (!supplier || !profile) notFound();
  const tabs = [
    { href: "/usaha/pratinjau", label: t("asPublic"), isCurrent: !isBuyer },
    { href: "/usaha/pratinjau?sebagai=pembeli", label: t("asBuyer"), isCurrent: isBuyer },
  ];
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>}>
      <WorkshopTabs current="preview" />
      <ListingForm supplier={supplier} mayChange={holds(actor.roles, "supplier:publish")} />
      <TabLinks label={t("title")} tabs={tabs} />
      <PublicProfile supplier={profile} zone={zone} now={currentTime()} />
    </Page>
  );
});
