import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import type { NeedState } from "@/lib/needs/need";

/** True when suppliers may be looked for: the need is out, and this person may ask. */
export function canRunMatch(actor: Pick<Actor, "roles">, need: { readonly state: NeedState }): boolean {
  return holds(actor.roles, "match:run") && isMatchable(need);
}

/** A need is matched from its publication on until it is closed: before, it may still change; after, nobody can quote. */
export function isMatchable({ state }: { readonly state: NeedState }): boolean {
  return state === "published";
}
