import "server-only";
import { nextDocumentNumber } from "@/lib/partnerships/number-repository";
import type { PlannedOrder } from "@/lib/partnerships/order-schedule";
import { takeFromLine } from "@/lib/partnerships/repository";
import type { AuditActor } from "@/lib/platform/audit";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { newId } from "@/lib/platform/id";
import { plainDateToUtc } from "@/lib/shared/dates";

interface OrderIssue {
  readonly partnershipId: string;
  /** The buyer's person who ordered, now or by drawing up the contract that fixes the order. */
  readonly issuedById: string;
  readonly onBehalfOfId: string | null;
  /** Price of each line of the contract as it is agreed now, by the line's id. */
  readonly prices: ReadonlyMap<string, bigint>;
}

/**
 * Writes an order, takes its quantities from the contract (the CHECK refuses more than there is), and tells of it.
 * Lines are taken in their given order, so that two writers touch the same rows in the same order.
 */
export async function insertPurchaseOrder(
  tx: Tx,
  actor: AuditActor,
  { partnershipId, issuedById, onBehalfOfId, prices }: OrderIssue,
  { dueOn, lines }: PlannedOrder,
): Promise<string> {
  for (const { id, quantity } of lines) await takeFromLine(tx, id, quantity);
  const now = currentTime();
  const id = newId();
  await tx.purchaseOrder.create({
    data: {
      id,
      partnershipId,
      number: await nextDocumentNumber(tx, "purchaseOrder", now),
      dueOn: plainDateToUtc(dueOn),
      issuedAt: now,
      issuedById,
      onBehalfOfId,
      lines: {
        create: lines.map((line) => ({
          id: newId(),
          partnershipLineId: line.id,
          quantity: line.quantity,
          unitPriceIdr: prices.get(line.id) ?? 0n,
        })),
      },
    },
  });
  const subject = { type: "partnership", id: partnershipId };
  await recordAudit(tx, actor, "purchase-order.issued", subject, { purchaseOrderId: id, lines: lines.length });
  await publishEvent(tx, "purchase-order.issued", { purchaseOrderId: id });
  return id;
}
