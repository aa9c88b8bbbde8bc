import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { IdentityForm, RefusedIdentity } from "@/components/suppliers/identity-form";
import { Notice } from "@/components/ui/notice";
import { requireMember } from "@/lib/access/session";
import { listProvincesWithRegencies } from "@/lib/catalog/queries";
import { getOwnSupplier } from "@/lib/suppliers/queries";

export const generateMetadata = memberMetadata("organization:correct", async () =>
  (await getTranslations("suppliers.identity"))("metaTitle"),
);

export default definePage(async function IdentityPage() {
  const actor = await requireMember("organization:correct");
  const [t, p, supplier, provinces] = await Promise.all([
    getTranslations("suppliers.identity"),
    getTranslations("suppliers.profile"),
    getOwnSupplier(actor),
    listProvincesWithRegencies(),
  ]);
  if (!supplier) notFound();
  return (
    <Page
      title={t("title")}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/usaha", label: p("metaTitle") }]}
      width="form"
    >
      {supplier.verifiedAt ? (
        <Notice tone="good" title={t("verified")}>
          <p>{t("verifiedText")}</p>
        </Notice>
      ) : (
        <>
          <RefusedIdentity refusal={supplier.refusal} isHere />
          <IdentityForm supplier={supplier} provinces={provinces} />
        </>
      )}
    </Page>
  );
});
