import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firmNameKey, longestWord } from "@/lib/organizations/firm-name";

describe("firmNameKey", () => {
  it.each([
    "CV Baja Ceper",
    "cv. baja ceper",
    "C.V. BAJA-CEPER",
    "Baja Ceper, CV",
    "PT Baja  Ceper Tbk",
    "UD. Baja Ceper",
    " baja   ceper ",
    "P.T. Baja/Ceper",
  ])("is the same for %s", (name) => {
    expect(firmNameKey(name)).toBe("BAJA CEPER");
  });

  it.each([
    ["Baja Ceper Jaya", "BAJA CEPER JAYA"],
    ["Bajaceper", "BAJACEPER"],
    ["Koperasi Baja Ceper", "KOPERASI BAJA CEPER"],
    ["CVT Transmisi", "CVT TRANSMISI"],
  ])("tells %s apart", (name, key) => {
    expect(firmNameKey(name)).toBe(key);
  });

  it("leaves a name alone that is nothing but a legal form", () => {
    expect(firmNameKey("PT")).toBe("PT");
    expect(firmNameKey("🙂 …")).toBe("");
  });

  it("stays what it is when read again, and its longest word stands in the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const key = firmNameKey(`Baja ${name}`);
        expect(key).toBe(key.trim());
        expect(`Baja ${name}`.normalize("NFKC").toUpperCase()).toContain(longestWord(key));
      }),
    );
  });
});
