import * as z from "zod";
import { DELIVERIES, deliveriesFor, isNotificationKind } from "@/lib/notifications/notification";

/** What the list shows, as the URL says it; anything odd in it is the default. */
export const NotificationFilter = z.object({
  show: z.enum(["all", "unread"]).catch("all"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type NotificationFilter = z.infer<typeof NotificationFilter>;

export const OpenNotification = z.object({ notificationId: z.uuid() });
export type OpenNotification = z.infer<typeof OpenNotification>;

/** Until when: what came in after the page was drawn stays unread. */
export const ReadAllNotifications = z.object({ until: z.iso.datetime() });
export type ReadAllNotifications = z.infer<typeof ReadAllNotifications>;

export const SavePreferences = z.object({
  preferences: z
    .array(z.object({ kind: z.string().refine(isNotificationKind), delivery: z.enum(DELIVERIES) }))
    .max(100)
    .refine(
      // Also asked while a kind is unknown, which has been said by then.
      (rows) => rows.every(({ kind, delivery }) => !isNotificationKind(kind) || deliveriesFor(kind).includes(delivery)),
      "notifications.mustHear",
    ),
});
export type SavePreferences = z.infer<typeof SavePreferences>;
