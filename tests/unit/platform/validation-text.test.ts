import { describe, expect, it } from "vitest";
import * as z from "zod";
import { describeIssue } from "@/lib/platform/validation-text";

function keyOf(schema: z.ZodType, value: unknown): unknown {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue && describeIssue(issue);
}

describe("describeIssue", () => {
  it.each<[string, z.ZodType, unknown, string, object]>([
    ["a missing text", z.string(), undefined, "required", {}],
    ["an empty text", z.string().min(1), "", "required", {}],
    ["a short text", z.string().min(3), "ab", "textMin", { minimum: 3 }],
    ["a long text", z.string().max(2), "abc", "textMax", { maximum: 2 }],
    ["no number", z.number(), Number.NaN, "number", {}],
    ["what could be two numbers", z.number(), "1,500", "numberTwice", {}],
    ["a fraction", z.number().int(), 1.5, "integer", {}],
    ["a small number", z.number().min(5), 4, "numberMin", { minimum: 5 }],
    ["zero", z.number().positive(), 0, "numberOver", { minimum: 0 }],
    ["a great number", z.number().max(5), 6, "numberMax", { maximum: 5 }],
    ["a number at its limit", z.number().lt(5), 5, "numberUnder", { maximum: 5 }],
    ["no multiple", z.number().multipleOf(5), 7, "multipleOf", { divisor: 5 }],
    ["a wrong address", z.email(), "sari", "email", {}],
    ["a wrong link", z.url(), "contoh", "url", {}],
    ["a day that is none", z.iso.date(), "2027-02-30", "date", {}],
    ["a wrong form", z.string().regex(/^\d+$/), "x", "format", {}],
    ["a choice left out", z.enum(["a", "b"]), undefined, "choose", {}],
    ["another choice", z.enum(["a", "b"]), "c", "choose", {}],
    ["a box not ticked", z.literal(true), undefined, "accept", {}],
    ["an empty list", z.array(z.string()).min(1), [], "listMin", { minimum: 1 }],
    ["a long list", z.array(z.string()).max(1), ["a", "b"], "listMax", { maximum: 1 }],
    [
      "a file that is too large",
      z.file().max(2_000_000),
      new File(["x".repeat(2_000_001)], "x"),
      "fileMax",
      { megabytes: 2 },
    ],
    ["a wrong kind of file", z.file().mime("image/png"), new File(["x"], "x", { type: "text/html" }), "fileType", {}],
    ["an unknown field", z.strictObject({}), { x: 1 }, "invalid", {}],
  ])("names %s", (_what, schema, value, name, params) => {
    expect(keyOf(schema, value)).toEqual({ key: `validation.${name}`, params });
  });

  it("prefers the text that the schema names, with its parameters", () => {
    expect(keyOf(z.string().regex(/^\d{13}$/, "suppliers.nibThirteenDigits"), "1")).toEqual({
      key: "suppliers.nibThirteenDigits",
      params: {},
    });
    const rule = z.string().superRefine((_value, context) => {
      context.addIssue({ code: "custom", message: "needs.tooMany", params: { most: 3, hidden: { deep: true } } });
    });
    expect(keyOf(rule, "x")).toEqual({ key: "needs.tooMany", params: { most: 3 } });
  });
});
