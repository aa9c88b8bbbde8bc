import { describe, expect, it } from "vitest";
import { isLawful } from "@/lib/sourcing/partner-law";

const small = { kind: "umkm", sizeClass: "kecil", ownedByLarge: false } as const;

describe("isLawful", () => {
  it("refuses a large firm and one that a large firm owns; what is not stated hinders nobody", () => {
    expect(isLawful(small)).toBe(true);
    expect(isLawful({ ...small, sizeClass: "besar" })).toBe(false);
    expect(isLawful({ ...small, ownedByLarge: true })).toBe(false);
    expect(isLawful({ kind: "koperasi", sizeClass: "besar", ownedByLarge: null })).toBe(true);
    expect(isLawful({ kind: "umkm", sizeClass: null, ownedByLarge: null })).toBe(true);
    expect(isLawful(null)).toBe(true);
  });
});
