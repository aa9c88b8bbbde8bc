import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { type AmendmentChanges, planAmendment } from "@/lib/partnerships/amendment";
import { loadContent } from "@/lib/partnerships/amendment-repository";
import { assertInForce } from "@/lib/partnerships/partnership";
import { canPropose } from "@/lib/partnerships/policy";
import {
  assertDisinterested,
  type LoadedPartnership,
  loadHeldPartnership,
  writtenBy,
  zoneOf,
} from "@/lib/partnerships/repository";
import type { ProposeAmendmentInput } from "@/lib/partnerships/schema";
import { attach } from "@/lib/platform/attachments";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { newId } from "@/lib/platform/id";
import { once } from "@/lib/platform/idempotency";
import { keepUploads } from "@/lib/platform/upload";
import { plainDateFromUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { dateInZone } from "@/lib/shared/zones";

/**
 * Proposes to change a contract in force: its last day, terms, quantities (never below what is ordered), prices (for later
 * orders) or clauses. It changes nothing until every other party has confirmed. One proposal waits at a time (unique).
 *
 * @throws AppError `forbidden`, `not_found`; `invalid` when nothing would change or a rule is broken, at its field; `conflict` when
 * the contract is not in force or another proposal waits.
 */
export async function proposeAmendment(
  actor: Actor,
  { file, ...input }: ProposeAmendmentInput,
): Promise<{ partnershipId: string; amendmentId: string }> {
  requirePermission(actor, "amendment:propose");
  const kept = await keepUploads(file ? [file] : [], "photo_or_document", "file");
  return inTransaction((tx) =>
    once(tx, actor, { ...input, files: kept }, "amendment.propose", async () => {
      const partnership = await loadHeldPartnership(tx, actor, input.partnershipId);
      assertInForce(partnership);
      authorize(canPropose(actor, partnership));
      await assertDisinterested(tx, actor, partnership);
      await assertLastDay(tx, partnership, input.endsOn);
      if ((await tx.amendment.count({ where: { partnershipId: partnership.id, state: "proposed" } })) > 0) {
        throw new AppError("conflict", "partnerships.amendmentOpen");
      }
      const wished = { ...input, terms: input.terms ?? null };
      const changes = planAmendment(await loadContent(tx, partnership.id), wished);
      const amendmentId = await insertAmendment(tx, actor, partnership, { reason: input.reason, changes });
      const to = { purpose: "amendment_file", subjectId: amendmentId, organizationId: actor.organizationId } as const;
      for (const one of kept) await attach(tx, actor, to, one);
      const subject = { type: "partnership", id: partnership.id };
      const changed = Object.keys(changes).length;
      await recordAudit(tx, actor, "amendment.proposed", subject, { amendmentId, changed });
      await publishEvent(tx, "amendment.proposed", { amendmentId });
      return { partnershipId: partnership.id, amendmentId };
    }),
  );
}

/** A contract does not end before today, nor before the day of an order that was issued under it. */
async function assertLastDay(tx: Tx, partnership: LoadedPartnership, endsOn: string): Promise<void> {
  if (endsOn === plainDateFromUtc(partnership.endsOn)) return;
  if (endsOn < dateInZone(await deadlineTime(tx), zoneOf(partnership))) {
    throw new AppError("invalid", "partnerships.amendmentEndsInThePast", { field: "endsOn" });
  }
  const { _max } = await tx.purchaseOrder.aggregate({
    where: { partnershipId: partnership.id },
    _max: { dueOn: true },
  });
  if (_max.dueOn && endsOn < plainDateFromUtc(_max.dueOn)) {
    throw new AppError("invalid", "partnerships.amendmentEndsBeforeOrder", { field: "endsOn" });
  }
}

async function insertAmendment(
  tx: Tx,
  actor: MemberActor,
  { id: partnershipId, edition }: LoadedPartnership,
  { reason, changes }: { readonly reason: string; readonly changes: AmendmentChanges },
): Promise<string> {
  const id = newId();
  const last = await tx.amendment.aggregate({ where: { partnershipId }, _max: { number: true } });
  await tx.amendment.create({
    data: {
      id,
      partnershipId,
      number: (last._max.number ?? 0) + 1,
      reason,
      changes: { ...changes },
      baseEdition: edition,
      proposedAt: currentTime(),
      proposedById: actor.userId,
      proposedByOrganizationId: actor.organizationId,
      ...writtenBy(actor),
    },
  });
  return id;
}
