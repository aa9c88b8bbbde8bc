import type { Actor, MemberActor } from "@/lib/access/actor";
import { isMember } from "@/lib/access/actor";
import { holds, type Permission } from "@/lib/access/permissions";
import { AppError } from "@/lib/shared/errors";

/**
 * Refuses with `forbidden` unless the actor, in the organization they act in, holds `permission`.
 * Every use case that needs a role begins with it.
 */
export function requirePermission(actor: Actor, permission: Permission): asserts actor is MemberActor {
  if (!isMember(actor) || !holds(actor.roles, permission)) throw new AppError("forbidden", "access.forbidden");
}

/** Refuses with `forbidden` unless a policy allowed it. */
export function authorize(allowed: boolean): asserts allowed is true {
  if (!allowed) throw new AppError("forbidden", "access.forbidden");
}
