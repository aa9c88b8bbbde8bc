import { getLocale, getTranslations } from "next-intl/server";
import { ArchiveForm } from "@/components/suppliers/archive-form";
import { LevelTag } from "@/components/suppliers/level-tag";
import { StatedList } from "@/components/suppliers/stated-list";
import { Card } from "@/components/ui/card";
import { FactList } from "@/components/ui/fact-list";
import { StatusTag } from "@/components/ui/status-tag";
import { formatDate } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";
import { archiveCertificateAction } from "@/lib/suppliers/actions";
import type { OwnCertificate, OwnSupplier } from "@/lib/suppliers/queries";

interface CertificateListProps {
  readonly supplier: OwnSupplier;
  readonly today: PlainDate;
}

/** The own certificates, with what of each is known. */
export async function CertificateList({ supplier, today }: CertificateListProps) {
  const { certificates, certificatesStatedAt } = supplier;
  return (
    <StatedList list="certificates" addHref="/usaha/sertifikat/baru" isStated={certificatesStatedAt !== null}>
      {certificates.length === 0 ? null : (
        <ul className="grid gap-4 lg:grid-cols-2">
          {certificates.map((certificate) => (
            <li key={certificate.id}>
              <CertificateCard certificate={certificate} today={today} />
            </li>
          ))}
        </ul>
      )}
    </StatedList>
  );
}

async function CertificateCard({
  certificate,
  today,
}: {
  readonly certificate: OwnCertificate;
  readonly today: PlainDate;
}) {
  const [t, c, locale] = await Promise.all([
    getTranslations("suppliers.certificate"),
    getTranslations("catalog"),
    getLocale(),
  ]);
  const { scheme, number, validUntil, productName, scope } = certificate;
  const hasExpired = validUntil !== null && validUntil < today;
  return (
    <Card
      title={scheme}
      tags={
        <>
          {hasExpired ? <StatusTag tone="bad">{t("expired")}</StatusTag> : null}
          <LevelTag level={certificate.level} />
        </>
      }
      actions={
        <ArchiveForm action={archiveCertificateAction} idField="certificateId" id={certificate.id} name={scheme} />
      }
    >
      <FactList
        facts={[
          { term: t("number"), value: number ?? c("unknown") },
          { term: t("validUntil"), value: validUntil === null ? t("noExpiry") : formatDate(validUntil, locale) },
          { term: t("product"), value: productName ?? t("wholeFirm") },
          ...(scope === null ? [] : [{ term: t("scope"), value: scope }]),
        ]}
      />
    </Card>
  );
}
