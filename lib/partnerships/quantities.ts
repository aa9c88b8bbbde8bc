import { AppError } from "@/lib/shared/errors";

/** A line of a contract, order or delivery with what is still free of it, in whole units. */
export interface OpenLine {
  readonly id: string;
  readonly remaining: number;
}

/** A line as a form sends it: an empty or zero quantity means "not this one". */
export interface RequestedLine {
  readonly id: string;
  readonly quantity?: number | undefined;
}

export interface TakenLine {
  readonly id: string;
  readonly quantity: number;
}

/**
 * Holds what is asked for against what is free, and answers the lines that take something, in the order of `open`: two
 * writers then touch the same rows in the same order and never block each other in a ring.
 *
 * @throws AppError `invalid` when nothing is asked for, a line is named twice or takes more than is free (with the field of
 * the form row); `not_found` for a line of another document.
 */
export function takeLines(
  open: readonly OpenLine[],
  requested: readonly RequestedLine[],
  tooMuchKey: "partnerships.orderExceedsContract" | "partnerships.deliveryExceedsOrder",
): TakenLine[] {
  const wanted = new Map<string, number>();
  requested.forEach(({ id, quantity = 0 }, index) => {
    const line = open.find((candidate) => candidate.id === id);
    if (!line) throw new AppError("not_found", "partnerships.lineNotFound");
    const field = `lines[${index}].quantity`;
    if (wanted.has(id)) throw new AppError("invalid", "partnerships.lineTwice", { field });
    if (quantity > line.remaining) {
      throw new AppError("invalid", tooMuchKey, { field, params: { remaining: line.remaining } });
    }
    wanted.set(id, quantity);
  });
  const taken = open.map(({ id }) => ({ id, quantity: wanted.get(id) ?? 0 })).filter(({ quantity }) => quantity > 0);
  if (taken.length === 0) throw new AppError("invalid", "partnerships.nothingEntered", { field: "lines[0].quantity" });
  return taken;
}

/** A line of a delivery with the buyer's answer to it. */
export interface AnsweredLine {
  readonly id: string;
  readonly acceptedQuantity: number;
  readonly rejectedQuantity: number;
  readonly rejectionReason: string | null;
}

/**
 * The buyer's answer to every line of a delivery: what is not accepted is rejected and says why.
 *
 * @throws AppError `invalid` when a line is left out or named twice, more is accepted than was delivered, or a rejection has
 * no reason; `not_found` for a line of another delivery.
 */
export function answerLines(
  delivered: readonly { readonly id: string; readonly quantity: number }[],
  answers: readonly {
    readonly id: string;
    readonly acceptedQuantity: number;
    readonly rejectionReason?: string | undefined;
  }[],
): AnsweredLine[] {
  if (answers.some(({ id }) => !delivered.some((line) => line.id === id))) {
    throw new AppError("not_found", "partnerships.lineNotFound");
  }
  return delivered.map(({ id, quantity }) => {
    const index = answers.findIndex((answer) => answer.id === id);
    const answer = answers[index];
    if (!answer || answers.some((other, at) => other.id === id && at !== index)) {
      throw new AppError("invalid", "partnerships.answerEveryLine");
    }
    const rejectedQuantity = quantity - answer.acceptedQuantity;
    if (rejectedQuantity < 0) {
      const field = `lines[${index}].acceptedQuantity`;
      throw new AppError("invalid", "partnerships.acceptsMoreThanDelivered", {
        field,
        params: { delivered: quantity },
      });
    }
    const rejectionReason = rejectedQuantity > 0 ? (answer.rejectionReason ?? null) : null;
    if (rejectedQuantity > 0 && rejectionReason === null) {
      const field = `lines[${index}].rejectionReason`;
      throw new AppError("invalid", "partnerships.rejectionReason", { field, params: { rejected: rejectedQuantity } });
    }
    return { id, acceptedQuantity: answer.acceptedQuantity, rejectedQuantity, rejectionReason };
  });
}
