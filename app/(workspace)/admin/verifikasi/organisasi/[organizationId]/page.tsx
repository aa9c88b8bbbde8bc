import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { ClaimFacts } from "@/components/verification/claim-facts";
import { IdentityDecision } from "@/components/verification/identity-decision";
import { MakerRoleSection } from "@/components/verification/maker-role-section";
import { currentZone, requireMember } from "@/lib/access/session";
import { getIdentityToDecide } from "@/lib/suppliers/verification-queries";

export const generateMetadata = memberMetadata("claim:decide", async () =>
  (await getTranslations("verification"))("metaTitle"),
);

interface IdentityPageProps {
  readonly params: Promise<{ readonly organizationId: string }>;
}

export default definePage(async function IdentityToDecidePage({ params }: IdentityPageProps) {
  const actor = await requireMember("claim:decide");
  const identity = await getIdentityToDecide(actor, (await params).organizationId);
  if (!identity) notFound();
  const [t, zone] = await Promise.all([getTranslations("verification"), currentZone()]);
  const { name, facts, maker, mayDecide, demo } = identity;
  return (
    <Page
      title={t("identityTitle", { name })}
      overline={demo ? t("demo") : null}
      breadcrumbs={[{ href: "/admin/verifikasi", label: t("back") }]}
    >
      <Section title={t("facts")}>
        <ClaimFacts facts={facts} />
        {maker?.claimId ? (
          <Link href={`/admin/verifikasi/${maker.claimId}`} className="link">
            {t("toClaim")}
          </Link>
        ) : null}
      </Section>
      {mayDecide ? (
        <IdentityDecision identity={identity} zone={zone} />
      ) : (
        <Notice tone="attention" title={t("ownFirm")}>
          <p>{t("ownFirmText")}</p>
        </Notice>
      )}
      <MakerRoleSection identity={identity} zone={zone} />
    </Page>
  );
});
