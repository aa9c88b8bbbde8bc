import "server-only";
import type { Actor } from "@/lib/access/actor";
import { sizeRuleInForce } from "@/lib/catalog/queries";
import { type SizeBasis, type SizeClass, sizeClassOf } from "@/lib/catalog/size-class";
import type { MatchedBy } from "@/lib/organizations/membership-request";
import { findSameFirm } from "@/lib/organizations/same-firm-queries";
import type { AttachmentView } from "@/lib/platform/attachment";
import { listAttachments } from "@/lib/platform/attachments";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { dateInZone } from "@/lib/shared/zones";
import {
  blocksRegistration,
  nextStop,
  onlyMark,
  type RegistrationAnswers,
  type RegistrationStop,
} from "@/lib/suppliers/registration";
import { findOpenDraft, identityOf } from "@/lib/suppliers/registration-repository";

export interface RegistrationView {
  readonly version: number;
  readonly answers: RegistrationAnswers;
  /** The first question that is open. */
  readonly next: RegistrationStop;
  readonly photo: AttachmentView | null;
}

/** The person's own registration; an empty one of version 0 before the first answer. */
export async function getRegistration(actor: Actor): Promise<RegistrationView> {
  const draft = await findOpenDraft(actor.userId);
  if (!draft) return { version: 0, answers: {}, next: "nib", photo: null };
  const { id, version, answers } = draft;
  const [photo = null] = await listAttachments("registration_photo", [id]);
  return { version, answers, next: nextStop(answers), photo };
}

export interface ClassifiedSize {
  readonly sizeClass: SizeClass;
  readonly basis: SizeBasis;
  readonly amountIdr: number;
  /** Where the bounds are written. */
  readonly source: string;
}

/** The size class that the answers lead to by the rule of today; null before the question was answered. */
export async function classifySize({ size }: RegistrationAnswers): Promise<ClassifiedSize | null> {
  if (!size) return null;
  const { sizeBasis: basis, sizeAmountIdr: amountIdr } = size;
  const { thresholds, source } = await sizeRuleInForce(basis, dateInZone(currentTime(), "WIB"));
  return { sizeClass: sizeClassOf(amountIdr, thresholds), basis, amountIdr, source };
}

export interface SameFirmOffer {
  /** What the person typed themselves; nothing of the other firm is told. */
  readonly typed: string;
  /** The person may not go on with a firm of their own: a verified one bears the number. */
  readonly blocks: boolean;
  /** The person is a member of that firm already. */
  readonly own: boolean;
}

/** Whether a registered firm bears the same mark as the person's own answers; null when none does. */
export async function sameFirmOffer(actor: Actor, mark: MatchedBy): Promise<SameFirmOffer | null> {
  const draft = await findOpenDraft(actor.userId);
  const identity = draft && onlyMark(identityOf(draft.answers), mark);
  const same = identity && (await findSameFirm(actor.userId, identity));
  return same && { typed: identity[mark] ?? "", blocks: blocksRegistration(same), own: same.own };
}

/** The photo of a registration is shown to nobody but the person who registers. */
export async function canReadRegistrationPhoto(actor: Actor | null, registrationId: string): Promise<boolean> {
  if (!actor) return false;
  const where = { id: registrationId, userId: actor.userId, completedAt: null };
  return (await database().supplierRegistration.count({ where })) > 0;
}
