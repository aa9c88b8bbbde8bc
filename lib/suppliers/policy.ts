import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";

/** True when the actor acts in a supplier and may keep its profile. */
export function canEditSupplier(actor: Actor): boolean {
  return actor.organizationKind === "supplier" && holds(actor.roles, "supplier:edit");
}
