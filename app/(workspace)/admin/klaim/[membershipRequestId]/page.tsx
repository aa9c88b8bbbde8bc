import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { DecideMembershipRequestForm } from "@/components/organizations/decide-membership-request-form";
import { MembershipRequestFacts } from "@/components/organizations/membership-request-facts";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { currentZone, requireMember } from "@/lib/access/session";
import { getMembershipRequest } from "@/lib/organizations/membership-request-queries";
import { formatDateTime } from "@/lib/shared/date-format";

export const generateMetadata = memberMetadata("membership-request:decide", async () =>
  (await getTranslations("registration.claims"))("metaTitle"),
);

interface MembershipRequestPageProps {
  readonly params: Promise<{ readonly membershipRequestId: string }>;
}

export default definePage(async function MembershipRequestPage({ params }: MembershipRequestPageProps) {
  const actor = await requireMember("membership-request:decide");
  const request = (await getMembershipRequest(actor, (await params).membershipRequestId)) ?? notFound();
  const [t, locale, zone] = await Promise.all([getTranslations("registration"), getLocale(), currentZone()]);
  const { kind, state, personName: person, organizationName: organization, decidedAt, reason } = request;
  return (
    <Page
      title={t("claims.detailTitle", { person, kind, organization })}
      breadcrumbs={[{ href: "/admin/klaim", label: t("claims.back") }]}
    >
      {state === "open" ? null : (
        <Notice tone={state === "accepted" ? "good" : "info"} title={t(`request.state.${state}`)}>
          {decidedAt ? (
            <p>
              {t("claims.decided", {
                when: formatDateTime(decidedAt, zone, locale),
                name: request.decidedByName ?? "",
              })}
            </p>
          ) : null}
          {reason === null ? null : <p className="whitespace-pre-line">{t("request.reason", { reason })}</p>}
        </Notice>
      )}
      <MembershipRequestFacts request={request} />
      {state === "open" ? (
        <Section title={t("claims.decide")}>
          {request.isOwn ? <p>{t("claims.own")}</p> : <DecideMembershipRequestForm request={request} />}
        </Section>
      ) : null}
    </Page>
  );
});
