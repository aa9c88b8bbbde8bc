import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { OwnMembershipRequests } from "@/components/organizations/own-membership-requests";
import { RegistrationStart } from "@/components/suppliers/registration-start";
import { currentZone, requirePerson } from "@/lib/access/session";
import { listOwnMembershipRequests } from "@/lib/organizations/membership-request-queries";
import { getRegistration } from "@/lib/suppliers/registration-queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registration.start"))("metaTitle") };
}

export default definePage(async function RegisterSupplierPage() {
  const actor = await requirePerson();
  const [t, registration, requests, zone] = await Promise.all([
    getTranslations("registration.start"),
    getRegistration(actor),
    listOwnMembershipRequests(actor),
    currentZone(),
  ]);
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>} width="form">
      <RegistrationStart registration={registration} />
      <OwnMembershipRequests requests={requests} zone={zone} />
    </Page>
  );
});
