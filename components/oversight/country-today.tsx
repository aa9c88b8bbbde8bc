import type { FigureNames } from "@/components/oversight/figure-names";
import { LinkageHeadline } from "@/components/oversight/linkage-headline";
import { linkageHref } from "@/components/oversight/linkage-href";
import { FactList } from "@/components/ui/fact-list";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import type { LinkageDashboard } from "@/lib/oversight/dashboard-queries";
import { CEREMONIAL_DAYS } from "@/lib/oversight/linkage";
import { formatDate } from "@/lib/shared/date-format";
import { formatRupiah } from "@/lib/shared/money";
import { formatNumber } from "@/lib/shared/number-format";

interface CountryTodayProps {
  readonly names: FigureNames;
  readonly dashboard: LinkageDashboard;
}

/** What an analyst comes for: the ratio of the day, what the month has changed in it, and what needs attention. */
export function CountryToday({ names, dashboard }: CountryTodayProps) {
  const { t } = names;
  const { filter, figures } = dashboard;
  const rowsHref = linkageHref("/keterhubungan/usaha", filter);
  return (
    <>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <LinkageHeadline names={names} figures={figures} rowsHref={rowsHref} />
        <MonthSoFar names={names} dashboard={dashboard} />
      </div>
      <Attention names={names} dashboard={dashboard} />
      <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
        <LinkButton href="/keterhubungan">{t("home.toDashboard")}</LinkButton>
        <LinkButton href={linkageHref("/keterhubungan/usaha", filter, { status: "belum" })} variant="secondary">
          {t("home.toUnlinked")}
        </LinkButton>
        <LinkButton href="/statistik" variant="secondary">
          {t("home.toPublic")}
        </LinkButton>
      </div>
    </>
  );
}

/** Today beside the end of the month before. */
function MonthSoFar({ names: { t, locale }, dashboard }: CountryTodayProps) {
  const { trend, total } = dashboard.figures;
  const before = trend.at(-2);
  if (!before) return null;
  const signed = (value: number) => `${value > 0 ? "+" : ""}${formatNumber(value, locale)}`;
  const count = (now: number | null, then: number | null) =>
    t("home.counted", { change: signed((now ?? 0) - (then ?? 0)), now: formatNumber(now ?? 0, locale) });
  const points =
    total.ratioBasisPoints === null || before.ratioBasisPoints === null
      ? t("noRatio")
      : t("home.points", { change: signed(Math.round((total.ratioBasisPoints - before.ratioBasisPoints) / 10) / 10) });
  return (
    <Section title={t("home.monthTitle")} lead={t("home.monthLead", { date: formatDate(before.asOf, locale) })}>
      <FactList
        facts={[
          { term: t("ratio"), value: points },
          { term: t("linked"), value: count(total.linked, before.linked) },
          { term: t("active"), value: count(total.active, before.active) },
        ]}
      />
    </Section>
  );
}

/** Signed without orders, delivered without an answer, accepted without money: each leads to the page that lists it. */
function Attention({ names: { t, locale }, dashboard }: CountryTodayProps) {
  const { ceremonial, overdueAcceptances, payments } = dashboard;
  const { overdue, overdueIdr } = payments.total;
  const findings = [
    {
      key: "ceremonial",
      isClear: ceremonial.length === 0,
      title: t("ceremonialTitle", { count: ceremonial.length }),
      note: t("ceremonialDefinition", { days: CEREMONIAL_DAYS }),
    },
    {
      key: "acceptances",
      isClear: overdueAcceptances === 0,
      title: t("overdueAcceptances", { count: overdueAcceptances }),
    },
    {
      key: "invoices",
      isClear: !overdue,
      title: t("overdueInvoices", { count: overdue ?? 0, amount: formatRupiah(overdueIdr ?? 0, locale) }),
    },
  ];
  return (
    <Section title={t("attentionTitle")}>
      <TaskList
        tasks={findings.map(({ isClear, ...finding }) => ({
          ...finding,
          href: "/keterhubungan",
          ...(isClear && { state: "done" as const }),
        }))}
      />
    </Section>
  );
}
