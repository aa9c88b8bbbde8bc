import { describe, expect, it } from "vitest";
import english from "@/components/i18n/messages/en/admin.json";
import indonesian from "@/components/i18n/messages/id/admin.json";
import { type DatedRule, ruleState, ruleValueProblem, sizeBoundOf } from "@/lib/catalog/rule";
import { readRuleQuestion } from "@/lib/catalog/rule-schema";

const rule: DatedRule = {
  id: "1",
  code: "size_class.mikro.max_annual_sales",
  value: 2_000_000_000,
  unit: "rupiah",
  validFrom: "2026-12-01",
  validUntil: "2026-12-31",
  source: "PP 7/2021 Pasal 35",
  confidence: "sure",
};

describe("a dated rule", () => {
  it("holds from its first day to its last, both included", () => {
    const states = ["2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01"].map((day) => ruleState(rule, day));
    expect(states).toEqual(["future", "present", "present", "past"]);
    expect(ruleState({ ...rule, validUntil: null }, "2999-01-01")).toBe("present");
  });

  it("takes percentages between 0 and 100, and whole amounts above zero", () => {
    expect([0, 12.5, 100].map((value) => ruleValueProblem(value, "percent"))).toEqual([null, null, null]);
    expect([-1, 100.01].map((value) => ruleValueProblem(value, "percent"))).toEqual(["rulePercent", "rulePercent"]);
    expect([0, -5, 1.5, 2 ** 60].map((value) => ruleValueProblem(value, "rupiah"))).toEqual(Array(4).fill("ruleWhole"));
  });

  it("knows the bounds of size classes by their codes", () => {
    expect(sizeBoundOf(rule.code)).toEqual({ sizeClass: "mikro", basis: "annual_sales" });
    expect(sizeBoundOf("size_class.menengah.max_capital")).toEqual({ sizeClass: "menengah", basis: "capital" });
    expect(sizeBoundOf("tax.ppn.effective_rate")).toBeNull();
  });

  it("is called something in both languages", () => {
    expect(Object.keys(indonesian.rules.codes)).toEqual(Object.keys(english.rules.codes));
  });
});

describe("readRuleQuestion", () => {
  const limits = { after: "2026-11-22", unit: "rupiah", locale: "id" } as const;

  it.each([
    ["id", "2.500.000.000"],
    ["en", "2,500,000,000"],
    ["en", "2.500.000.000"],
  ] as const)("reads a value as it is typed in the language %s, for a day to come", (locale, value) => {
    expect(readRuleQuestion({ value, validFrom: "2026-12-01" }, { ...limits, locale })).toEqual({
      kind: "draft",
      preview: { value: 2_500_000_000, validFrom: "2026-12-01" },
    });
  });

  it("asks nothing before the form was sent", () => {
    expect(readRuleQuestion({ value: null, validFrom: null }, limits)).toEqual({ kind: "none" });
  });

  const nothing = { value: null, validFrom: null };
  it.each([
    [null, "2026-12-01", { value: "validation.required" }],
    ["", "", { value: "validation.required", validFrom: "validation.required" }],
    ["3000", null, { validFrom: "validation.required" }],
    ["tiga", "2026-12-01", { value: "validation.number" }],
    ["-3", "2026-12-01", { value: "catalog.ruleWhole" }],
    ["3000", "2026-11-22", { validFrom: "catalog.ruleInThePast" }],
    ["3000", "2026-02-31", { validFrom: "validation.date" }],
    ["1e999", "2026-11-22", { value: "validation.number", validFrom: "catalog.ruleInThePast" }],
  ])("shows nothing for %s from %s, and says what is wrong with each answer", (value, validFrom, keys) => {
    const errors = Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, { key, params: {} }]));
    expect(readRuleQuestion({ value, validFrom }, limits)).toEqual({
      kind: "refused",
      typed: { value: value ?? "", validFrom: validFrom ?? "" },
      errors: { ...nothing, ...errors },
    });
  });

  it("does not guess whether a percentage has thousands or decimals", () => {
    const asked = { value: "1,125", validFrom: "2026-12-01" };
    expect(readRuleQuestion(asked, { ...limits, unit: "percent" })).toMatchObject({
      errors: { value: { key: "validation.numberTwice" } },
    });
  });
});
