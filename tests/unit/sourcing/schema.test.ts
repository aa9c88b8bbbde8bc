import { describe, expect, it } from "vitest";
import { DecideAward, SendQuote } from "@/lib/sourcing/schema";

const quote = (lines: unknown) => ({ invitationId: "i", lines, validUntil: "2027-02-01", idempotencyKey: "k" });
const full = { lotId: "a", quantity: 10, unitPriceIdr: 285_000, leadTimeDays: 30 };

describe("SendQuote", () => {
  it("leaves out lots whose fields are empty and remembers the rows of the others", () => {
    expect(SendQuote.parse(quote([{ lotId: "b" }, full])).lines).toEqual([{ ...full, row: 1 }]);
  });

  it("names the fields that are missing in a lot that was begun", () => {
    const { error } = SendQuote.safeParse(quote([{ lotId: "a", quantity: 10 }]));
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["lines.0.unitPriceIdr", "lines.0.leadTimeDays"]);
  });

  it("wants at least one lot", () => {
    const { error } = SendQuote.safeParse(quote([{ lotId: "a" }]));
    expect(error?.issues.map(({ message }) => message)).toEqual(["sourcing.quoteOneLot"]);
  });

  it("refuses a date that does not exist", () => {
    expect(SendQuote.safeParse({ ...quote([full]), validUntil: "2027-02-29" }).success).toBe(false);
  });

  it.each([0, -1, 1.5, Number.NaN, 1e13])("refuses the price %s", (unitPriceIdr) => {
    expect(SendQuote.safeParse(quote([{ ...full, unitPriceIdr }])).success).toBe(false);
  });
});

describe("DecideAward", () => {
  it("leaves out the quotes that get nothing, and wants at least one that does", () => {
    const award = { lotId: "a", quoteId: "q", quantity: 5 };
    const decision = { needId: "n", reason: "Harga terbaik", idempotencyKey: "k" };
    expect(DecideAward.parse({ ...decision, awards: [{ lotId: "a", quoteId: "p" }, award] })).toEqual({
      ...decision,
      awards: [{ ...award, row: 1 }],
      answers: [],
      remainsOpen: false,
    });
    expect(DecideAward.safeParse({ ...decision, awards: [{ lotId: "a", quoteId: "p" }] }).success).toBe(false);
  });
});
