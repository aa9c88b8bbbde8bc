// Claims about facts of a firm, as tests need them.
import type { MemberActor } from "@/lib/access/actor";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { VerificationLevel } from "@/lib/suppliers/supplier";
import { submitClaim } from "@/lib/suppliers/use-cases/submit-claim";
import type { RequestableLevel } from "@/lib/suppliers/verification";
import type { SubmitClaim } from "@/lib/suppliers/verification-schema";
import { pdfFile } from "@/tests/support/uploads";

/** The current claim about a fact. */
export async function claimAbout(subjectId: string) {
  return database().claim.findFirstOrThrow({ where: { subjectId, supersededAt: null } });
}

/** How far a fact has been proven. */
export async function levelOf(subjectId: string): Promise<VerificationLevel> {
  return (await claimAbout(subjectId)).level;
}

/** Puts a level in place as if `by` had granted it, for tests of what comes after. */
export async function grantedLevel(by: MemberActor, subjectId: string, level: RequestableLevel): Promise<void> {
  await database().claim.updateMany({
    where: { subjectId, supersededAt: null },
    data: { level, grantedAt: currentTime(), grantedById: by.userId },
  });
}

/** A request of the firm's own people with one document, for the current claim about a fact. */
export async function requestLevel(
  actor: MemberActor,
  subjectId: string,
  changes: Partial<SubmitClaim> = {},
): Promise<{ claimId: string; version: number }> {
  const { id: claimId, version } = await claimAbout(subjectId);
  const request = { level: "documented" as const, note: "NIB dan akta", files: [pdfFile("nib.pdf")], ...changes };
  await submitClaim(actor, { claimId, version, ...request });
  return { claimId, version: version + 1 };
}
