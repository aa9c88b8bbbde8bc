import type { ActionRow } from "@/tests/e2e/action-row";

/** Forms about one's own notifications. */
export const NOTIFICATION_ACTIONS = {
  openNotificationAction: {
    who: "signed-in",
    fields: ({ notification }) => ({ notificationId: notification }),
    answer: "notifications.notFound",
  },
  readAllNotificationsAction: {
    who: "signed-in",
    fields: () => ({ until: "2020-01-01T00:00:00.000Z" }),
    answer: "done",
  },
  savePreferencesAction: {
    who: "signed-in",
    fields: () => ({ "preferences[0].kind": "need-published", "preferences[0].delivery": "weekly" }),
    answer: "done",
  },
} as const satisfies Record<string, ActionRow>;
