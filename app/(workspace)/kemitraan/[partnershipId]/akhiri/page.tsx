import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readPartnership } from "@/app/(workspace)/kemitraan/read-partnership";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { EndForm, endKindOf } from "@/components/partnerships/end-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partnerships.end"))("metaTitle") };
}

interface EndPageProps {
  readonly params: Promise<{ partnershipId: string }>;
}

export default definePage(async function EndPage({ params }: EndPageProps) {
  const { partnership } = await readPartnership((await params).partnershipId);
  const t = await getTranslations("partnerships");
  const { id, number, origin } = partnership;
  const breadcrumbs = [{ href: `/kemitraan/${id}`, label: number }];
  const kind = endKindOf(partnership);
  if (!kind) {
    const action = <LinkButton href={`/kemitraan/${id}`}>{t("dispute.back")}</LinkButton>;
    return (
      <Page title={t("end.metaTitle")} breadcrumbs={breadcrumbs}>
        <EmptyState title={t("end.notPossibleTitle")} action={action}>
          <p>{t("end.notPossible")}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={t(`end.${kind}Title`, { number })}
      overline={origin.title}
      lead={<p>{t(`end.${kind}Lead`)}</p>}
      breadcrumbs={breadcrumbs}
    >
      <EndForm partnership={partnership} kind={kind} />
    </Page>
  );
});
