import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { type AmendmentChanges, type AmendmentState, amend, type ContractContent } from "@/lib/partnerships/amendment";
import { CLAUSE_KINDS, type ClauseKind } from "@/lib/partnerships/clauses";
import {
  type LoadedPartnership,
  loadHeldPartnership,
  partnershipNotFound,
  withinPartnershipsOf,
} from "@/lib/partnerships/repository";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { plainDateFromUtc, plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";

/** What an amendment may change of a contract, as it stands now. */
export async function loadContent(tx: Tx, partnershipId: string): Promise<ContractContent> {
  const row = await tx.partnership.findUniqueOrThrow({
    where: { id: partnershipId },
    select: {
      endsOn: true,
      acceptanceDays: true,
      acceptanceBasis: true,
      paymentDays: true,
      paymentBasis: true,
      terms: true,
      lines: {
        select: { id: true, quantity: true, orderedQuantity: true, unitPriceIdr: true },
        orderBy: { position: "asc" },
      },
      clauses: { select: { kind: true, text: true } },
    },
  });
  return {
    ...row,
    endsOn: plainDateFromUtc(row.endsOn),
    lines: row.lines.map((line) => ({ ...line, unitPriceIdr: Number(line.unitPriceIdr) })),
    clauses: CLAUSE_KINDS.flatMap((kind) => row.clauses.filter((clause) => clause.kind === kind)) as {
      kind: ClauseKind;
      text: string;
    }[],
  };
}

/** Writes the content with an amendment in force and opens the next edition; the CHECK refuses less than is ordered. */
export async function saveAmended(tx: Tx, partnershipId: string, changes: AmendmentChanges): Promise<void> {
  const { lines, clauses, endsOn, ...terms } = amend(await loadContent(tx, partnershipId), changes);
  if (lines.some(({ quantity, orderedQuantity }) => quantity < orderedQuantity)) {
    throw new AppError("conflict", "partnerships.amendmentOvertaken");
  }
  await tx.partnership.update({
    where: { id: partnershipId },
    data: { ...terms, endsOn: plainDateToUtc(endsOn), edition: { increment: 1 }, version: { increment: 1 } },
  });
  for (const { id, quantity, unitPriceIdr } of lines) {
    await tx.partnershipLine.update({ where: { id }, data: { quantity, unitPriceIdr: BigInt(unitPriceIdr) } });
  }
  await tx.partnershipClause.deleteMany({ where: { partnershipId } });
  await tx.partnershipClause.createMany({ data: clauses.map(({ kind, text }) => ({ partnershipId, kind, text })) });
}

export interface LoadedAmendment {
  readonly id: string;
  readonly state: AmendmentState;
  readonly changes: AmendmentChanges;
  readonly proposedByOrganizationId: string;
  readonly version: number;
  readonly partnership: LoadedPartnership;
}

/**
 * An amendment with its contract, held: whoever decides about it, or ends the contract, waits for the other.
 *
 * @throws AppError `not_found` as for the contract it belongs to.
 */
export async function loadHeldAmendment(tx: Tx, actor: Actor, amendmentId: string): Promise<LoadedAmendment> {
  if (!isId(amendmentId)) throw partnershipNotFound();
  const where = { id: amendmentId, partnership: withinPartnershipsOf(actor) };
  const found = await tx.amendment.findFirst({ where, select: { partnershipId: true } });
  if (!found) throw partnershipNotFound();
  const partnership = await loadHeldPartnership(tx, actor, found.partnershipId);
  const row = await tx.amendment.findUniqueOrThrow({
    where: { id: amendmentId },
    select: { id: true, state: true, changes: true, proposedByOrganizationId: true, version: true },
  });
  const changes = row.changes as unknown as AmendmentChanges;
  return { ...row, state: row.state as AmendmentState, changes, partnership };
}

interface Decision {
  readonly state: AmendmentState;
  readonly decisionReason?: string;
}

/** @throws AppError `conflict` when somebody decided since the form was read. */
export async function saveDecision(
  tx: Tx,
  actor: MemberActor,
  { id, version }: { readonly id: string; readonly version: number },
  { state, decisionReason }: Decision,
): Promise<void> {
  const { count } = await tx.amendment.updateMany({
    where: { id, version, state: "proposed" },
    data: {
      state,
      decidedAt: currentTime(),
      decidedById: actor.userId,
      decisionReason: decisionReason ?? null,
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
}

/** The proposal that waits falls when the contract is ended. */
export async function withdrawOpenAmendment(tx: Tx, actor: MemberActor, partnershipId: string): Promise<void> {
  await tx.amendment.updateMany({
    where: { partnershipId, state: "proposed" },
    data: { state: "withdrawn", decidedAt: currentTime(), decidedById: actor.userId, version: { increment: 1 } },
  });
}
