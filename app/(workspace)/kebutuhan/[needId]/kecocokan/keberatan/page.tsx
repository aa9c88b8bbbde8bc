import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { ReceivedObjections } from "@/components/matching/received-objections";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { currentZone, requireMember } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { listObjections } from "@/lib/matching/objection-queries";
import { getNeed } from "@/lib/needs/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("matching.objection"))("metaTitle") };
}

interface ObjectionsPageProps {
  readonly params: Promise<{ needId: string }>;
  readonly searchParams: Promise<{ dijawab?: string | string[] }>;
}

/** What suppliers object to in the ranking of a need; those that wait for an answer first. */
export default definePage(async function ObjectionsPage({ params, searchParams }: ObjectionsPageProps) {
  const actor = await requireMember("match:read");
  const [{ needId }, { dijawab }] = await Promise.all([params, searchParams]);
  const [need, objections] = await Promise.all([getNeed(actor, needId), listObjections(actor, needId)]);
  if (!need) notFound();
  const [t, zone, regions] = await Promise.all([
    getTranslations("matching"),
    currentZone(),
    regionLabels(objections.flatMap(({ contested }) => contested.flatMap((line) => [line.required, line.offered]))),
  ]);
  const waiting = objections.filter(({ state }) => state === "open").length;
  return (
    <Page
      title={t("objection.title", { count: waiting })}
      overline={need.title}
      lead={<p>{t("objection.lead")}</p>}
      breadcrumbs={[
        { href: `/kebutuhan/${needId}`, label: need.title },
        { href: `/kebutuhan/${needId}/kecocokan`, label: t("metaTitle") },
      ]}
    >
      {objections.length === 0 ? (
        <EmptyState
          title={t("objection.emptyTitle")}
          action={<LinkButton href={`/kebutuhan/${needId}/kecocokan`}>{t("compare.back")}</LinkButton>}
        >
          <p>{t("objection.emptyText")}</p>
        </EmptyState>
      ) : (
        <ReceivedObjections {...{ actor, need, objections, regions, zone }} justAnswered={dijawab === "1"} />
      )}
    </Page>
  );
});
