import { describe, expect, it } from "vitest";
import { isFood, needFactsFrom } from "@/lib/matching/need-facts";
import type { NeedDetail } from "@/lib/needs/queries";

/** A need of which only the title is known. */
const bare = {
  id: "n",
  title: "Cross arm",
  description: null,
  hsCode: null,
  kblis: [],
  quantity: null,
  unit: null,
  deliverFrom: null,
  deliverUntil: null,
  regionCode: null,
  maxUnitPriceIdr: null,
  minTkdnPercent: null,
  splittable: false,
  maxMembers: 5,
  requirements: [],
} as unknown as NeedDetail;

describe("needFactsFrom", () => {
  it("leaves out what is not known, so that what is stored is what was judged", () => {
    const facts = needFactsFrom(bare, { halalMandatory: true });
    expect(facts).toEqual({ id: "n", title: "Cross arm", splittable: false, maxMembers: 5, requirements: [] });
    expect(Object.keys(facts)).toEqual(Object.keys(JSON.parse(JSON.stringify(facts))));
  });

  it("carries requirements without ids and nothing of the buyer", () => {
    const requirements = [
      { id: "r1", position: 1, kind: "process", term: "hot dip galvanizing", essential: true },
      { id: "r2", position: 2, kind: "size", mm: 2_000, essential: false },
    ] as NeedDetail["requirements"];
    const facts = needFactsFrom({ ...bare, requirements, organizationName: "PT Tirta" } as typeof bare, {
      halalMandatory: false,
    });
    expect(facts.requirements).toEqual([
      { kind: "process", term: "hot dip galvanizing", essential: true },
      { kind: "size", mm: 2_000, essential: false },
    ]);
    expect(JSON.stringify(facts)).not.toContain("Tirta");
  });

  it("asks for halal where the thing is food and the law is in force", () => {
    const food = { ...bare, hsCode: "2008.19" };
    expect(needFactsFrom(food, { halalMandatory: true }).halalRequired).toBe(true);
    expect(needFactsFrom(food, { halalMandatory: false }).halalRequired).toBeUndefined();
    expect(needFactsFrom({ ...bare, hsCode: "7308.90" }, { halalMandatory: true }).halalRequired).toBeUndefined();
  });
});

describe("isFood", () => {
  const kbli = (...codes: string[]) => codes.map((code) => ({ edition: "2020" as const, code }));
  it.each([
    ["prepared food by HS", "1905.31", [], true],
    ["fresh fruit by HS", "0803.90", [], false],
    ["steel by HS, whatever the classes say", "7308.90", kbli("10710"), false],
    ["by the classes alone", null, kbli("10710", "11040"), true],
    ["by mixed classes", null, kbli("10710", "25119"), false],
    ["by nothing", null, [], false],
  ])("%s", (_, hsCode, kblis, expected) => {
    expect(isFood({ hsCode, kblis })).toBe(expected);
  });
});
