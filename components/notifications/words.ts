import { getTranslations } from "next-intl/server";
import type { NotificationKind } from "@/lib/notifications/notification";

export interface KindWords {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

/** Answers what a notification says in the reader's language. */
export async function notificationWords(): Promise<
  (kind: NotificationKind, words: Readonly<Record<string, string | number>>) => KindWords
> {
  // The kind decides which arguments a sentence takes; a test fills every kind in both languages.
  const t = (await getTranslations("notifications.kinds")) as unknown as (
    key: string,
    values?: Record<string, string | number>,
  ) => string;
  return (kind, words) => ({
    title: t(`${kind}.title`, { ...words }),
    text: t(`${kind}.text`, { ...words }),
    action: t(`${kind}.action`),
  });
}
