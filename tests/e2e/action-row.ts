import type { Role } from "@/lib/access/roles";
import type { Admission } from "@/tests/e2e/doors-cast";
import { NOWHERE } from "@/tests/support/http-action";

/** Kinds of rows that a form can point to. */
export const ID_KINDS = [
  "need",
  "lot",
  "needImport",
  "match",
  "objection",
  "invitation",
  "question",
  "quote",
  "partnership",
  "partnershipLine",
  "purchaseOrder",
  "purchaseOrderLine",
  "delivery",
  "deliveryLine",
  "invoice",
  "payment",
  "product",
  "capability",
  "certificate",
  "plant",
  "claim",
  "customerReference",
  "organization",
  "membership",
  "colleagueInvitation",
  "session",
  "notification",
] as const;
export type IdKind = (typeof ID_KINDS)[number];
export type Ids = Readonly<Record<IdKind, string>>;

/** Well-formed ids that lead nowhere. */
export const NO_IDS = Object.fromEntries(ID_KINDS.map((kind) => [kind, NOWHERE])) as Ids;

type Fields = Readonly<Record<string, string>>;

export interface ActionRow {
  /** Who gets past the door, as the use case says it: the test tries everybody else, and holds it against those named. */
  readonly who: Admission;
  /** A form that passes every check of its shape; `role` is that of the person who sends it. */
  readonly fields: (ids: Ids, role: Role | null) => Fields;
  /** What who may is told when the ids lead nowhere: `done`, or a key under `errors`. */
  readonly answer: string;
  /** The field that takes a file, where a form without one is refused before its ids are looked at. */
  readonly file?: string;
  /** For forms that belong to no organization: why another organization's ids are not refused. */
  readonly spans?: string;
}
