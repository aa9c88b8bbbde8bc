import {
  GRANTABLE_ROLES,
  type GrantableRole,
  type OrganizationKind,
  ROLES_OF_KIND,
  type Role,
} from "@/lib/access/roles";

export const ORGANIZATION_NAME_MIN = 3;
export const ORGANIZATION_NAME_MAX = 200;

/** Kinds that a platform administrator registers. Suppliers register themselves; the others have no screens yet. */
export const CREATED_BY_ADMIN = ["buyer", "agency"] as const satisfies readonly OrganizationKind[];

/** How long a colleague may take to follow the link. */
export const INVITATION_DAYS = 7;

/** True for a role that may be given today; roles without screens are known but not given. */
export function isGrantable(role: string): role is GrantableRole {
  return (GRANTABLE_ROLES as readonly string[]).includes(role);
}

/**
 * Roles that a member may give to colleagues of their own organization. Only an administrator makes administrators, and only
 * in the organization that runs the platform, which is their own.
 */
export function rolesToOffer(kind: OrganizationKind, inviterRoles: readonly Role[]): readonly GrantableRole[] {
  return ROLES_OF_KIND[kind].filter((role) => role !== "admin" || inviterRoles.includes("admin"));
}

/** Roles in which an administrator brings the first people in; none for a kind that registers itself. */
export function rolesToBringIn(kind: OrganizationKind): readonly GrantableRole[] {
  if (kind === "buyer") return ["buyer_approver", "buyer_officer"];
  return kind === "agency" ? ["ministry_analyst"] : [];
}
