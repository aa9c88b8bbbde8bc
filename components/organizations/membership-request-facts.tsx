import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import type { MembershipRequestDetail } from "@/lib/organizations/membership-request-queries";
import { formatDate } from "@/lib/shared/date-format";
import { fileHref } from "@/lib/shared/file-href";
import { dateInZone } from "@/lib/shared/zones";

/** Who asks and why, and the firm in question: what an administrator decides by. */
export function MembershipRequestFacts({ request }: { readonly request: MembershipRequestDetail }) {
  const t = useTranslations("registration.claims");
  const roles = useTranslations("organizations.roles");
  const locale = useLocale();
  const day = (instant: Date) => formatDate(dateInZone(instant, "WIB"), locale);
  const { organization, person } = request;
  return (
    <>
      <Section title={t("asker")}>
        <FactList
          facts={[
            { term: t("person"), value: request.personName },
            { term: t("contact"), value: person.contact },
            { term: t("since"), value: day(person.since) },
            { term: t("matchedBy"), value: t(`mark.${request.matchedBy}`) },
            { term: t("requestedAt"), value: day(request.requestedAt) },
            {
              term: t("explanation"),
              value: <p className="wrap-anywhere whitespace-pre-line">{request.explanation}</p>,
            },
            { term: t("evidence"), value: <Evidence request={request} none={t("noEvidence")} /> },
          ]}
        />
      </Section>
      <Section title={t("firm")}>
        <FactList
          facts={[
            {
              term: t("organization"),
              value: (
                <Link href={`/admin/organisasi/${organization.id}`} className="link">
                  {request.organizationName}
                </Link>
              ),
            },
            { term: t("region"), value: organization.regionName ?? t("none") },
            { term: t("nib"), value: organization.nib ?? t("none") },
            {
              term: t("verified"),
              value: organization.verifiedAt ? day(organization.verifiedAt) : t("notVerified"),
            },
            { term: t("registered"), value: day(organization.createdAt) },
            {
              term: t("members"),
              value:
                organization.members.length === 0
                  ? t("noMembers")
                  : organization.members.map(({ name, role }) => (
                      <p key={`${name}${role}`}>{`${name}, ${roles(role)}`}</p>
                    )),
            },
          ]}
        />
      </Section>
    </>
  );
}

function Evidence({
  request: { evidence },
  none,
}: {
  readonly request: MembershipRequestDetail;
  readonly none: string;
}) {
  if (evidence.length === 0) return none;
  return evidence.map(({ id, fileName }) => (
    <a key={id} href={fileHref(id)} className="link wrap-anywhere">
      {fileName}
    </a>
  ));
}
