import { describe, expect, it } from "vitest";
import { canRunMatch } from "@/lib/matching/policy";
import { NEED_STATES } from "@/lib/needs/need";

describe("canRunMatch", () => {
  it("needs a published need and an officer", () => {
    const officer = { roles: ["buyer_officer"] } as const;
    expect(NEED_STATES.filter((state) => canRunMatch(officer, { state }))).toEqual(["published"]);
    expect(canRunMatch({ roles: ["buyer_approver"] }, { state: "published" })).toBe(false);
  });
});
