import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";

/** True when the actor acts in a supplier and may keep its profile. */
export function canEditSupplier(actor: Actor): boolean {
  return actor.organizationKind === "supplier" && holds(actor.roles, "supplier:edit");
}

/** Nobody verifies a firm in which they hold a role themselves, whichever organization they act in. */
export function canDecideClaim(actor: Actor, belongsToFirm: boolean): boolean {
  return holds(actor.roles, "claim:decide") && !belongsToFirm;
}

/** People of buyers see what a public visitor does not: prices and capacities. */
export function seesTerms(actor: Actor | null): boolean {
  return actor !== null && (actor.organizationKind === "buyer" || holds(actor.roles, "claim:decide"));
}
