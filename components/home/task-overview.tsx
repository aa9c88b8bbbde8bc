import { useTranslations } from "next-intl";
import { navigationFor } from "@/components/layout/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TaskList } from "@/components/ui/task-list";
import type { Role } from "@/lib/access/roles";

interface OverviewTask {
  readonly key: string;
  readonly text: Parameters<ReturnType<typeof useTranslations<"home.tasks">>>[0];
  readonly subject: string;
  readonly href: string;
  readonly due: string | null;
  readonly overdue: boolean;
}

interface TaskOverviewProps {
  readonly tasks: readonly OverviewTask[];
  readonly roles: readonly Role[];
}

/** The list of what waits; when nothing does, the next place that is worth a visit. */
export function TaskOverview({ tasks, roles }: TaskOverviewProps) {
  const t = useTranslations("home");
  const place = useTranslations("nav.items");
  if (tasks.length === 0) {
    const next = navigationFor(roles).find(({ href }) => href !== "/beranda");
    return (
      <EmptyState
        title={t("nothingTitle")}
        action={next ? <LinkButton href={next.href}>{t("goTo", { place: place(next.text) })}</LinkButton> : undefined}
      >
        {t("nothingText")}
      </EmptyState>
    );
  }
  return (
    <TaskList
      tasks={tasks.map(({ key, text, subject, href, due, overdue }) => ({
        key,
        title: t(`tasks.${text}`, { subject }),
        href,
        state: overdue ? "late" : "next",
        ...(due !== null && { note: overdue ? t("overdue", { due }) : due }),
      }))}
    />
  );
}
