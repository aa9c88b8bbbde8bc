import type { Role } from "@/lib/access/roles";

/** Icons are named, not imported, so that this list stays plain data. */
export type NavIcon =
  | "home"
  | "workshop"
  | "invitation"
  | "partnership"
  | "need"
  | "linkage"
  | "organization"
  | "audit"
  | "approval";

export interface NavItem {
  readonly href: string;
  /** Text under `nav.items`. */
  readonly text:
    | "approvals"
    | "home"
    | "business"
    | "invitations"
    | "partnerships"
    | "needs"
    | "linkage"
    | "organizations"
    | "administration";
  readonly icon: NavIcon;
  /** Another page that belongs to this place. */
  readonly alsoAt?: string;
}

const HOME: NavItem = { href: "/beranda", text: "home", icon: "home" };
const PARTNERSHIPS: NavItem = { href: "/kemitraan", text: "partnerships", icon: "partnership" };
const LINKAGE: NavItem = { href: "/keterhubungan", text: "linkage", icon: "linkage" };

const SUPPLIER: readonly NavItem[] = [
  HOME,
  { href: "/usaha", text: "business", icon: "workshop" },
  { href: "/undangan", text: "invitations", icon: "invitation", alsoAt: "/peluang" },
  PARTNERSHIPS,
];
const BUYER: readonly NavItem[] = [HOME, { href: "/kebutuhan", text: "needs", icon: "need" }, PARTNERSHIPS];
const APPROVER: readonly NavItem[] = [
  ...BUYER.slice(0, 2),
  { href: "/persetujuan", text: "approvals", icon: "approval" },
  ...BUYER.slice(2),
];
const ADMIN: readonly NavItem[] = [
  HOME,
  { href: "/admin", text: "administration", icon: "audit" },
  { href: "/admin/organisasi", text: "organizations", icon: "organization" },
  LINKAGE,
];

/** Places of each role, at most four: the bottom bar of a phone holds no more. */
const PLACES: Readonly<Partial<Record<Role, readonly NavItem[]>>> = {
  supplier_owner: SUPPLIER,
  supplier_staff: SUPPLIER,
  buyer_officer: BUYER,
  buyer_approver: APPROVER,
  ministry_analyst: [HOME, LINKAGE],
  admin: ADMIN,
};

/**
 * Places of somebody with these roles, each once, in the order of the roles; only the home page for somebody without any.
 * It only draws: whether a page opens is decided by the page.
 */
export function navigationFor(roles: readonly Role[]): readonly NavItem[] {
  const items = roles.flatMap((role) => PLACES[role] ?? []);
  const unique = items.filter((item, index) => items.findIndex(({ href }) => href === item.href) === index);
  return unique.length > 0 ? unique : [HOME];
}
