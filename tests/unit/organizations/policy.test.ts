import { describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import {
  GRANTABLE_ROLES,
  ORGANIZATION_KINDS,
  type OrganizationKind,
  ROLES,
  ROLES_OF_KIND,
  type Role,
} from "@/lib/access/roles";
import { isGrantable, rolesToBringIn, rolesToOffer } from "@/lib/organizations/organization";
import { mayFound, mayOffer, mayRemove } from "@/lib/organizations/policy";

const member = (organizationKind: OrganizationKind, roles: readonly Role[]) =>
  ({ userId: "u", organizationKind, roles }) as MemberActor;

describe("roles", () => {
  it("without screens are known but not given", () => {
    expect(ROLES.filter((role) => !isGrantable(role))).toEqual([
      "pemda_officer",
      "facilitator",
      "production_house_operator",
    ]);
  });

  it("are offered within the kind only, and administrators by administrators only", () => {
    for (const kind of ORGANIZATION_KINDS) {
      for (const role of GRANTABLE_ROLES) {
        const offered = ROLES_OF_KIND[kind].includes(role);
        expect(mayOffer(member(kind, ["admin"]), role)).toBe(offered);
        expect(mayOffer(member(kind, ["ministry_analyst"]), role)).toBe(offered && role !== "admin");
      }
    }
    expect(rolesToOffer("agency", ["ministry_analyst"])).toEqual(["ministry_analyst"]);
  });

  it("of the first person never make an administrator", () => {
    expect(ORGANIZATION_KINDS.flatMap((kind) => rolesToBringIn(kind))).not.toContain("admin");
  });
});

it("lets people found suppliers only", () => {
  const founded = ORGANIZATION_KINDS.filter((kind) => GRANTABLE_ROLES.some((role) => mayFound(kind, role)));
  expect(founded).toEqual(["supplier"]);
});

it("lets nobody remove themselves", () => {
  expect(mayRemove(member("supplier", ["supplier_owner"]), { userId: "u" })).toBe(false);
  expect(mayRemove(member("supplier", ["supplier_owner"]), { userId: "v" })).toBe(true);
});
