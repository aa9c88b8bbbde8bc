import { describe, expect, it } from "vitest";
import { navigationFor } from "@/components/layout/navigation";
import { GRANTABLE_ROLES } from "@/lib/access/roles";

const paths = (...roles: Parameters<typeof navigationFor>[0][number][]) => navigationFor(roles).map(({ href }) => href);

describe("navigationFor", () => {
  it.each(GRANTABLE_ROLES)("%s has one to four places: the bottom bar of a phone holds no more", (role) => {
    expect(paths(role).length).toBeGreaterThan(0);
    expect(paths(role).length).toBeLessThanOrEqual(4);
  });

  it("names each place once for somebody with several roles", () => {
    expect(paths("buyer_officer", "buyer_approver")).toEqual(["/beranda", "/kebutuhan", "/kemitraan", "/persetujuan"]);
    expect(new Set(paths("supplier_owner", "admin")).size).toBe(paths("supplier_owner", "admin").length);
  });

  it("leads somebody without a role home", () => {
    expect(paths()).toEqual(["/beranda"]);
    expect(paths("facilitator")).toEqual(["/beranda"]);
  });
});
