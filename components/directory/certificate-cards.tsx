import { useLocale, useTranslations } from "next-intl";
import { ProofTag } from "@/components/directory/proof-tag";
import { Card } from "@/components/ui/card";
import { FactList } from "@/components/ui/fact-list";
import { formatDate } from "@/lib/shared/date-format";
import type { PublicCertificate } from "@/lib/suppliers/public-profile-queries";

/** Certificates that count today, each with how far it was proven. */
export function CertificateCards({ certificates }: { readonly certificates: readonly PublicCertificate[] }) {
  const t = useTranslations("directory");
  const c = useTranslations("catalog");
  const locale = useLocale();
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {certificates.map(({ id, scheme, number, validUntil, scope, productName, level, grantedAt }) => (
        <li key={id}>
          <Card title={scheme} tags={<ProofTag level={level} grantedAt={grantedAt} />}>
            <FactList
              facts={[
                { term: t("number"), value: number ?? c("unknown") },
                { term: t("validUntil"), value: validUntil ? formatDate(validUntil, locale) : t("noEnd") },
                { term: t("forProduct"), value: productName ?? t("wholeFirm") },
                ...(scope ? [{ term: t("scope"), value: scope }] : []),
              ]}
            />
          </Card>
        </li>
      ))}
    </ul>
  );
}
