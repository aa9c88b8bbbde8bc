import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { nextDocumentNumber } from "@/lib/partnerships/number-repository";
import { assertInForce } from "@/lib/partnerships/partnership";
import { actsAsBuyer } from "@/lib/partnerships/policy";
import { takeLines } from "@/lib/partnerships/quantities";
import {
  type LoadedPartnership,
  loadPartnership,
  loadPartnershipLines,
  takeFromLine,
  writtenBy,
  zoneOf,
} from "@/lib/partnerships/repository";
import type { IssuePurchaseOrderInput } from "@/lib/partnerships/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { newId } from "@/lib/platform/id";
import { once } from "@/lib/platform/idempotency";
import { plainDateFromUtc, plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { dateInZone } from "@/lib/shared/zones";

/**
 * Orders part or all of what the contract names. What two orders take together never exceeds it: the CHECK on
 * `partnership_lines` decides.
 *
 * @throws AppError `forbidden`, `not_found`; `invalid` when more is ordered than is left or the day is outside the contract;
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
      assertInForce(partnership);
      await assertDueInContract(tx, partnership, input.dueOn);
      const lines = takeLines(
        (await loadPartnershipLines(tx, partnership.id)).map((line) => ({
          id: line.id,
          remaining: line.quantity - line.orderedQuantity,
        })),
        input.lines.map(({ partnershipLineId, quantity }) => ({ id: partnershipLineId, quantity })),
        "partnerships.orderExceedsContract",
      );
      for (const { id, quantity } of lines) await takeFromLine(tx, id, quantity);
      const now = currentTime();
      const id = newId();
      await tx.purchaseOrder.create({
        data: {
          id,
          partnershipId: partnership.id,
          number: await nextDocumentNumber(tx, "purchaseOrder", now),
          dueOn: plainDateToUtc(input.dueOn),
          issuedAt: now,
          issuedById: actor.userId,
          ...writtenBy(actor),
          lines: {
            create: lines.map((line) => ({ id: newId(), partnershipLineId: line.id, quantity: line.quantity })),
          },
        },
      });
      const subject = { type: "partnership", id: partnership.id };
      await recordAudit(tx, actor, "purchase-order.issued", subject, { purchaseOrderId: id, lines: lines.length });
      await publishEvent(tx, "purchase-order.issued", { purchaseOrderId: id });
      return { partnershipId: partnership.id, purchaseOrderId: id };
    }),
  );
}

async function assertDueInContract(tx: Tx, partnership: LoadedPartnership, dueOn: string): Promise<void> {
  const today = dateInZone(await deadlineTime(tx), zoneOf(partnership));
  const endsOn = plainDateFromUtc(partnership.endsOn);
  if (dueOn < today) throw new AppError("invalid", "partnerships.dueInThePast", { field: "dueOn" });
  if (dueOn > endsOn) throw new AppError("invalid", "partnerships.dueAfterContract", { field: "dueOn" });
}
