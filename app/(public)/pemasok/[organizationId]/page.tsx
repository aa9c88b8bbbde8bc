import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { defineMetadata, definePage } from "@/app/define-page";
import { PublicProfile } from "@/components/directory/public-profile";
import { Page } from "@/components/layout/page";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { currentActor, currentZone } from "@/lib/access/session";
import { currentTime } from "@/lib/platform/clock";
import { seesTerms } from "@/lib/suppliers/policy";
import { recentPublicSupplier } from "@/lib/suppliers/public-profile-queries";

interface PublicProfilePageProps {
  readonly params: Promise<{ readonly organizationId: string }>;
}

/** Once a request, for the head and for the page. */
const supplierFor = cache(async (organizationId: string) => {
  const actor = await currentActor();
  return recentPublicSupplier(organizationId, seesTerms(actor) ? "buyer" : "public");
});

export const generateMetadata = defineMetadata(async ({ params }: PublicProfilePageProps) => {
  const [t, supplier] = await Promise.all([getTranslations("directory"), supplierFor((await params).organizationId)]);
  if (!supplier) notFound();
  const { organizationId, name, regionLabel, products, demo } = supplier;
  const made = products.map((product) => product.name).join(", ");
  return {
    title: name,
    description: t("profileDescription", { name, region: regionLabel ?? "", products: made }).slice(0, 160),
    alternates: { canonical: `/pemasok/${organizationId}` },
    // What is invented must not be found as if it were real.
    ...(demo ? { robots: { index: false } } : {}),
  };
});

export default definePage(async function PublicProfilePage({ params }: PublicProfilePageProps) {
  const supplier = await supplierFor((await params).organizationId);
  if (!supplier) notFound();
  const [t, actor, zone] = await Promise.all([getTranslations("directory"), currentActor(), currentZone()]);
  return (
    <div className="mx-auto max-w-page">
      <Page
        title={supplier.name}
        overline={supplier.regionLabel}
        lead={supplier.description ? <p className="wrap-anywhere whitespace-pre-line">{supplier.description}</p> : null}
        breadcrumbs={[{ href: "/pemasok", label: t("back") }]}
      >
        <PublicProfile supplier={supplier} zone={zone} now={currentTime()} />
        {seesTerms(actor) ? null : (
          <Notice
            tone="info"
            title={t("notPublic")}
            actions={
              actor ? null : (
                <LinkButton href="/masuk" variant="secondary">
                  {t("signIn")}
                </LinkButton>
              )
            }
          />
        )}
      </Page>
    </div>
  );
});
