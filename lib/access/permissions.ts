import type { Role } from "@/lib/access/roles";

/**
 * The one table: permission → roles that hold it. A policy adds what a table cannot say (own organization, state).
 * `tests/unit/access/permissions.test.ts` prints it as a role × permission matrix and holds it against the committed snapshot.
 */
export const PERMISSIONS = {
  "colleague:invite": ["supplier_owner", "buyer_approver", "admin"],
  "colleague:remove": ["supplier_owner", "buyer_approver", "admin"],
  "organization:create": ["admin"],
  "organization:suspend": ["admin"],
  "organization:verify": ["admin"],
  "organization:list": ["admin"],
  "membership-request:decide": ["admin"],
  "organization:correct": ["supplier_owner"],
  "supplier:edit": ["supplier_owner", "supplier_staff"],
  "supplier:publish": ["supplier_owner"],
  "claim:submit": ["supplier_owner", "supplier_staff"],
  "claim:decide": ["admin"],
  "maker-role:overrule": ["admin"],
  "buyer-profile:edit": ["buyer_officer", "buyer_approver"],
  "need:read": ["buyer_officer", "buyer_approver"],
  "need:draft": ["buyer_officer"],
  "need:import": ["buyer_officer"],
  "need:submit": ["buyer_officer"],
  "need:approve": ["buyer_approver"],
  "need:return": ["buyer_approver"],
  "need:close": ["buyer_officer"],
  "need:withdraw": ["buyer_officer"],
  "match:run": ["buyer_officer"],
  "match:read": ["buyer_officer", "buyer_approver"],
  "objection:record": ["supplier_owner"],
  "objection:answer": ["buyer_officer", "buyer_approver"],
  "invitation:send": ["buyer_officer"],
  "need:open": ["buyer_officer"],
  "need:join": ["supplier_owner", "supplier_staff"],
  "question:ask": ["supplier_owner", "supplier_staff"],
  "question:answer": ["buyer_officer"],
  "invitation:read": ["supplier_owner", "supplier_staff"],
  "invitation:decline": ["supplier_owner"],
  "quote:send": ["supplier_owner", "supplier_staff"],
  "quote:withdraw": ["supplier_owner", "supplier_staff"],
  "quote:read": ["buyer_officer", "buyer_approver"],
  "award:decide": ["buyer_officer"],
  "partnership:read": ["supplier_owner", "supplier_staff", "buyer_officer", "buyer_approver"],
  "partnership:draft": ["buyer_officer"],
  "partnership:confirm": ["supplier_owner", "buyer_approver"],
  "partnership:decline": ["supplier_owner", "buyer_officer", "buyer_approver"],
  "partnership:terminate": ["supplier_owner", "buyer_approver"],
  "award:release": ["buyer_officer"],
  "signed-copy:upload": ["supplier_owner", "supplier_staff", "buyer_officer", "buyer_approver"],
  "amendment:propose": ["supplier_owner", "buyer_officer"],
  "amendment:decide": ["supplier_owner", "buyer_approver"],
  "purchase-order:issue": ["buyer_officer"],
  "delivery:record": ["supplier_owner", "supplier_staff"],
  "acceptance:record": ["buyer_officer"],
  "payment:record": ["buyer_officer"],
  "payment:confirm": ["supplier_owner"],
  "payment:dispute": ["supplier_owner"],
  "payment:resolve": ["buyer_officer"],
  "linkage:read": ["ministry_analyst", "admin"],
  "audit:read": ["admin"],
  "rule:read": ["admin"],
  "rule:edit": ["admin"],
  "person:list": ["admin"],
  "person:sign-out": ["admin"],
  "data-request:list": ["admin"],
  "data-request:answer": ["admin"],
  "job:list": ["admin"],
  "job:retry": ["admin"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** True when one of `roles` holds `permission`. */
export function holds(roles: readonly Role[], permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).some((role) => roles.includes(role));
}
