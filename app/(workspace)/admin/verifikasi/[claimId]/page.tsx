import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { ClaimStandingView } from "@/components/suppliers/claim-standing";
import { EvidenceList } from "@/components/suppliers/evidence-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { ClaimFacts } from "@/components/verification/claim-facts";
import { DecisionForms } from "@/components/verification/decision-forms";
import { currentZone, requireMember } from "@/lib/access/session";
import { currentTime } from "@/lib/platform/clock";
import { dateInZone } from "@/lib/shared/zones";
import { getClaimToDecide } from "@/lib/suppliers/verification-queries";

export const generateMetadata = memberMetadata("claim:decide", async () =>
  (await getTranslations("verification"))("metaTitle"),
);

interface ClaimToDecidePageProps {
  readonly params: Promise<{ readonly claimId: string }>;
}

export default definePage(async function ClaimToDecidePage({ params }: ClaimToDecidePageProps) {
  const actor = await requireMember("claim:decide");
  const found = await getClaimToDecide(actor, (await params).claimId);
  if (!found) notFound();
  const [t, zone] = await Promise.all([getTranslations("verification"), currentZone()]);
  const { claim, facts, evidence, mayDecide, organizationId, organizationName, grantable } = found;
  const now = currentTime();
  return (
    <Page
      title={t("claimTitle", { subject: facts.title })}
      overline={`${t(`kind.${claim.subjectType}`)} · ${organizationName}`}
      breadcrumbs={[{ href: "/admin/verifikasi", label: t("back") }]}
    >
      <ClaimStandingView claim={claim} zone={zone} now={now} isForDecision />
      <Section title={t("facts")}>
        <ClaimFacts facts={facts} />
        <Link href={`/admin/verifikasi/organisasi/${organizationId}`} className="link">
          {t("toIdentity")}
        </Link>
      </Section>
      <Section title={t("evidence")}>
        {evidence.length > 0 ? <EvidenceList evidence={evidence} zone={zone} /> : <p>{t("noEvidence")}</p>}
      </Section>
      {mayDecide ? null : (
        <Notice tone="attention" title={t("ownFirm")}>
          <p>{t("ownFirmText")}</p>
        </Notice>
      )}
      {claim.requestedLevel === null ? <p>{t("nothingWaits")}</p> : null}
      {mayDecide && claim.requestedLevel ? (
        <DecisionForms claim={claim} grantable={grantable} today={dateInZone(now, "WIB")} />
      ) : null}
    </Page>
  );
});
