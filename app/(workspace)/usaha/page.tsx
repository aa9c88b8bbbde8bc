import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { CapacitySection } from "@/components/suppliers/capacity-section";
import { FreshnessNudge } from "@/components/suppliers/freshness-nudge";
import { RefusedIdentity } from "@/components/suppliers/identity-form";
import { ProfileFacts } from "@/components/suppliers/profile-facts";
import { ProfileTasks } from "@/components/suppliers/profile-tasks";
import { WorkshopLists } from "@/components/suppliers/workshop-lists";
import { WorkshopTabs } from "@/components/suppliers/workshop-tabs";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { currentZone, requireMember } from "@/lib/access/session";
import { certificatesAskedFor } from "@/lib/matching/certificate-demand-queries";
import { currentTime } from "@/lib/platform/clock";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { filesOf } from "@/lib/suppliers/workshop-queries";

export const generateMetadata = memberMetadata("supplier:edit", async () =>
  (await getTranslations("suppliers.profile"))("metaTitle"),
);

const MOST_SCHEMES = 2;

export default definePage(async function OwnSupplierPage() {
  const actor = await requireMember("supplier:edit");
  const [t, supplier, zone] = await Promise.all([getTranslations("suppliers"), getOwnSupplier(actor), currentZone()]);
  if (!supplier) redirect("/usaha/daftar");
  const { products, certificates, kblis, claims } = supplier;
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const [files, askedCertificates] = await Promise.all([
    filesOf(ids(products), ids(certificates)),
    certificatesAskedFor(
      kblis,
      certificates.map(({ scheme }) => scheme),
      MOST_SCHEMES,
    ),
  ]);
  const now = currentTime();
  const seen = { supplier, claims, files, zone, now };
  return (
    <Page
      hasStillHead
      title={supplier.name}
      overline={supplier.regionLabel}
      lead={supplier.description ? <p className="whitespace-pre-line">{supplier.description}</p> : null}
      actions={
        <LinkButton href="/usaha/profil" variant="secondary" size="small">
          {t("profile.revise")}
        </LinkButton>
      }
    >
      <WorkshopTabs current="overview" />
      <RefusedIdentity refusal={supplier.refusal} />
      <FreshnessNudge {...seen} isHere />
      <CapacitySection {...seen} />
      <Section title={t("tasks.title")} lead={<p>{t("tasks.lead")}</p>} hasStillHead>
        <ProfileTasks {...seen} askedCertificates={askedCertificates} />
      </Section>
      <WorkshopLists {...seen} />
      <Section title={t("profile.title")} hasStillHead>
        <ProfileFacts supplier={supplier} claim={claims.get(supplier.organizationId)} />
      </Section>
    </Page>
  );
});
