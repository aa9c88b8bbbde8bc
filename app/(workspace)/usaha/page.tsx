import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { CapabilityList } from "@/components/suppliers/capability-list";
import { CertificateList } from "@/components/suppliers/certificate-list";
import { ProductList } from "@/components/suppliers/product-list";
import { ProfileFacts } from "@/components/suppliers/profile-facts";
import { ProfileTasks } from "@/components/suppliers/profile-tasks";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { currentZone, requireMember } from "@/lib/access/session";
import { currentTime } from "@/lib/platform/clock";
import { dateInZone } from "@/lib/shared/zones";
import { getOwnSupplier } from "@/lib/suppliers/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("suppliers.profile"))("metaTitle") };
}

export default async function OwnSupplierPage() {
  const actor = await requireMember("supplier:edit");
  const [t, supplier, zone] = await Promise.all([getTranslations("suppliers"), getOwnSupplier(actor), currentZone()]);
  if (!supplier) redirect("/usaha/daftar");
  const now = currentTime();
  const addButton = (href: string, text: string) => (
    <LinkButton href={href} variant="secondary" size="small">
      {text}
    </LinkButton>
  );
  return (
    <Page
      title={supplier.name}
      overline={supplier.regionLabel}
      lead={supplier.description ? <p className="whitespace-pre-line">{supplier.description}</p> : null}
      actions={addButton("/usaha/profil", t("profile.revise"))}
    >
      <Section title={t("tasks.title")} lead={<p>{t("tasks.lead")}</p>}>
        <ProfileTasks supplier={supplier} zone={zone} now={now} />
      </Section>
      <Section
        id="produk"
        title={t("product.title", { count: supplier.products.length })}
        actions={supplier.products.length > 0 ? addButton("/usaha/produk/baru", t("product.add")) : null}
      >
        <ProductList products={supplier.products} />
      </Section>
      <Section
        id="kemampuan"
        title={t("capability.title")}
        lead={<p>{t("capability.lead")}</p>}
        actions={supplier.capabilities.length > 0 ? addButton("/usaha/kemampuan/baru", t("capability.add")) : null}
      >
        <CapabilityList supplier={supplier} />
      </Section>
      <Section
        id="sertifikat"
        title={t("certificate.title")}
        lead={<p>{t("certificate.lead")}</p>}
        actions={supplier.certificates.length > 0 ? addButton("/usaha/sertifikat/baru", t("certificate.add")) : null}
      >
        <CertificateList supplier={supplier} today={dateInZone(now, zone)} />
      </Section>
      <Section title={t("profile.title")}>
        <ProfileFacts supplier={supplier} />
      </Section>
    </Page>
  );
}
