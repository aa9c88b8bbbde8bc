import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { NEED_VERBS } from "@/lib/needs/need";
import { canDo, canReadNeeds, offeredVerbs } from "@/lib/needs/policy";

const actor = (roles: readonly Role[], organizationId: string | null = "buyer"): Actor => ({
  userId: "me",
  sessionId: "session",
  name: "Rina",
  locale: "id",
  organizationId,
  organizationKind: "buyer",
  organizationName: "PT Tirta",
  onBehalfOfOrganizationId: null,
  roles,
});
const need = (submittedById: string | null = null) => ({ organizationId: "buyer", submittedById });

describe("who may do what with a need", () => {
  it("offers an officer and an approver the steps of their own", () => {
    const submitted = { ...need("somebody"), state: "submitted" as const };
    expect(offeredVerbs(actor(["buyer_officer"]), { ...need(), state: "draft" })).toEqual([
      "revise",
      "submit",
      "withdraw",
    ]);
    expect(offeredVerbs(actor(["buyer_officer"]), submitted)).toEqual(["withdraw"]);
    expect(offeredVerbs(actor(["buyer_approver"]), submitted)).toEqual(["approve", "return"]);
    expect(offeredVerbs(actor(["buyer_approver"]), { ...need(), state: "published" })).toEqual([]);
  });

  it("never lets a person approve what they submitted, whatever roles they hold", () => {
    const both = actor(["buyer_officer", "buyer_approver"]);
    expect(canDo(both, "approve", need("me"))).toBe(false);
    expect(canDo(both, "approve", need("somebody"))).toBe(true);
  });

  it("gives another organization nothing", () => {
    const stranger = actor(["buyer_officer", "buyer_approver"], "other");
    for (const verb of NEED_VERBS) expect(canDo(stranger, verb, need())).toBe(false);
  });

  it("lets only officers and approvers of an organization read", () => {
    expect(canReadNeeds(actor(["buyer_approver"]))).toBe(true);
    expect(canReadNeeds(actor(["supplier_owner"]))).toBe(false);
    expect(canReadNeeds(actor(["buyer_officer"], null))).toBe(false);
  });
});
