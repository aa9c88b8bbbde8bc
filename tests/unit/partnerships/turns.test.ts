import { describe, expect, it } from "vitest";
import type { PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import { turnsOf } from "@/lib/partnerships/turns";
import { accepted, by, contract, delivery, order, payment } from "@/tests/support/partnership-samples";

const lines = contract().lines.map((line) => ({ ...line, quantity: 30 }));
type Rights = PartnershipDetail["may"];
const none = Object.fromEntries(Object.keys(contract().may).map((right) => [right, false])) as unknown as Rights;
const may = (right: keyof Rights): Rights => ({ ...none, [right]: true });
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
    expect(turnsOf(contract({ may: may("confirm") }))).toEqual([{ kind: "confirm" }]);
  });

  it("leaves payments to the firm that delivered, once", () => {
    const receiving = may("confirmPayment");
    expect(turnsOf(contract({ ...busy, may: receiving, organizationId: "tegal" }))).toEqual([]);
    expect(turnsOf(contract({ ...busy, may: receiving, organizationId: "ceper" }))).toHaveLength(1);
    const confirmed = payment({ confirmed: by("Sri", 21), standing: "confirmed" });
    const done = [order(10, [accepted({ settledIdr: 1_000, payments: [confirmed] })])];
    expect(turnsOf(contract({ orders: done, may: receiving, organizationId: "ceper" }))).toEqual([]);
  });

  it("leaves an open dispute to the buyer, and one that was upheld to the supplier", () => {
    const paid = (standing: "disputed" | "upheld") => [
      order(10, [accepted({ settledIdr: 1_000, payments: [payment({ standing })] })]),
    ];
    const kinds = (standing: "disputed" | "upheld", right: keyof Rights) =>
      turnsOf(contract({ orders: paid(standing), may: may(right), organizationId: "ceper" })).map(({ kind }) => kind);
    expect(kinds("disputed", "resolveDispute")).toEqual(["resolve"]);
    expect(kinds("disputed", "confirmPayment")).toEqual([]);
    expect(kinds("upheld", "confirmPayment")).toEqual(["receive"]);
  });

  it("is nothing when all is done", () => {
    const done = [order(10, [accepted({ settledIdr: 1_000 })])];
    expect(turnsOf(contract({ orders: done }))).toEqual([]);
  });
});
