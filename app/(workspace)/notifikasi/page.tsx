import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { NotificationList } from "@/components/notifications/notification-list";
import { ReadAllForm } from "@/components/notifications/read-all-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { currentZone, requirePerson } from "@/lib/access/session";
import { countUnread, listNotifications, NOTIFICATIONS_PER_PAGE } from "@/lib/notifications/queries";
import { NotificationFilter } from "@/lib/notifications/schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notifications"))("metaTitle") };
}

interface NotificationsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

export default definePage(async function NotificationsPage({ searchParams }: NotificationsPageProps) {
  const actor = await requirePerson();
  const { lihat, halaman } = await searchParams;
  const filter = NotificationFilter.parse({ show: lihat === "baru" ? "unread" : "all", page: halaman });
  const [t, { lines, total }, unread, zone] = await Promise.all([
    getTranslations("notifications"),
    listNotifications(actor, filter),
    countUnread(actor),
    currentZone(),
  ]);
  const onlyUnread = filter.show === "unread";
  const newest = lines[0]?.createdAt;
  return (
    <Page
      title={t("title", { count: unread })}
      lead={<p>{t("lead")}</p>}
      actions={
        <LinkButton href="/akun/notifikasi" variant="secondary">
          {t("preferences")}
        </LinkButton>
      }
    >
      <TabLinks
        label={t("tabs")}
        tabs={[
          { href: "/notifikasi", label: t("all"), isCurrent: !onlyUnread },
          { href: "/notifikasi?lihat=baru", label: t("unread"), isCurrent: onlyUnread, count: unread },
        ]}
      />
      {newest ? (
        <NotificationList lines={lines} zone={zone} />
      ) : (
        <EmptyState title={t(onlyUnread ? "emptyUnreadTitle" : "emptyTitle")}>
          <p>{t(onlyUnread ? "emptyUnread" : "empty")}</p>
        </EmptyState>
      )}
      <Pagination
        page={filter.page}
        pageSize={NOTIFICATIONS_PER_PAGE}
        total={total}
        hrefFor={(page) =>
          `/notifikasi?${new URLSearchParams({ ...(onlyUnread ? { lihat: "baru" } : {}), halaman: String(page) })}`
        }
      />
      {unread > 0 && newest && filter.page === 1 ? <ReadAllForm until={newest} /> : null}
    </Page>
  );
});
