/** Every role the platform knows, as stored in `Membership.role`. */
export const ROLES = [
  "supplier_owner",
  "supplier_staff",
  "buyer_officer",
  "buyer_approver",
  "ministry_analyst",
  "admin",
  "pemda_officer",
  "facilitator",
  "production_house_operator",
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that may be given today. The others are known, so that data may name them, but have no screens yet. */
export const GRANTABLE_ROLES = [
  "supplier_owner",
  "supplier_staff",
  "buyer_officer",
  "buyer_approver",
  "ministry_analyst",
  "admin",
] as const satisfies readonly Role[];
export type GrantableRole = (typeof GRANTABLE_ROLES)[number];

export const ORGANIZATION_KINDS = ["supplier", "buyer", "agency", "facilitator", "production_house"] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** Which roles a member of an organization of each kind may hold. `admin` belongs to the agency that runs the platform. */
export const ROLES_OF_KIND: Readonly<Record<OrganizationKind, readonly GrantableRole[]>> = {
  supplier: ["supplier_owner", "supplier_staff"],
  buyer: ["buyer_officer", "buyer_approver"],
  agency: ["ministry_analyst", "admin"],
  facilitator: [],
  production_house: [],
};
