import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { insertPurchaseOrder } from "@/lib/partnerships/order-repository";
import { assertInForce } from "@/lib/partnerships/partnership";
import { actsAsBuyer } from "@/lib/partnerships/policy";
import { takeLines } from "@/lib/partnerships/quantities";
import {
  assertDisinterested,
  type LoadedPartnership,
  loadPartnership,
  loadPartnershipLines,
  shareState,
  writtenBy,
  zoneOf,
} from "@/lib/partnerships/repository";
import type { IssuePurchaseOrderInput } from "@/lib/partnerships/schema";
import { deadlineTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { once } from "@/lib/platform/idempotency";
import { plainDateFromUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { dateInZone } from "@/lib/shared/zones";

/**
 * Orders part or all of what the contract names. What two orders take together never exceeds it: the CHECK on
 * `partnership_lines` decides.
 *
 * @throws AppError `forbidden`, also for who belongs to the supplier; `not_found`; `invalid` when more is ordered than is left or
 * the day is outside the contract;
 * `conflict` when the contract is not active or another order was faster.
 */
export async function issuePurchaseOrder(
  actor: Actor,
  input: IssuePurchaseOrderInput,
): Promise<{ partnershipId: string; purchaseOrderId: string }> {
  requirePermission(actor, "purchase-order:issue");
  return inTransaction((tx) =>
    once(tx, actor, input, "purchase-order.issue", async () => {
      const partnership = await loadPartnership(tx, actor, input.partnershipId);
      authorize(actsAsBuyer(actor, partnership));
      await assertDisinterested(tx, actor, partnership);
      assertInForce({ state: await shareState(tx, partnership.id) });
      await assertDueInContract(tx, partnership, input.dueOn);
      const open = await loadPartnershipLines(tx, partnership.id);
      const lines = takeLines(
        open.map((line) => ({ id: line.id, remaining: line.quantity - line.orderedQuantity })),
        input.lines.map(({ partnershipLineId, quantity }) => ({ id: partnershipLineId, quantity })),
        "partnerships.orderExceedsContract",
      );
      const purchaseOrderId = await insertPurchaseOrder(
        tx,
        actor,
        {
          partnershipId: partnership.id,
          issuedById: actor.userId,
          ...writtenBy(actor),
          prices: new Map(open.map(({ id, unitPriceIdr }) => [id, unitPriceIdr])),
        },
        { dueOn: input.dueOn, lines },
      );
      return { partnershipId: partnership.id, purchaseOrderId };
    }),
  );
}

async function assertDueInContract(tx: Tx, partnership: LoadedPartnership, dueOn: string): Promise<void> {
  const today = dateInZone(await deadlineTime(tx), zoneOf(partnership));
  const endsOn = plainDateFromUtc(partnership.endsOn);
  if (dueOn < today) throw new AppError("invalid", "partnerships.dueInThePast", { field: "dueOn" });
  if (dueOn > endsOn) throw new AppError("invalid", "partnerships.dueAfterContract", { field: "dueOn" });
}
