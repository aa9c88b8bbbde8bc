import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerLines, takeLines } from "@/lib/partnerships/quantities";
import { AppError } from "@/lib/shared/errors";

const key = "partnerships.orderExceedsContract";
const open = [
  { id: "a", remaining: 100 },
  { id: "b", remaining: 0 },
  { id: "c", remaining: 7 },
];

function refusal(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return [error.messageKey, error.field];
    throw error;
  }
  return "allowed";
}

describe("taking from lines", () => {
  it("leaves out empty rows and answers in the order of the document", () => {
    const requested = [{ id: "c", quantity: 7 }, { id: "b" }, { id: "a", quantity: 40 }];
    expect(takeLines(open, requested, key)).toEqual([
      { id: "a", quantity: 40 },
      { id: "c", quantity: 7 },
    ]);
  });

  it("names the row that is wrong", () => {
    const take = (...requested: { id: string; quantity?: number }[]) => refusal(() => takeLines(open, requested, key));
    expect(take({ id: "a", quantity: 1 }, { id: "c", quantity: 8 })).toEqual([key, "lines[1].quantity"]);
    expect(take({ id: "b", quantity: 1 })).toEqual([key, "lines[0].quantity"]);
    expect(take({ id: "a", quantity: 1 }, { id: "a", quantity: 1 })).toEqual([
      "partnerships.lineTwice",
      "lines[1].quantity",
    ]);
    expect(take({ id: "a" }, { id: "c", quantity: 0 })).toEqual(["partnerships.nothingEntered", "lines[0].quantity"]);
    expect(take({ id: "elsewhere", quantity: 1 })).toEqual(["partnerships.lineNotFound", undefined]);
  });
});

describe("answering a delivery", () => {
  const delivered = [
    { id: "a", quantity: 100 },
    { id: "b", quantity: 20 },
  ];

  it("rejects what is not accepted, with a reason", () => {
    const answers = [
      { id: "b", acceptedQuantity: 20, rejectionReason: "ignored, because nothing is rejected" },
      { id: "a", acceptedQuantity: 97, rejectionReason: "3 buah retak" },
    ];
    expect(answerLines(delivered, answers)).toEqual([
      { id: "a", acceptedQuantity: 97, rejectedQuantity: 3, rejectionReason: "3 buah retak" },
      { id: "b", acceptedQuantity: 20, rejectedQuantity: 0, rejectionReason: null },
    ]);
  });

  it("wants every line, once, and not more than came", () => {
    const whole = { id: "b", acceptedQuantity: 20 };
    expect(refusal(() => answerLines(delivered, [whole]))).toEqual(["partnerships.answerEveryLine", undefined]);
    expect(refusal(() => answerLines(delivered, [whole, whole, { id: "a", acceptedQuantity: 1 }]))).toEqual([
      "partnerships.rejectionReason",
      "lines[2].rejectionReason",
    ]);
    expect(refusal(() => answerLines(delivered, [whole, whole, { id: "a", acceptedQuantity: 100 }]))).toEqual([
      "partnerships.answerEveryLine",
      undefined,
    ]);
    expect(refusal(() => answerLines(delivered, [{ id: "a", acceptedQuantity: 101 }, whole]))).toEqual([
      "partnerships.acceptsMoreThanDelivered",
      "lines[0].acceptedQuantity",
    ]);
    expect(refusal(() => answerLines(delivered, [{ id: "x", acceptedQuantity: 1 }]))).toEqual([
      "partnerships.lineNotFound",
      undefined,
    ]);
  });

  it("loses nothing: accepted + rejected = delivered, line by line", () => {
    const line = fc
      .integer({ min: 1, max: 10_000 })
      .chain((quantity) =>
        fc.record({ quantity: fc.constant(quantity), accepted: fc.integer({ min: 0, max: quantity }) }),
      );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const rows = lines.map(({ quantity }, index) => ({ id: String(index), quantity }));
        const answers = lines.map(({ accepted }, index) => ({
          id: String(index),
          acceptedQuantity: accepted,
          rejectionReason: "tidak sesuai",
        }));
        answerLines(rows, answers).forEach((answer, index) => {
          expect(answer.acceptedQuantity + answer.rejectedQuantity).toBe(rows[index]?.quantity);
          expect(answer.rejectionReason === null).toBe(answer.rejectedQuantity === 0);
        });
      }),
    );
  });
});
