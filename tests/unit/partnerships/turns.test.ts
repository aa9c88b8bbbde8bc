import { describe, expect, it } from "vitest";
import { turnsOf } from "@/lib/partnerships/turns";
import { accepted, by, contract, delivery, order, payment } from "@/tests/support/partnership-samples";

const lines = contract().lines.map((line) => ({ ...line, quantity: 30 }));
const none = { confirm: false, order: false, deliver: false, accept: false, pay: false, confirmPayment: false };
const busy = {
  lines,
  orders: [order(4, [delivery(), accepted({ settledIdr: 400, payments: [payment()] })])],
};

describe("what the reader may do now", () => {
  it("comes in the order in which others wait for it", () => {
    const turns = turnsOf(contract({ ...busy, organizationId: "ceper" }));
    expect(turns.map(({ kind }) => kind)).toEqual(["receive", "accept", "pay", "deliver", "order"]);
    expect(turns[2]).toMatchObject({ kind: "pay", remainingIdr: 600 });
    expect(turns[4]).toEqual({ kind: "order", openLines: 1 });
  });

  it("is only what they may do", () => {
    expect(turnsOf(contract({ ...busy, may: none }))).toEqual([]);
    expect(turnsOf(contract({ may: { ...none, confirm: true } }))).toEqual([{ kind: "confirm" }]);
  });

  it("leaves payments to the firm that delivered, once", () => {
    const may = { ...none, confirmPayment: true };
    expect(turnsOf(contract({ ...busy, may, organizationId: "tegal" }))).toEqual([]);
    expect(turnsOf(contract({ ...busy, may, organizationId: "ceper" }))).toHaveLength(1);
    const confirmed = payment({ confirmed: by("Sri", 21) });
    const done = [order(10, [accepted({ settledIdr: 1_000, payments: [confirmed] })])];
    expect(turnsOf(contract({ orders: done, may, organizationId: "ceper" }))).toEqual([]);
  });

  it("is nothing when all is done", () => {
    const done = [order(10, [accepted({ settledIdr: 1_000 })])];
    expect(turnsOf(contract({ orders: done }))).toEqual([]);
  });
});
