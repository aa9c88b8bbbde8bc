import type { Role } from "@/lib/access/roles";

/** How soon a person hears of a kind of notification by mail. In the app everything stands at once. */
export const DELIVERIES = ["at_once", "daily", "weekly", "never"] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** What the kinds are about: the headings of the page of preferences. */
export const NOTIFICATION_TOPICS = [
  "sourcing",
  "contract",
  "delivery",
  "payment",
  "profile",
  "administration",
] as const;
export type NotificationTopic = (typeof NOTIFICATION_TOPICS)[number];

/** Whose work a kind belongs to; `person`: anybody's own. */
type Reader = "supplier" | "buyer" | "admin" | "person";

interface KindRule {
  readonly readers: readonly Reader[];
  readonly topic: NotificationTopic;
  /** True when the person must do something; such a kind cannot be switched off altogether. */
  readonly mustAct: boolean;
  /** How it is mailed as long as the person has not chosen. */
  readonly delivery: Delivery;
}

type Rule = (topic: NotificationTopic, ...readers: readonly Reader[]) => KindRule;
const act: Rule = (topic, ...readers) => ({ readers, topic, mustAct: true, delivery: "at_once" });
const news: Rule = (topic, ...readers) => ({ readers, topic, mustAct: false, delivery: "at_once" });
const quiet: Rule = (topic, ...readers) => ({ readers, topic, mustAct: false, delivery: "daily" });
const queue: Rule = (topic, ...readers) => ({ readers, topic, mustAct: true, delivery: "daily" });

/** Every kind of notification. Its words stand in messages/{id,en}/notifications.json under `kinds`. */
export const NOTIFICATION_KINDS = {
  "need-waits": act("sourcing", "buyer"),
  "need-returned": act("sourcing", "buyer"),
  "need-published": quiet("sourcing", "buyer"),
  "need-opened": quiet("sourcing", "supplier"),
  "invitation-received": act("sourcing", "supplier"),
  "invitation-declined": quiet("sourcing", "buyer"),
  "question-waits": act("sourcing", "buyer"),
  "question-answered": news("sourcing", "supplier"),
  "quote-received": quiet("sourcing", "buyer"),
  "quote-answered": news("sourcing", "supplier"),
  "objection-waits": act("sourcing", "buyer"),
  "objection-answered": news("sourcing", "supplier"),
  "contract-waits": act("contract", "supplier", "buyer"),
  "contract-in-force": news("contract", "supplier", "buyer"),
  "contract-declined": act("contract", "buyer"),
  "contract-ended": news("contract", "supplier", "buyer"),
  "amendment-waits": act("contract", "supplier", "buyer"),
  "amendment-decided": news("contract", "supplier", "buyer"),
  "order-received": act("delivery", "supplier"),
  "delivery-waits": act("delivery", "buyer"),
  "acceptance-due-soon": act("delivery", "buyer"),
  "acceptance-late": act("delivery", "buyer"),
  "acceptance-late-told": news("delivery", "supplier"),
  "delivery-answered": news("delivery", "supplier"),
  "payment-to-confirm": act("payment", "supplier"),
  "payment-confirmed": quiet("payment", "buyer"),
  "payment-overdue": act("payment", "buyer"),
  "payment-overdue-told": news("payment", "supplier"),
  "payment-disputed": act("payment", "buyer"),
  "dispute-resolved": act("payment", "supplier"),
  "certificate-expiring": act("profile", "supplier"),
  "profile-stale": act("profile", "supplier"),
  "claim-decided": news("profile", "supplier"),
  "organization-verified": news("profile", "supplier"),
  "organization-refused": act("profile", "supplier"),
  "membership-request-decided": news("profile", "person"),
  "data-request-decided": news("profile", "person"),
  "claim-waits": queue("administration", "admin"),
  "membership-request-waits": queue("administration", "admin"),
  "data-request-waits": act("administration", "admin"),
} as const satisfies Record<string, KindRule>;
export type NotificationKind = keyof typeof NOTIFICATION_KINDS;

/** True for a kind that is known today; a row may be older than that. */
export function isNotificationKind(kind: string): kind is NotificationKind {
  return Object.hasOwn(NOTIFICATION_KINDS, kind);
}

/** What a person may choose for a kind: who must act is told at the latest the next morning. */
export function deliveriesFor(kind: NotificationKind): readonly Delivery[] {
  return NOTIFICATION_KINDS[kind].mustAct ? ["at_once", "daily"] : DELIVERIES;
}

/** The choice that counts: the stored one when the kind allows it, else the kind's own. */
export function deliveryOf(kind: NotificationKind, chosen: string | undefined): Delivery {
  return deliveriesFor(kind).find((delivery) => delivery === chosen) ?? NOTIFICATION_KINDS[kind].delivery;
}

/** The kinds that somebody with these roles can get. */
export function kindsFor(roles: readonly Role[]): readonly NotificationKind[] {
  const readers = new Set<Reader>(["person", ...roles.flatMap((role) => READER_OF[role] ?? [])]);
  const kinds = Object.keys(NOTIFICATION_KINDS) as NotificationKind[];
  return kinds.filter((kind) => NOTIFICATION_KINDS[kind].readers.some((reader) => readers.has(reader)));
}

const READER_OF: Readonly<Partial<Record<Role, Reader>>> = {
  supplier_owner: "supplier",
  supplier_staff: "supplier",
  buyer_officer: "buyer",
  buyer_approver: "buyer",
  admin: "admin",
};
