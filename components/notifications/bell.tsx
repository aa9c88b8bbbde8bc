import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";

/** The way to the notifications, with how many are new in words and as a mark. */
export function NotificationBell({ unread }: { readonly unread: number }) {
  const t = useTranslations("notifications");
  return (
    <a
      href="/notifikasi"
      aria-label={t("bell", { count: unread })}
      className="relative flex min-h-11 min-w-11 items-center justify-center"
    >
      <Icon name="bell" className="size-6 stroke-[1.75]" />
      {unread > 0 ? (
        <span
          aria-hidden="true"
          className="nums absolute top-1 right-0.5 min-w-5 rounded-full bg-kunyit-500 px-1 text-center font-bold text-malam text-sm leading-5"
        >
          {unread > 99 ? "99+" : unread}
        </span>
      ) : null}
    </a>
  );
}
