import { getTranslations } from "next-intl/server";
import { StatusTag } from "@/components/ui/status-tag";
import type { OrganizationSummary } from "@/lib/organizations/queries";

/** Whether an organization takes part and is verified. */
export async function OrganizationState({ organization }: { readonly organization: OrganizationSummary }) {
  const t = await getTranslations("organizations.states");
  const { status, verifiedAt } = organization;
  if (status !== "active") return <StatusTag tone={status === "suspended" ? "bad" : "neutral"}>{t(status)}</StatusTag>;
  return verifiedAt ? (
    <StatusTag tone="good">{t("verified")}</StatusTag>
  ) : (
    <StatusTag tone="attention">{t("unverified")}</StatusTag>
  );
}
