import type { Actor } from "@/lib/access/actor";
import { holds, type Permission } from "@/lib/access/permissions";
import { NEED_LIFECYCLE, type NeedState, type NeedVerb } from "@/lib/needs/need";
import { verbsFrom } from "@/lib/shared/lifecycle";

interface NeedScope {
  readonly organizationId: string;
  readonly submittedById: string | null;
}

const PERMISSION_OF: Readonly<Record<NeedVerb, Permission>> = {
  revise: "need:draft",
  submit: "need:submit",
  approve: "need:approve",
  return: "need:return",
  close: "need:close",
  withdraw: "need:withdraw",
};

/** True when the actor may read the needs of the organization they act in. */
export function canReadNeeds(actor: Actor): boolean {
  return actor.organizationId !== null && holds(actor.roles, "need:read");
}

/** Two pairs of eyes: who submitted a need never approves it, whatever roles they hold. */
export function isOwnSubmission(actor: Actor, need: NeedScope): boolean {
  return need.submittedById === actor.userId;
}

/** True when the actor, in this need's organization, may do `verb`; the state has its own say. */
export function canDo(actor: Actor, verb: NeedVerb, need: NeedScope): boolean {
  if (actor.organizationId !== need.organizationId || !holds(actor.roles, PERMISSION_OF[verb])) return false;
  return verb !== "approve" || !isOwnSubmission(actor, need);
}

/** What a page may offer this reader now. */
export function offeredVerbs(actor: Actor, need: NeedScope & { readonly state: NeedState }): NeedVerb[] {
  return verbsFrom(NEED_LIFECYCLE, need.state).filter((verb) => canDo(actor, verb, need));
}
