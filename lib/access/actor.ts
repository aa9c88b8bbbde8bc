import type { OrganizationKind, Role } from "@/lib/access/roles";

/**
 * Who is asking. Built from the session row on every request, never from what the client sends.
 *
 * A person acts in one organization at a time; `roles` are the roles held there on this day.
 * `onBehalfOfOrganizationId` differs from `organizationId` when somebody acts for another organization (a facilitator
 * for an owner without a phone, say); every write records both.
 */
export interface Actor {
  readonly userId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly locale: "id" | "en";
  readonly organizationId: string | null;
  readonly organizationKind: OrganizationKind | null;
  readonly organizationName: string | null;
  readonly onBehalfOfOrganizationId: string | null;
  readonly roles: readonly Role[];
}

/** An actor inside an organization: what almost every use case needs. */
export interface MemberActor extends Actor {
  readonly organizationId: string;
  readonly organizationKind: OrganizationKind;
  readonly organizationName: string;
}

/** True when the actor has chosen an organization to act in. */
export function isMember(actor: Actor): actor is MemberActor {
  return actor.organizationId !== null;
}
