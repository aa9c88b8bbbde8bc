import "server-only";
import type { FirmIdentity } from "@/lib/organizations/same-firm-queries";
import { currentTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { newId } from "@/lib/platform/id";
import { consume } from "@/lib/platform/rate-limit";
import { AppError } from "@/lib/shared/errors";
import { nextStop, type RegistrationAnswers } from "@/lib/suppliers/registration";

export interface RegistrationDraft {
  readonly id: string;
  readonly answers: RegistrationAnswers;
  /** Counts the saves; 0 before the first. */
  readonly version: number;
}

const DRAFT = { id: true, answers: true, version: true } as const;

/** The person's registration that is not finished; null before the first answer. */
export async function findOpenDraft(userId: string, tx: Tx = database()): Promise<RegistrationDraft | null> {
  const row = await tx.supplierRegistration.findFirst({ where: { userId, completedAt: null }, select: DRAFT });
  return row && { ...row, answers: row.answers as RegistrationAnswers };
}

/** The same, held until the transaction ends. @throws AppError `conflict` when another version is there than was seen */
export async function lockDraft(tx: Tx, userId: string, seenVersion: number): Promise<RegistrationDraft> {
  await tx.$queryRaw`SELECT 1 FROM supplier_registrations
    WHERE user_id = ${userId}::uuid AND completed_at IS NULL FOR UPDATE`;
  const draft = (await findOpenDraft(userId, tx)) ?? { id: newId(), answers: {}, version: 0 };
  if (draft.version !== seenVersion) throw new AppError("conflict", "registration.changedElsewhere");
  return draft;
}

/** Keeps the answers. Of two first answers at once the unique index lets one stand, and the other is a lost race. */
export async function keepAnswers(
  tx: Tx,
  userId: string,
  draft: RegistrationDraft,
  answers: RegistrationAnswers,
): Promise<void> {
  const now = currentTime();
  const { id, version } = draft;
  const kept = { step: nextStop(answers), answers: answers as Prisma.InputJsonObject, updatedAt: now };
  if (version === 0) {
    await tx.supplierRegistration.create({ data: { id, userId, ...kept, startedAt: now } });
  } else {
    await tx.supplierRegistration.update({ where: { id, version }, data: { ...kept, version: version + 1 } });
  }
}

/** The registration is a firm now; what was answered stands there, and here no longer. */
export async function closeDraft(tx: Tx, { id, version }: RegistrationDraft, organizationId: string): Promise<void> {
  const now = currentTime();
  await tx.supplierRegistration.update({
    where: { id, version },
    data: { completedAt: now, updatedAt: now, organizationId, answers: {}, version: version + 1 },
  });
}

/** The firm that came of a registration of which the person saw `version`: its form was sent twice. */
export async function firmOfFinished(tx: Tx, userId: string, version: number): Promise<string | null> {
  const finished = await tx.supplierRegistration.findFirst({
    where: { userId, version: version + 1, completedAt: { not: null } },
    orderBy: { completedAt: "desc" },
    select: { organizationId: true },
  });
  return finished?.organizationId ?? null;
}

export async function deleteDraft(tx: Tx, { id }: RegistrationDraft): Promise<void> {
  await tx.supplierRegistration.delete({ where: { id } });
}

const DAY_IN_MS = 86_400_000;

export async function deleteIdleDrafts(keptDays: number): Promise<void> {
  const before = new Date(currentTime().getTime() - keptDays * DAY_IN_MS);
  await database().supplierRegistration.deleteMany({ where: { completedAt: null, updatedAt: { lt: before } } });
}

/** Photos of registrations that are no longer there; their bytes are erased later, as those of every removed photo. */
export async function removeLeftPhotos(): Promise<void> {
  await database().$executeRaw`
    UPDATE attachments a SET removed_at = ${currentTime()}
    WHERE a.purpose = 'registration_photo' AND a.removed_at IS NULL
      AND NOT EXISTS (SELECT FROM supplier_registrations r WHERE r.id = a.subject_id)`;
}

/** By what a registration could be another firm's, as far as it was said. */
export function identityOf({ nib, identity, place }: RegistrationAnswers): FirmIdentity {
  return {
    nib: nib?.nib ?? null,
    npwp: identity?.npwp ?? null,
    name: identity?.name ?? null,
    regionCode: place?.regionCode ?? null,
  };
}

/** A person types their own number, and perhaps mistypes it a few times; who types more tries out numbers. */
const IDENTITIES_A_DAY = { points: 15, durationSeconds: 86_400 };

/** Counts that somebody is about to learn whether a firm is registered. @throws AppError `rate_limited` */
export async function countIdentityCheck(userId: string): Promise<void> {
  await consume("registration.same-firm", userId, IDENTITIES_A_DAY);
}
