import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { ClaimForm } from "@/components/suppliers/claim-form";
import { ClaimStandingView } from "@/components/suppliers/claim-standing";
import { EvidenceList } from "@/components/suppliers/evidence-list";
import { Section } from "@/components/ui/section";
import { currentZone, requireMember } from "@/lib/access/session";
import { currentTime } from "@/lib/platform/clock";
import { getOwnClaim } from "@/lib/suppliers/claim-queries";
import { claimSubjectFacts } from "@/lib/suppliers/claim-subject-queries";
import { levelsAbove } from "@/lib/suppliers/verification";

export const generateMetadata = memberMetadata("claim:submit", async () =>
  (await getTranslations("suppliers.claim"))("metaTitle"),
);

interface ClaimPageProps {
  readonly params: Promise<{ readonly claimId: string }>;
}

export default definePage(async function ClaimPage({ params }: ClaimPageProps) {
  const actor = await requireMember("claim:submit");
  const [t, p, found, zone] = await Promise.all([
    getTranslations("suppliers.claim"),
    getTranslations("suppliers.profile"),
    getOwnClaim(actor, (await params).claimId),
    currentZone(),
  ]);
  if (!found) notFound();
  const { claim, evidence } = found;
  const { title: subject } = await claimSubjectFacts(claim.subjectType, claim.subjectId);
  const isOpen = claim.requestedLevel === null && levelsAbove(claim.level).length > 0;
  return (
    <Page
      title={t("title", { subject })}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/usaha", label: p("metaTitle") }]}
      width="form"
    >
      <ClaimStandingView claim={claim} zone={zone} now={currentTime()} />
      {isOpen ? (
        <Section title={t("form")}>
          <ClaimForm claim={claim} />
        </Section>
      ) : null}
      <Section title={t("evidence")}>
        {evidence.length === 0 ? <p>{t("noEvidence")}</p> : <EvidenceList evidence={evidence} zone={zone} />}
      </Section>
    </Page>
  );
});
