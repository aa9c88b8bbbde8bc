import "server-only";
import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import { withinPartnershipsOf } from "@/lib/partnerships/repository";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";

/** A signed copy is read by those whom the contract binds. */
export async function canReadSignedContract(actor: Actor | null, partnershipId: string): Promise<boolean> {
  if (!mayRead(actor) || !isId(partnershipId)) return false;
  return (await database().partnership.count({ where: { id: partnershipId, ...withinPartnershipsOf(actor) } })) > 0;
}

/** What belongs to a proposed change is read by those whom the contract binds. */
export async function canReadAmendmentFile(actor: Actor | null, amendmentId: string): Promise<boolean> {
  if (!mayRead(actor) || !isId(amendmentId)) return false;
  const where = { id: amendmentId, partnership: withinPartnershipsOf(actor) };
  return (await database().amendment.count({ where })) > 0;
}

/** Notes and photos of a delivery are read by those whom the contract binds. */
export async function canReadDeliveryFile(actor: Actor | null, deliveryId: string): Promise<boolean> {
  if (!mayRead(actor) || !isId(deliveryId)) return false;
  const where = { id: deliveryId, purchaseOrder: { partnership: withinPartnershipsOf(actor) } };
  return (await database().delivery.count({ where })) > 0;
}

function mayRead(actor: Actor | null): actor is Actor {
  return actor !== null && holds(actor.roles, "partnership:read");
}
