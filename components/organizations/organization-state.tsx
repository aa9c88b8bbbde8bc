import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/ui/status-tag";
import type { OrganizationSummary } from "@/lib/organizations/queries";

/** Whether an organization takes part and is verified. */
export function OrganizationState({ organization }: { readonly organization: OrganizationSummary }) {
  const t = useTranslations("organizations.states");
  const { status, verifiedAt } = organization;
  if (status !== "active") return <StatusTag tone={status === "suspended" ? "bad" : "neutral"}>{t(status)}</StatusTag>;
  return verifiedAt ? (
    <StatusTag tone="good">{t("verified")}</StatusTag>
  ) : (
    <StatusTag tone="attention">{t("unverified")}</StatusTag>
  );
}
