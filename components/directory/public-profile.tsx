import { useLocale, useTranslations } from "next-intl";
import { CertificateCards } from "@/components/directory/certificate-cards";
import { ProductCards } from "@/components/directory/product-cards";
import { ProofTag } from "@/components/directory/proof-tag";
import { CapabilityFacts } from "@/components/suppliers/capability-facts";
import { Card } from "@/components/ui/card";
import { FactList } from "@/components/ui/fact-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { StatusTag } from "@/components/ui/status-tag";
import { stillOf } from "@/components/ui/still";
import { formatRelative } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";
import type { PublicCapability, PublicSupplier } from "@/lib/suppliers/public-profile-queries";

interface PublicProfileProps {
  readonly supplier: PublicSupplier;
  readonly zone: Zone;
  readonly now: Date;
}

/** A firm as others see it: every statement with how far it was proven. */
export function PublicProfile(props: PublicProfileProps) {
  const { supplier, zone, now } = props;
  // It says how long ago things were, to the minute.
  const variant = `${useLocale()} ${zone} ${Math.floor(now.getTime() / 60_000)}`;
  return <div className="contents" {...stillOf(supplier, variant, () => <Profile {...props} />)} />;
}

function Profile({ supplier, zone, now }: PublicProfileProps) {
  const t = useTranslations("directory");
  const { products, capabilities, certificates, references } = supplier;
  return (
    <>
      {supplier.demo ? <Notice tone="attention" title={t("demo")} /> : null}
      <FirmFacts supplier={supplier} zone={zone} now={now} />
      <Section title={t("products", { count: products.length })}>
        <ProductCards products={products} zone={zone} now={now} />
      </Section>
      <Section title={t("capabilities")}>
        {capabilities.length === 0 ? <p>{t("noCapabilities")}</p> : <CapabilityCards capabilities={capabilities} />}
      </Section>
      <Section title={t("certificates")}>
        {certificates.length === 0 ? <p>{t("noCertificates")}</p> : <CertificateCards certificates={certificates} />}
      </Section>
      {references.length > 0 ? (
        <Section title={t("references")} lead={<p>{t("referencesLead")}</p>}>
          <ul className="list-disc pl-5">
            {references.map(({ customerName: customer, work, year }) => (
              <li key={`${customer}${work}${year}`} className="wrap-anywhere">
                {t("referenceLine", { customer, work, year: String(year) })}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function FirmFacts({ supplier, zone, now }: PublicProfileProps) {
  const t = useTranslations("directory");
  const c = useTranslations("catalog");
  const p = useTranslations("suppliers.profile");
  const locale = useLocale();
  const { sizeClass, kblis, confirmedAt, makerRole, verifiedAt } = supplier;
  return (
    <div className="flex flex-col gap-4">
      <p className="flex flex-wrap gap-2">
        <StatusTag tone={verifiedAt ? "good" : "neutral"}>
          {t(verifiedAt ? "identityVerified" : "identityUnverified")}
        </StatusTag>
        <StatusTag tone={makerRole === "maker" ? "good" : makerRole === "trader" ? "attention" : "neutral"}>
          {t(`role.${makerRole}`)}
        </StatusTag>
        {supplier.ownedByLarge ? <StatusTag tone="attention">{t("ownedByLarge")}</StatusTag> : null}
      </p>
      <FactList
        facts={[
          { term: t("profileText"), value: <ProofTag level={supplier.level} grantedAt={supplier.grantedAt} /> },
          { term: t("kind"), value: p(`kindOf.${supplier.kind}`) },
          { term: t("sizeClass"), value: sizeClass ? c(`sizeClass.${sizeClass}`) : c("unknown") },
          {
            term: t("kbli"),
            value: kblis.length === 0 ? c("unknown") : kblis.map((kbli) => c("kbli.value", { ...kbli })).join(", "),
          },
          {
            term: t("confirmed"),
            value: confirmedAt ? formatRelative(confirmedAt, now, zone, locale) : t("never"),
          },
        ]}
      />
    </div>
  );
}

function CapabilityCards({ capabilities }: { readonly capabilities: readonly PublicCapability[] }) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {capabilities.map(({ id, process, material, machine, maxSizeMm, toleranceMm, ...proof }) => (
        <li key={id}>
          <Card title={process ?? machine ?? material ?? ""} tags={<ProofTag {...proof} />}>
            <CapabilityFacts material={material} machine={machine} maxSizeMm={maxSizeMm} toleranceMm={toleranceMm} />
          </Card>
        </li>
      ))}
    </ul>
  );
}
