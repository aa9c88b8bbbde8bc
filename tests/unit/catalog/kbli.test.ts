import { describe, expect, it } from "vitest";
import { isTradeOnly } from "@/lib/catalog/kbli";

const codes = (...list: string[]) => list.map((code) => ({ code }));

describe("trade by KBLI", () => {
  it("is trade when every code lies in 45 to 47", () => {
    expect(isTradeOnly(codes("45301", "46634", "47521"))).toBe(true);
  });
  it("is not trade when one code makes something", () => {
    expect(isTradeOnly(codes("46634", "25119"))).toBe(false);
  });
  it("says nothing when no code is given", () => {
    expect(isTradeOnly([])).toBe(false);
  });
});
