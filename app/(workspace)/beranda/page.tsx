import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CountryFigures } from "@/app/(workspace)/beranda/country";
import { homeTasks } from "@/app/(workspace)/beranda/tasks";
import { WorkshopToday } from "@/app/(workspace)/beranda/workshop";
import { definePage } from "@/app/define-page";
import { NoOrganization } from "@/components/home/no-organization";
import { TaskOverview } from "@/components/home/task-overview";
import { Page } from "@/components/layout/page";
import { LinkButton } from "@/components/ui/link-button";
import { isMember } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import { currentZone, requirePerson } from "@/lib/access/session";
import { currentTime } from "@/lib/platform/clock";
import { formatDate, formatDeadline } from "@/lib/shared/date-format";
import { dateInZone } from "@/lib/shared/zones";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  return { title: t("metaTitle") };
}

/** Where everybody lands after signing in: what waits for them, then the way to everything else. */
export default definePage(async function HomePage() {
  const actor = await requirePerson();
  const t = await getTranslations("home");
  if (!isMember(actor)) {
    return (
      <Page title={t("welcome", { name: actor.name })} lead={t("noOrganization.lead")} width="prose">
        <NoOrganization />
      </Page>
    );
  }
  const now = currentTime();
  const [tasks, locale, zone] = await Promise.all([homeTasks(actor, now), getLocale(), currentZone()]);
  // An analyst has figures to read and nothing to answer: an empty list would say nothing.
  const isAnalyst = tasks.length === 0 && actor.roles.includes("ministry_analyst");
  const date = formatDate(dateInZone(now, "WIB"), locale);
  const title = tasks.length === 0 ? t("nothing") : t("waiting", { count: tasks.length });
  return (
    <Page
      title={isAnalyst ? t("countryTitle", { date }) : title}
      overline={t("greeting", { name: actor.name, organization: actor.organizationName })}
      actions={
        holds(actor.roles, "invitation:read") ? (
          <LinkButton href="/peluang" variant="secondary">
            {t("toOpportunities")}
          </LinkButton>
        ) : undefined
      }
    >
      {isAnalyst ? (
        <CountryFigures actor={actor} now={now} />
      ) : (
        <TaskOverview
          roles={actor.roles}
          tasks={tasks.map(({ dueAt, ...task }) => ({
            ...task,
            due: dueAt ? formatDeadline(dueAt, now, zone, locale) : null,
          }))}
        />
      )}
      <WorkshopToday actor={actor} zone={zone} now={now} />
    </Page>
  );
});
