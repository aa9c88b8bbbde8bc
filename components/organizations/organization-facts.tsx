import { useLocale, useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import type { OrganizationDetail } from "@/lib/organizations/queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

interface OrganizationFactsProps {
  readonly organization: OrganizationDetail;
  readonly zone: Zone;
}

/** What is known about an organization and who acts for it. */
export function OrganizationFacts({ organization, zone }: OrganizationFactsProps) {
  const t = useTranslations("organizations.admin");
  const kinds = useTranslations("organizations.kinds");
  const roles = useTranslations("organizations.roles");
  const locale = useLocale();
  const { kind, regionName, nib, npwp, createdAt, verifiedAt, members, pending } = organization;
  const at = (instant: Date | null) => (instant ? formatDateTime(instant, zone, locale) : t("notYet"));
  return (
    <FactList
      facts={[
        { term: t("kind"), value: kinds(kind) },
        { term: t("region"), value: regionName ?? t("unknown") },
        { term: t("nib"), value: nib ?? t("unknown") },
        { term: t("npwp"), value: npwp ?? t("unknown") },
        { term: t("registered"), value: at(createdAt) },
        { term: t("verifiedAt"), value: at(verifiedAt) },
        {
          term: t("members"),
          value: <Lines lines={members.map(({ name, role }) => `${name} · ${roles(role)}`)} none={t("noMembers")} />,
        },
        {
          term: t("pending"),
          value: (
            <Lines lines={pending.map(({ email, role }) => `${email} · ${roles(role)}`)} none={t("nonePending")} />
          ),
        },
      ]}
    />
  );
}

function Lines({ lines, none }: { readonly lines: readonly string[]; readonly none: string }) {
  if (lines.length === 0) return none;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line} className="break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}
