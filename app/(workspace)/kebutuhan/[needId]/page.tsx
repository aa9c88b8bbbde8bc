import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { LotTable } from "@/components/needs/lot-table";
import { NeedEnding } from "@/components/needs/need-ending";
import { NeedFacts } from "@/components/needs/need-facts";
import { NeedFiles } from "@/components/needs/need-files";
import { NeedHistory } from "@/components/needs/need-history";
import { NeedNextStep } from "@/components/needs/need-next-step";
import { NeedStateTag } from "@/components/needs/need-state-tag";
import { NeedTabs } from "@/components/needs/need-tabs";
import { RequirementList } from "@/components/needs/requirement-list";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { holds } from "@/lib/access/permissions";
import { currentZone, requireMember } from "@/lib/access/session";
import { offeredVerbs } from "@/lib/needs/policy";
import { getNeed } from "@/lib/needs/queries";
import { listAttachments } from "@/lib/platform/attachments";
import { currentTime } from "@/lib/platform/clock";

export const generateMetadata = memberMetadata("need:read", async () =>
  (await getTranslations("needs.detail"))("metaTitle"),
);

interface NeedPageProps {
  readonly params: Promise<{ readonly needId: string }>;
}

export default definePage(async function NeedPage({ params }: NeedPageProps) {
  const actor = await requireMember("need:read");
  const [t, need, zone] = await Promise.all([
    getTranslations("needs"),
    getNeed(actor, (await params).needId),
    currentZone(),
  ]);
  if (!need) notFound();
  const now = currentTime();
  const verbs = offeredVerbs(actor, need);
  const files = await listAttachments("need_attachment", [need.id]);
  return (
    <Page
      title={need.title}
      overline={<NeedStateTag state={need.state} />}
      lead={need.description ? <p className="whitespace-pre-line">{need.description}</p> : null}
      breadcrumbs={[{ href: "/kebutuhan", label: t("list.metaTitle") }]}
      actions={
        need.state !== "draft" && holds(actor.roles, "need:draft") ? (
          <LinkButton href={`/kebutuhan/${need.id}/salin`} variant="secondary">
            {t("copy.link")}
          </LinkButton>
        ) : null
      }
    >
      {need.publishedAt ? <NeedTabs needId={need.id} current="summary" /> : null}
      <NeedNextStep need={need} actor={actor} zone={zone} now={now} />
      <Section title={t("detail.facts")}>
        <NeedFacts need={need} zone={zone} now={now} />
      </Section>
      <Section title={t("detail.requirements")} lead={t("detail.requirementsLead")}>
        <RequirementList requirements={need.requirements} />
      </Section>
      <Section title={t("detail.lots", { count: need.lots.length })}>
        <LotTable need={need} />
      </Section>
      <Section id="lampiran" title={t("files.title", { count: files.length })}>
        <NeedFiles need={need} files={files} mayEdit={verbs.includes("revise")} />
      </Section>
      <Section title={t("detail.history")}>
        <NeedHistory need={need} zone={zone} />
      </Section>
      <NeedEnding need={need} actor={actor} />
    </Page>
  );
});
