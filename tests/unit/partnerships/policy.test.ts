import { describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { PARTNERSHIP_STATES } from "@/lib/partnerships/partnership";
import {
  canAccept,
  canConfirm,
  canConfirmPayment,
  canDeliver,
  canOrder,
  canPay,
  type PartnershipRights,
} from "@/lib/partnerships/policy";

const actor = (organizationId: string, ...roles: Role[]): MemberActor => ({
  userId: "person",
  sessionId: "session",
  name: "Rina",
  locale: "id",
  organizationId,
  organizationKind: "buyer",
  organizationName: "PT Tirta",
  onBehalfOfOrganizationId: null,
  roles,
});

const partnership = (change: Partial<PartnershipRights> = {}): PartnershipRights => ({
  state: "active",
  createdById: "drafter",
  parties: [
    { organizationId: "tirta", role: "buyer", confirmed: false },
    { organizationId: "ceper", role: "lead", confirmed: false },
    { organizationId: "tegal", role: "member", confirmed: true },
  ],
  ...change,
});

describe("confirming", () => {
  const waiting = partnership({ state: "awaiting_confirmation" });

  it("is for the approver who did not draft it, and for each supplier's owner", () => {
    expect(canConfirm(actor("tirta", "buyer_approver"), waiting)).toBe(true);
    expect(canConfirm(actor("ceper", "supplier_owner"), waiting)).toBe(true);
    const own = { ...waiting, createdById: "person" };
    expect(canConfirm(actor("tirta", "buyer_approver"), own)).toBe(false);
  });

  it("is for nobody else, nobody twice, and never later", () => {
    for (const role of ["buyer_officer", "supplier_owner", "admin"] as const) {
      expect(canConfirm(actor("tirta", role), waiting)).toBe(false);
    }
    expect(canConfirm(actor("ceper", "supplier_staff"), waiting)).toBe(false);
    expect(canConfirm(actor("ceper", "buyer_approver"), waiting)).toBe(false);
    expect(canConfirm(actor("elsewhere", "supplier_owner"), waiting)).toBe(false);
    expect(canConfirm(actor("tegal", "supplier_owner"), waiting)).toBe(false);
    expect(canConfirm(actor("tirta", "buyer_approver"), partnership())).toBe(false);
  });
});

describe("the work of a contract", () => {
  const officer = actor("tirta", "buyer_officer");
  const owner = actor("ceper", "supplier_owner");

  it("is for its own side only", () => {
    for (const can of [canOrder, canAccept, canPay]) {
      expect([can(officer, partnership()), can(owner, partnership())]).toEqual([true, false]);
      expect(can(actor("ceper", "buyer_officer"), partnership())).toBe(false);
      expect(can(actor("tirta", "buyer_approver"), partnership())).toBe(false);
    }
    expect([canDeliver(owner, partnership()), canDeliver(officer, partnership())]).toEqual([true, false]);
    expect(canDeliver(actor("tegal", "supplier_staff"), partnership())).toBe(true);
    expect(canDeliver(actor("tirta", "supplier_owner"), partnership())).toBe(false);
  });

  it("begins only while it is active; what was delivered is settled after an early end, too", () => {
    for (const state of PARTNERSHIP_STATES.filter((other) => other !== "active")) {
      const over = partnership({ state });
      expect(canOrder(officer, over) || canDeliver(owner, over)).toBe(false);
      expect([canAccept(officer, over), canPay(officer, over)]).toEqual(Array(2).fill(state === "terminated"));
    }
  });

  it("leaves the confirmation of a payment to an owner of the firm that delivered", () => {
    expect(canConfirmPayment(owner, "ceper")).toBe(true);
    expect(canConfirmPayment(owner, "tegal")).toBe(false);
    expect(canConfirmPayment(actor("ceper", "supplier_staff"), "ceper")).toBe(false);
  });
});
