import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { pathAfter, type RegistrationAnswers } from "@/lib/suppliers/registration";
import { keepAnswers, lockDraft } from "@/lib/suppliers/registration-repository";
import type { SkipRegistrationStep } from "@/lib/suppliers/registration-schema";

/** What stands where a question was put off. */
const PUT_OFF = {
  nib: { nib: null },
  kbli: { kblis: [] },
  photo: {},
  capability: { process: null, material: null, machine: null, maxSizeMm: null, toleranceMm: null },
  capacity: { capacityPerMonth: null, freeCapacityPerMonth: null, seasonMonths: [], seasonCapacity: null },
} as const satisfies RegistrationAnswers;

/**
 * Puts a question off: it counts as asked, and its answer as unknown. A photo that is there stays.
 *
 * @throws AppError `conflict` when the registration went on elsewhere
 */
export async function skipRegistrationStep(actor: Actor, input: SkipRegistrationStep): Promise<{ path: string }> {
  const { step, version } = input;
  return inTransaction(async (tx) => {
    const draft = await lockDraft(tx, actor.userId, version);
    const answers: RegistrationAnswers = { ...draft.answers, [step]: PUT_OFF[step] };
    await keepAnswers(tx, actor.userId, draft, answers);
    const subject = { type: "supplier-registration", id: draft.id };
    await recordAudit(tx, actor, "registration.step-skipped", subject, { step });
    return { path: pathAfter({ step, fromReview: input.fromReview === "yes" }, answers) };
  });
}
