import { describe, expect, it } from "vitest";
import { ROLES } from "@/lib/access/roles";
import { canDecide, canInvite, invitationOptions } from "@/lib/sourcing/policy";

const due = new Date("2027-01-04T09:00:00Z");
const before = new Date(due.getTime() - 1);
const published = { needState: "published", quotesDueAt: due } as const;

describe("invitationOptions", () => {
  const owner = { roles: ["supplier_owner"] } as const;
  const sent = { ...published, state: "sent", quoteState: null } as const;

  it("offers a quote or a no before the deadline, only a no after it", () => {
    expect(invitationOptions(owner, sent, before)).toEqual({ canQuote: true, canDecline: true, canWithdraw: false });
    expect(invitationOptions(owner, sent, due)).toEqual({ canQuote: false, canDecline: true, canWithdraw: false });
  });

  it("lets a quote be taken back before the deadline, never once it is decided", () => {
    const quoted = { ...published, state: "quoted", quoteState: "sent" } as const;
    expect(invitationOptions(owner, quoted, before)).toEqual({ canQuote: false, canDecline: false, canWithdraw: true });
    expect(invitationOptions(owner, quoted, due).canWithdraw).toBe(false);
    expect(invitationOptions(owner, { ...quoted, quoteState: "awarded" }, before).canWithdraw).toBe(false);
  });

  it("leaves the no to owners", () => {
    expect(invitationOptions({ roles: ["supplier_staff"] }, sent, before)).toMatchObject({
      canQuote: true,
      canDecline: false,
    });
  });
});

describe("canInvite and canDecide", () => {
  it("belong to the officer, on either side of the deadline", () => {
    const roles = ROLES.filter((role) => canInvite({ roles: [role] }, published, before));
    expect(roles).toEqual(["buyer_officer"]);
    expect(ROLES.filter((role) => canDecide({ roles: [role] }, published, due))).toEqual(["buyer_officer"]);
    const officer = { roles: ["buyer_officer"] } as const;
    expect([canInvite(officer, published, due), canDecide(officer, published, before)]).toEqual([false, false]);
    expect(canDecide(officer, { needState: "withdrawn", quotesDueAt: null }, due)).toBe(false);
    expect(canDecide(officer, { needState: "closed", quotesDueAt: null }, due)).toBe(true);
  });
});
