import { describe, expect, it } from "vitest";
import { isAppError } from "@/lib/shared/errors";
import { canAdvance } from "@/lib/shared/lifecycle";
import { checkQuoteLines, isQuoteValid, QUOTE_LIFECYCLE, QUOTE_STATES, soleParty } from "@/lib/sourcing/quote";

const lots = [
  { id: "a", quantity: 1_000, awardedQuantity: 0 },
  { id: "b", quantity: 500, awardedQuantity: 500 },
];
const line = (lotId: string, quantity: number) => ({ lotId, quantity, unitPriceIdr: 285_000, leadTimeDays: 30 });

function refusal(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (isAppError(error)) return `${error.code} ${error.messageKey} ${error.field ?? ""}`.trim();
    throw error;
  }
  return "allowed";
}

describe("the lines of a quote", () => {
  it.each([
    ["a part of a splittable lot", [line("a", 400)], true, "allowed"],
    ["a whole lot", [line("a", 1_000)], false, "allowed"],
    [
      "a part of a lot that goes as a whole",
      [line("a", 400)],
      false,
      "invalid sourcing.wholeLotOnly lines[0].quantity",
    ],
    ["more than the lot", [line("a", 1_001)], true, "invalid sourcing.moreThanLot lines[0].quantity"],
    ["row 3 of the form", [{ ...line("a", 1_001), row: 3 }], true, "invalid sourcing.moreThanLot lines[3].quantity"],
    ["a lot twice", [line("a", 1), line("a", 1)], true, "invalid sourcing.lotTwice lines[1].quantity"],
    ["a lot of another need", [line("x", 1)], true, "not_found sourcing.lotNotFound"],
    [
      "an amount beyond counting",
      [{ ...line("a", 1_000), unitPriceIdr: 1e13 }],
      true,
      "invalid sourcing.amountTooLarge lines[0].unitPriceIdr",
    ],
    ["a lot that is taken", [line("b", 1)], true, "conflict sourcing.lotAwarded"],
  ])("%s", (_, lines, splittable, expected) => {
    expect(refusal(() => checkQuoteLines(lines, lots, { splittable }))).toBe(expected);
  });
});

describe("a quote", () => {
  it("holds through its last day", () => {
    expect(["2027-01-03", "2027-01-04", "2027-01-05"].map((today) => isQuoteValid("2027-01-04", today))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("by one firm gives it the whole", () => {
    expect(soleParty("o")).toEqual([{ organizationId: "o", shareBasisPoints: 10_000 }]);
  });

  it("is not taken back once it was decided, and an award is never undone", () => {
    const allowed = QUOTE_STATES.map((state) =>
      (["withdraw", "award", "refuse"] as const).filter((verb) => canAdvance(QUOTE_LIFECYCLE, state, verb)),
    );
    expect(allowed).toEqual([["withdraw", "award", "refuse"], [], ["award"], ["award"]]);
  });
});
