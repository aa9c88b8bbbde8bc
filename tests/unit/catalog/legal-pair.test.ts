import { describe, expect, it } from "vitest";
import { judgePair, partnerClass } from "@/lib/catalog/legal-pair";

describe("legal pairs (PP 7/2021 Ps 104–123)", () => {
  const own = false;

  it.each([
    ["besar", "mikro", "legal"],
    ["besar", "kecil", "legal"],
    ["besar", "menengah", "legal"],
    ["besar", "koperasi", "legal"],
    ["besar", "besar", "not_legal"],
    ["menengah", "mikro", "legal"],
    ["menengah", "kecil", "legal"],
    ["menengah", "koperasi", "legal"],
    ["menengah", "menengah", "not_legal"],
    ["menengah", "besar", "not_legal"],
    ["besar", null, "unknown"],
  ] as const)("%s with %s is %s", (anchor, partner, verdict) => {
    expect(judgePair(anchor, { class: partner, ownedByLarge: own })).toBe(verdict);
  });

  it("refuses a firm that a large one owns, whatever its size; not knowing hinders nobody", () => {
    expect(judgePair("besar", { class: "mikro", ownedByLarge: true })).toBe("owned_by_large");
    expect(judgePair("besar", { class: null, ownedByLarge: true })).toBe("owned_by_large");
    expect(judgePair("besar", { class: "mikro", ownedByLarge: null })).toBe("legal");
  });

  it("takes a cooperative for one whatever its size", () => {
    expect(partnerClass({ kind: "koperasi", sizeClass: "besar" })).toBe("koperasi");
    expect(partnerClass({ kind: "umkm", sizeClass: "kecil" })).toBe("kecil");
    expect(partnerClass({ kind: "umkm", sizeClass: null })).toBeNull();
  });
});
