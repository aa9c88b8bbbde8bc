import type { Permission } from "@/lib/access/permissions";
import type { NotificationKind } from "@/lib/notifications/notification";

/**
 * Who is told: the members of an organization who hold a permission today, everybody who holds it anywhere (administrators),
 * or one person.
 */
export type Audience =
  | { readonly organizationId: string; readonly permission: Permission }
  | { readonly everywhere: Permission }
  | { readonly userId: string };

/** One thing that some people should know. */
export interface News {
  readonly kind: NotificationKind;
  /** Id of the row that caused it, with its version where it may happen again: a cause tells a person once. */
  readonly cause: string;
  readonly to: Audience;
  /** What fills the sentence: names of needs and organizations, numbers of documents, whole numbers. No person's data. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The page where it can be read or done, from `/`. */
  readonly path: string;
}
