import { getTranslations } from "next-intl/server";
import { adminQueues } from "@/app/(workspace)/admin/queues";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { requireMember } from "@/lib/access/session";

export const generateMetadata = memberMetadata("audit:read", async () =>
  (await getTranslations("admin.hub"))("metaTitle"),
);

const TOOLS = [
  { key: "organizations", href: "/admin/organisasi" },
  { key: "people", href: "/admin/orang" },
  { key: "rules", href: "/admin/aturan" },
  { key: "vocabulary", href: "/admin/kosakata" },
  { key: "weights", href: "/admin/bobot" },
  { key: "batches", href: "/admin/pencocokan" },
  { key: "audit", href: "/admin/audit" },
  { key: "jobs", href: "/admin/pekerjaan" },
] as const;

/** Everything an administrator does: the queues that wait, then the tools. */
export default definePage(async function AdministrationPage() {
  const actor = await requireMember("audit:read");
  const [t, queues] = await Promise.all([getTranslations("admin.hub"), adminQueues(actor)]);
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>}>
      <Section title={t("waiting")}>
        <TaskList
          tasks={queues.map(({ key, href, waiting }) => ({
            key,
            href,
            title: t(`${key}.title`),
            state: waiting > 0 ? "next" : "done",
            note: `${t("count", { count: waiting })} · ${t(`${key}.text`)}`,
          }))}
        />
      </Section>
      <Section title={t("tools")}>
        <TaskList
          tasks={TOOLS.map(({ key, href }) => ({
            key,
            href,
            title: t(`${key}.title`),
            note: t(`${key}.text`),
          }))}
        />
      </Section>
    </Page>
  );
});
