import "server-only";
import type { Actor } from "@/lib/access/actor";
import { findSameFirm } from "@/lib/organizations/same-firm-queries";
import { openMembershipRequest } from "@/lib/organizations/use-cases/open-membership-request";
import { attach } from "@/lib/platform/attachments";
import { inTransaction } from "@/lib/platform/db";
import { consume } from "@/lib/platform/rate-limit";
import { keepUploads } from "@/lib/platform/upload";
import { AppError } from "@/lib/shared/errors";
import { onlyMark } from "@/lib/suppliers/registration";
import { findOpenDraft, identityOf } from "@/lib/suppliers/registration-repository";
import type { AskForFirm } from "@/lib/suppliers/registration-schema";

const REQUESTS_A_DAY = { points: 5, durationSeconds: 86_400 };

/**
 * Asks to be let into the registered firm that bears the same NIB, NPWP or name as the person's registration. The firm is
 * found by their own answers, so nobody can ask for a firm of which they know nothing; an administrator decides.
 *
 * @throws AppError `conflict` when no other firm bears that mark any more, for a member of it, and while an earlier request
 * for it is open; `invalid` `files.*`; `rate_limited`
 */
export async function askForFirm(actor: Actor, input: AskForFirm): Promise<{ requestId: string }> {
  await consume("membership-request.open", actor.userId, REQUESTS_A_DAY);
  const { matchedBy, kind, explanation, evidence } = input;
  const [kept] = await keepUploads(evidence ? [evidence] : [], "photo_or_document", "evidence");
  return inTransaction(async (tx) => {
    const draft = await findOpenDraft(actor.userId, tx);
    const mark = draft && onlyMark(identityOf(draft.answers), matchedBy);
    const same = mark && (await findSameFirm(actor.userId, mark, tx));
    if (!same) throw new AppError("conflict", "registration.noSameFirm");
    const { organizationId } = same;
    const { requestId } = await openMembershipRequest(tx, actor, { organizationId, kind, matchedBy, explanation });
    if (kept) await attach(tx, actor, { purpose: "claim_evidence", subjectId: requestId, organizationId: null }, kept);
    return { requestId };
  });
}
