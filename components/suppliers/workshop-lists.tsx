import { useTranslations } from "next-intl";
import { CapabilityList } from "@/components/suppliers/capability-list";
import { CertificateList } from "@/components/suppliers/certificate-list";
import { ProductList } from "@/components/suppliers/product-list";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { dateInZone } from "@/lib/shared/zones";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";
import type { OwnSupplier } from "@/lib/suppliers/queries";
import type { OwnFiles } from "@/lib/suppliers/workshop-queries";

interface WorkshopListsProps {
  readonly supplier: OwnSupplier;
  readonly claims: ReadonlyMap<string, ClaimStanding>;
  readonly files: OwnFiles;
  readonly now: Date;
}

/** Products, capabilities and certificates of the own firm, each list with the way to add to it. */
export function WorkshopLists({ supplier, claims, files, now }: WorkshopListsProps) {
  const t = useTranslations("suppliers");
  const { products, capabilities, certificates } = supplier;
  const add = (href: string, text: string) => (
    <LinkButton href={href} variant="secondary" size="small">
      {text}
    </LinkButton>
  );
  return (
    <>
      <Section
        id="produk"
        title={t("product.title", { count: products.length })}
        hasStillHead
        actions={products.length > 0 ? add("/usaha/produk/baru", t("product.add")) : null}
      >
        <ProductList products={products} certificates={certificates} claims={claims} files={files} />
      </Section>
      <Section
        id="kemampuan"
        title={t("capability.title")}
        lead={<p>{t("capability.lead")}</p>}
        hasStillHead
        actions={capabilities.length > 0 ? add("/usaha/kemampuan/baru", t("capability.add")) : null}
      >
        <CapabilityList supplier={supplier} claims={claims} />
      </Section>
      <Section
        id="sertifikat"
        title={t("certificate.title")}
        lead={<p>{t("certificate.lead")}</p>}
        hasStillHead
        actions={certificates.length > 0 ? add("/usaha/sertifikat/baru", t("certificate.add")) : null}
      >
        <CertificateList supplier={supplier} claims={claims} files={files} today={dateInZone(now, "WIB")} />
      </Section>
    </>
  );
}
