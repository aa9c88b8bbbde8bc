"use server";

import { OpenNotification, ReadAllNotifications, SavePreferences } from "@/lib/notifications/schema";
import { openNotification } from "@/lib/notifications/use-cases/open-notification";
import { readAllNotifications } from "@/lib/notifications/use-cases/read-all-notifications";
import { savePreferences } from "@/lib/notifications/use-cases/save-preferences";
import { defineAction } from "@/lib/platform/action";

export const openNotificationAction = defineAction({
  input: OpenNotification,
  run: openNotification,
  invalidates: ["/notifikasi"],
  redirectTo: ({ path }) => path,
});

export const readAllNotificationsAction = defineAction({
  input: ReadAllNotifications,
  run: readAllNotifications,
  invalidates: ["/notifikasi"],
});

export const savePreferencesAction = defineAction({
  input: SavePreferences,
  run: savePreferences,
  invalidates: ["/akun/notifikasi"],
});
