import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { AnswerDataRequestForm } from "@/components/access/answer-data-request-form";
import { Page } from "@/components/layout/page";
import { FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import { getDataRequest } from "@/lib/access/data-request-queries";
import { currentZone, requireMember } from "@/lib/access/session";
import { currentTime } from "@/lib/platform/clock";
import { formatDateTime, formatDeadline } from "@/lib/shared/date-format";

interface DataRequestPageProps {
  readonly params: Promise<{ readonly requestId: string }>;
}

export const generateMetadata = memberMetadata("data-request:list", async () =>
  (await getTranslations("admin.dataRequests"))("metaTitle"),
);

export default definePage(async function DataRequestPage({ params }: DataRequestPageProps) {
  const actor = await requireMember("data-request:list");
  const request = await getDataRequest(actor, (await params).requestId);
  if (!request) notFound();
  const [t, zone, locale] = await Promise.all([getTranslations("admin.dataRequests"), currentZone(), getLocale()]);
  const { kind, state, personName, personContact, explanation, requestedAt, dueAt, answer } = request;
  return (
    <Page
      title={t(`kinds.${kind}`)}
      overline={t(`states.${state}`)}
      breadcrumbs={[{ href: "/admin/data-pribadi", label: t("metaTitle") }]}
      width="prose"
    >
      <FactList
        facts={[
          { term: t("person"), value: personName ?? t("erased") },
          { term: t("contact"), value: personContact },
          { term: t("asked"), value: formatDateTime(requestedAt, zone, locale) },
          { term: t("due"), value: formatDeadline(dueAt, currentTime(), zone, locale) },
          { term: t("explanation"), value: explanation ?? t("noExplanation") },
          ...(answer ? [{ term: t("answer"), value: answer }] : []),
        ]}
      />
      {state === "open" ? (
        <Section title={t("answerTitle")} lead={<p>{t(`consequence.${kind}`)}</p>}>
          <AnswerDataRequestForm id={request.id} version={request.version} />
        </Section>
      ) : null}
    </Page>
  );
});
