import { useLocale } from "next-intl";
import { useTexts } from "@/components/i18n/texts";
import { ArchiveForm } from "@/components/suppliers/archive-form";
import { ClaimLine } from "@/components/suppliers/claim-line";
import { FileLinks } from "@/components/suppliers/evidence-list";
import { StatedList } from "@/components/suppliers/stated-list";
import { Card } from "@/components/ui/card";
import { FactList } from "@/components/ui/fact-list";
import { LinkButton } from "@/components/ui/link-button";
import { StatusTag } from "@/components/ui/status-tag";
import { formatDate, formatRelativeDate } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";
import { archiveCertificateAction } from "@/lib/suppliers/actions";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";
import { isValidOn, reminderDue } from "@/lib/suppliers/freshness";
import type { OwnCertificate, OwnSupplier } from "@/lib/suppliers/queries";
import type { OwnFiles } from "@/lib/suppliers/workshop-queries";

interface CertificateListProps {
  readonly supplier: OwnSupplier;
  readonly today: PlainDate;
  readonly claims: ReadonlyMap<string, ClaimStanding>;
  readonly files: OwnFiles;
}

/** The own certificates, with what of each is known. */
export async function CertificateList({ supplier, ...rest }: CertificateListProps) {
  const { certificates, certificatesStatedAt } = supplier;
  return (
    <StatedList list="certificates" addHref="/usaha/sertifikat/baru" isStated={certificatesStatedAt !== null}>
      {certificates.length === 0 ? null : (
        <ul className="grid gap-4 lg:grid-cols-2">
          {certificates.map((certificate) => (
            <li key={certificate.id}>
              <CertificateCard certificate={certificate} {...rest} />
            </li>
          ))}
        </ul>
      )}
    </StatedList>
  );
}

type CertificateCardProps = Omit<CertificateListProps, "supplier"> & { readonly certificate: OwnCertificate };

function CertificateCard({ certificate, today, claims, files }: CertificateCardProps) {
  const t = useTexts("suppliers.certificate");
  const c = useTexts("catalog");
  const locale = useLocale();
  const { scheme, number, validUntil, productName, scope } = certificate;
  const hasExpired = !isValidOn(validUntil, today);
  const isNear = !hasExpired && validUntil !== null && reminderDue(validUntil, today) !== null;
  const papers = files.certificates.get(certificate.id) ?? [];
  return (
    <Card
      isStill
      title={scheme}
      tags={
        <>
          {hasExpired ? <StatusTag tone="bad">{t("expired")}</StatusTag> : null}
          {isNear ? (
            <StatusTag tone="attention">
              {t("endsIn", { when: formatRelativeDate(validUntil, today, locale) })}
            </StatusTag>
          ) : null}
        </>
      }
      actions={
        <>
          <LinkButton href={`/usaha/sertifikat/baru?perpanjang=${certificate.id}`} variant="secondary">
            {t("renew")}
          </LinkButton>
          <LinkButton href={`/usaha/sertifikat/${certificate.id}`} variant="quiet">
            {t("revise")}
          </LinkButton>
          <ArchiveForm action={archiveCertificateAction} idField="certificateId" id={certificate.id} name={scheme} />
        </>
      }
    >
      <FactList
        facts={[
          { term: t("number"), value: number ?? c("unknown") },
          { term: t("validUntil"), value: validUntil === null ? t("noExpiry") : formatDate(validUntil, locale) },
          { term: t("product"), value: productName ?? t("wholeFirm") },
          ...(scope === null ? [] : [{ term: t("scope"), value: scope }]),
          { term: t("file"), value: papers.length > 0 ? <FileLinks files={papers} /> : t("noFile") },
        ]}
      />
      <ClaimLine claim={claims.get(certificate.id)} />
    </Card>
  );
}
