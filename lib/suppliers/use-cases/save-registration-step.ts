import "server-only";
import type { Actor } from "@/lib/access/actor";
import { assertRegencies, sizeRuleInForce } from "@/lib/catalog/queries";
import { sizeClassOf } from "@/lib/catalog/size-class";
import { type FirmIdentity, findSameFirm } from "@/lib/organizations/same-firm-queries";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { dateInZone } from "@/lib/shared/zones";
import { pathAfter, type RegistrationAnswers, sameFirmPath, searchPath } from "@/lib/suppliers/registration";
import {
  countIdentityCheck,
  findOpenDraft,
  identityOf,
  keepAnswers,
  lockDraft,
} from "@/lib/suppliers/registration-repository";
import type { SaveRegistrationStep } from "@/lib/suppliers/registration-schema";

/**
 * Keeps the answer to one question of the person's registration, which begins with the first. Answers where to go next: the
 * next open question, back to the review, back to a search, or to the offer when a registered firm bears the same number or
 * name. Any signed-in person may register a firm; a registration is seen by nobody else.
 *
 * How often a person may learn whether a firm is registered is limited, because the offer itself tells it.
 *
 * @throws AppError `conflict` when the registration went on elsewhere, `invalid` for an unknown kabupaten and for an UMKM
 * above the size bounds, `rate_limited` after many different numbers or names
 */
export async function saveRegistrationStep(actor: Actor, input: SaveRegistrationStep): Promise<{ path: string }> {
  const before = (await findOpenDraft(actor.userId))?.answers ?? {};
  const asked = newMarks(before, withAnswer(before, input), input.step);
  if (asked) await countIdentityCheck(actor.userId);
  return inTransaction(async (tx) => {
    const draft = await lockDraft(tx, actor.userId, input.version);
    const answers = withAnswer(draft.answers, input);
    await assertAnswer(tx, input, answers);
    await keepAnswers(tx, actor.userId, draft, answers);
    const subject = { type: "supplier-registration", id: draft.id };
    await recordAudit(tx, actor, "registration.step-saved", subject, { step: input.step });
    const same = asked && (await findSameFirm(actor.userId, asked, tx));
    if (same) return { path: sameFirmPath(same.matchedBy) };
    return { path: "intent" in input.answer ? pathOfSearch(input, answers) : pathAfter(input, answers) };
  });
}

/** The answers with the new one; a search that has nothing ticked answers nothing. */
function withAnswer(before: RegistrationAnswers, input: SaveRegistrationStep): RegistrationAnswers {
  if (input.step === "kbli") {
    const { kblis } = input.answer;
    return kblis.length === 0 ? before : { ...before, kbli: { kblis } };
  }
  if (input.step === "place") {
    const { regionCode } = input.answer;
    return regionCode === undefined ? before : { ...before, place: { regionCode } };
  }
  return { ...before, [input.step]: input.answer };
}

function pathOfSearch(input: SaveRegistrationStep, answers: RegistrationAnswers): string {
  const { step, answer, fromReview } = input;
  if (!("intent" in answer) || answer.intent === "save") return pathAfter(input, answers);
  const edition = "edition" in answer ? answer.edition : undefined;
  return searchPath(step, { query: answer.query, edition, fromReview });
}

/**
 * The marks that this answer states anew; null when it states none. A mark that was offered once is not offered again with
 * every later answer.
 */
function newMarks(
  before: RegistrationAnswers,
  after: RegistrationAnswers,
  step: SaveRegistrationStep["step"],
): FirmIdentity | null {
  const was = identityOf(before);
  const is = identityOf(after);
  const nothing = { nib: null, npwp: null, name: null, regionCode: null };
  if (step === "nib") return is.nib !== null && is.nib !== was.nib ? { ...nothing, nib: is.nib } : null;
  if (step !== "identity" && step !== "place") return null;
  const npwp = is.npwp === was.npwp ? null : is.npwp;
  const named = is.name !== was.name || is.regionCode !== was.regionCode;
  const { name, regionCode } = named ? is : nothing;
  return npwp === null && (name === null || regionCode === null) ? null : { ...nothing, npwp, name, regionCode };
}

async function assertAnswer(tx: Tx, { step }: SaveRegistrationStep, answers: RegistrationAnswers): Promise<void> {
  if (step === "place") await assertRegencies(tx, [answers.place?.regionCode]);
  if (step === "size") await assertSize(tx, answers, "tooLarge", "sizeAmountIdr");
  if (step === "identity") await assertSize(tx, answers, "tooLargeForUmkm", "kind");
}

/** A firm above the bounds of its kind is told so at the question that it answers just now. */
async function assertSize(tx: Tx, { size, identity }: RegistrationAnswers, problem: string, field: string) {
  if (!size || identity?.kind !== "umkm") return;
  const { thresholds } = await sizeRuleInForce(size.sizeBasis, dateInZone(currentTime(), "WIB"), tx);
  if (sizeClassOf(size.sizeAmountIdr, thresholds) !== "besar") return;
  throw new AppError("invalid", `registration.${problem}`, { field });
}
