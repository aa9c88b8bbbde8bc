import { getLocale, getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { FailedJobTable, JobKindTable } from "@/components/platform/background-tables";
import { FactList } from "@/components/ui/fact-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { currentZone, requireMember } from "@/lib/access/session";
import { getBackgroundState } from "@/lib/platform/job-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import { formatNumber } from "@/lib/shared/number-format";

export const generateMetadata = memberMetadata("job:list", async () =>
  (await getTranslations("admin.jobs"))("metaTitle"),
);

export default definePage(async function JobsPage() {
  const actor = await requireMember("job:list");
  const [t, hub, zone, locale, { kinds, failed, mail, workers }] = await Promise.all([
    getTranslations("admin.jobs"),
    getTranslations("admin.hub"),
    currentZone(),
    getLocale(),
    getBackgroundState(actor),
  ]);
  const at = (instant: Date | null) => (instant ? formatDateTime(instant, zone, locale) : t("none"));
  return (
    <Page
      title={failed.length === 0 ? t("titleFine") : t("titleFailed", { count: failed.length })}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={[{ href: "/admin", label: hub("title") }]}
      width="wide"
    >
      {workers.length === 0 ? <Notice tone="bad" title={t("noWorkers")} /> : null}
      <Section title={t("failedTitle")}>
        <FailedJobTable failed={failed} zone={zone} />
      </Section>
      <Section title={t("kinds")}>
        <JobKindTable kinds={kinds} zone={zone} />
      </Section>
      <Section title={t("mail")}>
        <FactList
          facts={[
            { term: t("mailWaiting"), value: formatNumber(mail.waiting, locale) },
            { term: t("mailOldest"), value: at(mail.oldestWaitingAt) },
            { term: t("mailSent"), value: formatNumber(mail.sentInDay, locale) },
            { term: t("mailKept"), value: formatNumber(mail.kept, locale) },
          ]}
        />
      </Section>
      <Section title={t("workers")}>
        <FactList facts={workers.map(({ id, beatAt }) => ({ term: `${t("worker")} ${id}`, value: at(beatAt) }))} />
      </Section>
    </Page>
  );
});
