import "server-only";
import type { Actor } from "@/lib/access/actor";
import { moveAttachments } from "@/lib/platform/attachments";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { nextStop, type RegistrationAnswers, seasonsOf } from "@/lib/suppliers/registration";
import {
  closeDraft,
  findOpenDraft,
  firmOfFinished,
  lockDraft,
  type RegistrationDraft,
} from "@/lib/suppliers/registration-repository";
import type { FinishRegistration } from "@/lib/suppliers/registration-schema";
import { RegisterSupplier } from "@/lib/suppliers/schema";
import { foundSupplier } from "@/lib/suppliers/use-cases/register-supplier";

/**
 * Makes a firm of the registration as the person read it in the review. All of it happens or nothing; sent twice, the second
 * answer names the firm of the first.
 *
 * @throws AppError `conflict` while a question is open, when the registration went on elsewhere, or when a verified firm bears
 * the NIB or NPWP; `invalid` when an answer is no longer allowed
 */
export async function finishRegistration(
  actor: Actor,
  { version }: FinishRegistration,
): Promise<{ organizationId: string }> {
  return inTransaction(async (tx) => {
    const draft = await lockReviewed(tx, actor, version);
    if ("organizationId" in draft) return draft;
    const { organizationId, productId } = await foundSupplier(tx, actor, registrationInput(draft.answers));
    const founder = { ...actor, organizationId };
    const photos = { purpose: "registration_photo", subjectId: draft.id } as const;
    await moveAttachments(tx, founder, photos, { purpose: "product_photo", subjectId: productId, organizationId });
    await closeDraft(tx, draft, organizationId);
    const subject = { type: "supplier-registration", id: draft.id };
    await recordAudit(tx, founder, "registration.finished", subject, { organizationId });
    return { organizationId };
  });
}

async function lockReviewed(
  tx: Tx,
  actor: Actor,
  version: number,
): Promise<RegistrationDraft | { organizationId: string }> {
  // Of two that arrive at once the second waits here, and then finds what the first has made.
  await tx.$executeRaw`SELECT 1 FROM users WHERE id = ${actor.userId}::uuid FOR UPDATE`;
  if (!(await findOpenDraft(actor.userId, tx))) {
    const organizationId = await firmOfFinished(tx, actor.userId, version);
    if (organizationId !== null) return { organizationId };
  }
  const draft = await lockDraft(tx, actor.userId, version);
  if (nextStop(draft.answers) !== "review") throw new AppError("conflict", "registration.notFinished");
  return draft;
}

/** The answers as the form of a whole registration. @throws AppError `invalid` when they no longer fit it */
function registrationInput(answers: RegistrationAnswers): RegisterSupplier {
  const { nib, kbli, size, ownership, place, identity, product, capability, capacity } = answers;
  const parsed = RegisterSupplier.safeParse(
    withoutNulls({
      ...identity,
      ...place,
      nib: nib?.nib,
      kblis: kbli?.kblis ?? [],
      ...size,
      ownedByLarge: ownership?.ownedByLarge ? "yes" : "no",
      womanLed: ownership?.womanLed,
      workers: ownership?.workers,
      product: withoutNulls({
        ...product,
        capacityPerMonth: capacity?.capacityPerMonth,
        freeCapacityPerMonth: capacity?.freeCapacityPerMonth,
      }),
      seasons: seasonsOf(capacity),
      capability: withoutNulls({ ...capability }),
      certificates: "later",
    }),
  );
  if (!parsed.success) throw new AppError("invalid", "registration.answersOutdated");
  return parsed.data;
}

/** What is stored as unknown is left out of a form. */
function withoutNulls(answer: object): object {
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== null));
}
