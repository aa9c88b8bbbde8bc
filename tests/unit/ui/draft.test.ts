import { describe, expect, it } from "vitest";
import { nest } from "@/components/ui/form/draft";

describe("nest", () => {
  it("builds rows, lists of ticked boxes and plain fields", () => {
    const value = nest([
      ["name", "CV Baja"],
      ["materials", "baja"],
      ["materials", "kayu"],
      ["lots[0].label", "Baut"],
      ["lots[1].label", "Mur"],
      ["lots[1].size.width", "12"],
    ]);
    expect(value).toEqual({
      name: "CV Baja",
      materials: ["baja", "kayu"],
      lots: [{ label: "Baut" }, { label: "Mur", size: { width: "12" } }],
    });
  });

  it("leaves prototypes alone, whatever somebody wrote into the store", () => {
    nest([
      ["__proto__.polluted", "yes"],
      ["constructor.prototype.polluted", "yes"],
      ["a.b", "1"],
      ["a.b.c", "2"],
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
