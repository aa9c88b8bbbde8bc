import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readPartnership } from "@/app/(workspace)/kemitraan/read-partnership";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { AmendmentForm } from "@/components/partnerships/amendment-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partnerships.amendmentForm"))("metaTitle") };
}

interface AmendmentPageProps {
  readonly params: Promise<{ partnershipId: string }>;
}

export default definePage(async function AmendmentPage({ params }: AmendmentPageProps) {
  const { partnership, reader } = await readPartnership((await params).partnershipId, "amendment:propose");
  const t = await getTranslations("partnerships.amendmentForm");
  const { id, number, origin, may, amendments } = partnership;
  const back = `/kemitraan/${id}`;
  const breadcrumbs = [{ href: back, label: number }];
  if (amendments.some(({ state }) => state === "proposed")) {
    return (
      <Page title={t("metaTitle")} breadcrumbs={breadcrumbs}>
        <EmptyState title={t("openTitle")} action={<LinkButton href={`${back}#perubahan`}>{t("back")}</LinkButton>}>
          <p>{t("openText")}</p>
        </EmptyState>
      </Page>
    );
  }
  if (!may.propose) notFound();
  return (
    <Page title={t("title", { number })} overline={origin.title} lead={<p>{t("lead")}</p>} breadcrumbs={breadcrumbs}>
      <AmendmentForm partnership={partnership} reader={reader} />
    </Page>
  );
});
