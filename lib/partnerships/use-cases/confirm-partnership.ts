import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { insertPurchaseOrder } from "@/lib/partnerships/order-repository";
import { planOrders } from "@/lib/partnerships/order-schedule";
import { PARTNERSHIP_LIFECYCLE, type PartnershipState } from "@/lib/partnerships/partnership";
import { mayConfirm } from "@/lib/partnerships/policy";
import {
  assertDisinterested,
  type LoadedPartnership,
  loadHeldPartnership,
  loadPartnershipLines,
  zoneOf,
} from "@/lib/partnerships/repository";
import type { ConfirmPartnershipInput } from "@/lib/partnerships/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { advance } from "@/lib/shared/lifecycle";
import { dateInZone } from "@/lib/shared/zones";

/**
 * Presses *konfirmasi* for the actor's organization, once. This says in the app that the party agrees; it is not a
 * certified electronic signature. The contract becomes active with the last party's confirmation; where it fixes its
 * quantities, their orders are issued with it, in the name of who drew it up.
 *
 * @throws AppError `forbidden`, also for who belongs to the supplier and acts for the buyer; `not_found`; `conflict` when this party has confirmed already or the contract no longer waits.
 */
export async function confirmPartnership(
  actor: Actor,
  { partnershipId }: ConfirmPartnershipInput,
): Promise<{ partnershipId: string; active: boolean }> {
  requirePermission(actor, "partnership:confirm");
  return inTransaction(async (tx) => {
    // Held before it is looked at: a party that declines at the same moment is waited for, and then seen.
    const partnership = await loadHeldPartnership(tx, actor, partnershipId);
    authorize(mayConfirm(actor, partnership));
    await assertDisinterested(tx, actor, partnership);
    const state = advance(PARTNERSHIP_LIFECYCLE, partnership.state, "activate", "partnerships.notAwaiting");
    const now = currentTime();
    // The row itself decides between twins: only one of them finds it unconfirmed.
    const { count } = await tx.partnershipParty.updateMany({
      where: { partnershipId, organizationId: actor.organizationId, confirmedAt: null },
      data: {
        confirmedAt: now,
        confirmedById: actor.userId,
        confirmedOnBehalfOfId: actor.onBehalfOfOrganizationId,
      },
    });
    if (count === 0) throw new AppError("conflict", "partnerships.alreadyConfirmed");
    const active = (await tx.partnershipParty.count({ where: { partnershipId, confirmedAt: null } })) === 0;
    if (active) await activate(tx, actor, partnership, state);
    await recordAudit(tx, actor, "partnership.confirmed", { type: "partnership", id: partnershipId }, { active });
    await publishEvent(tx, "partnership.confirmed", { partnershipId });
    return { partnershipId, active };
  });
}

async function activate(tx: Tx, actor: MemberActor, partnership: LoadedPartnership, state: PartnershipState) {
  const { id, framework, monthlyOrders, createdById, onBehalfOfId } = partnership;
  const activatedAt = currentTime();
  await tx.partnership.update({ where: { id }, data: { state, activatedAt, version: { increment: 1 } } });
  if (framework) return;
  const lines = await loadPartnershipLines(tx, id);
  const prices = new Map(lines.map((line) => [line.id, line.unitPriceIdr]));
  const today = dateInZone(await deadlineTime(tx), zoneOf(partnership));
  const startsOn = plainDateFromUtc(partnership.startsOn);
  const term = {
    monthlyOrders,
    startsOn: later(startsOn, today),
    endsOn: plainDateFromUtc(partnership.endsOn),
  };
  const issue = { partnershipId: id, issuedById: createdById, onBehalfOfId, prices };
  for (const order of planOrders(lines, term)) await insertPurchaseOrder(tx, actor, issue, order);
}

function later(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}
