import type { MemberActor } from "@/lib/access/actor";
import { type GrantableRole, type OrganizationKind, ROLES_OF_KIND } from "@/lib/access/roles";
import { rolesToBringIn, rolesToOffer } from "@/lib/organizations/organization";

/** People found suppliers themselves; who speaks for a buyer or an agency is checked by an administrator first. */
export function mayFound(kind: OrganizationKind, ownerRole: GrantableRole): boolean {
  return kind === "supplier" && ROLES_OF_KIND[kind].includes(ownerRole);
}

/** Who may invite may give any role of the organization's kind that exists today. */
export function mayOffer(actor: MemberActor, role: GrantableRole): boolean {
  return rolesToOffer(actor.organizationKind, actor.roles).includes(role);
}

/** An administrator gives first roles in the kinds that they register, never in a firm that registered itself. */
export function mayBringIn(kind: OrganizationKind, role: GrantableRole): boolean {
  return rolesToBringIn(kind).includes(role);
}

/** Nobody removes their own role: the last one to leave would leave an organization without people. */
export function mayRemove(actor: MemberActor, membership: { readonly userId: string }): boolean {
  return membership.userId !== actor.userId;
}

/** Nobody lets themselves in: another administrator answers. */
export function mayAnswerRequest(actor: MemberActor, request: { readonly userId: string }): boolean {
  return request.userId !== actor.userId;
}

/** Nobody suspends the organization they act in: the platform would be left without administrators. */
export function maySuspend(actor: MemberActor, organizationId: string): boolean {
  return organizationId !== actor.organizationId;
}
