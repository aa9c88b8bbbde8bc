import { getLocale, getTranslations } from "next-intl/server";
import { notificationWords } from "@/components/notifications/words";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { StatusTag } from "@/components/ui/status-tag";
import { openNotificationAction } from "@/lib/notifications/actions";
import type { NotificationLine } from "@/lib/notifications/queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

interface NotificationListProps {
  readonly lines: readonly NotificationLine[];
  readonly zone: Zone;
}

/** What happened, the newest first. Opening one marks it as read and leads to its page. */
export async function NotificationList({ lines, zone }: NotificationListProps) {
  const [t, locale, say] = await Promise.all([getTranslations("notifications"), getLocale(), notificationWords()]);
  return (
    <ul className="flex flex-col border-garis border-t">
      {lines.map(({ id, kind, words, mustAct, isRead, createdAt }) => {
        const { title, text, action } = say(kind, words);
        return (
          <li
            key={id}
            className={`flex flex-col gap-3 border-garis border-b py-4 lg:flex-row lg:items-center lg:justify-between ${isRead ? "" : "border-l-4 border-l-kunyit-500 pl-3"}`}
          >
            <div className="flex min-w-0 flex-col gap-1">
              <p className="flex flex-wrap items-center gap-2 text-arang-600 text-sm">
                {isRead ? null : <StatusTag tone="info">{t("new")}</StatusTag>}
                {mustAct ? <StatusTag tone="attention">{t("mustAct")}</StatusTag> : null}
                <time dateTime={createdAt.toISOString()} className="nums">
                  {formatDateTime(createdAt, zone, locale)}
                </time>
              </p>
              <h2 className={`break-words ${isRead ? "font-semibold" : "font-bold"}`}>{title}</h2>
              <p className="max-w-prose text-arang-600">{text}</p>
            </div>
            <ActionForm action={openNotificationAction} className="shrink-0">
              <HiddenField name="notificationId" value={id} />
              <SubmitButton variant={mustAct && !isRead ? "primary" : "secondary"} size="small">
                {action}
              </SubmitButton>
            </ActionForm>
          </li>
        );
      })}
    </ul>
  );
}
