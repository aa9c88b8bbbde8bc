import { describe, expect, it } from "vitest";
import { CHAIN_STEPS, type ChainStep, chainOf } from "@/lib/partnerships/chain";
import type { PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import { accepted, by, contract, delivery, noon, order, payment } from "@/tests/support/partnership-samples";

const states = (detail: PartnershipDetail) => chainOf(detail).map(({ state }) => state);
const link = (detail: PartnershipDetail, step: ChainStep) => chainOf(detail)[CHAIN_STEPS.indexOf(step)];

describe("a contract as a chain", () => {
  it("has ten links in the order of the work", () => {
    expect(chainOf(contract()).map(({ step }) => step)).toEqual([...CHAIN_STEPS]);
  });

  it("takes what led to the contract as done, known or not", () => {
    expect(states(contract()).slice(0, 4)).toEqual(["done", "done", "done", "done"]);
  });

  it("waits for every party that has not confirmed, since the draft", () => {
    const parties = contract().parties.map((party) => ({ ...party, confirmed: null }));
    const lines = contract().lines.map((line) => ({ ...line, orderedQuantity: 0 }));
    const drafted = contract({ state: "awaiting_confirmation", activatedAt: null, parties, lines });
    expect(link(drafted, "contract")).toMatchObject({
      state: "current",
      deed: by("Rina", 1),
      wait: { who: "PT Tirta, CV Ceper", since: noon(1), dueAt: null, overdue: false },
    });
    expect(states(drafted).slice(5)).toEqual(["upcoming", "upcoming", "upcoming", "upcoming", "upcoming"]);
  });

  it("keeps several links open at once when work overlaps", () => {
    const lines = contract().lines.map((line) => ({ ...line, quantity: 30, orderedQuantity: 20 }));
    const paid = accepted({
      settledIdr: 1_000,
      payments: [payment({ confirmed: by("Sri", 21, "CV Ceper"), standing: "confirmed" })],
    });
    const second = delivery({ id: "second", noteNumber: "SJ-2", acceptanceOverdue: true });
    const overlapping = contract({ lines, orders: [order(4, [paid, second])] });
    expect(states(overlapping).slice(4)).toEqual(["done", "current", "current", "current", "done", "done"]);
    expect(link(overlapping, "order")?.wait).toMatchObject({ who: "PT Tirta", since: noon(5) });
    expect(link(overlapping, "delivery")).toMatchObject({ count: 2, wait: { who: "CV Ceper", since: noon(5) } });
    expect(link(overlapping, "acceptance")).toMatchObject({
      count: 1,
      paper: "SJ-1",
      wait: { who: "PT Tirta", since: noon(8), dueAt: noon(15), overdue: true },
    });
  });

  it("waits for the buyer to pay, then for the supplier to confirm", () => {
    const owed = contract({ orders: [order(10, [accepted()])] });
    expect(link(owed, "payment")).toMatchObject({ state: "current", count: 0, wait: { who: "PT Tirta" } });
    const recorded = accepted({ settledIdr: 1_000, payments: [payment()] });
    expect(link(contract({ orders: [order(10, [recorded])] }), "payment")).toMatchObject({
      paper: "TRF-1",
      wait: { who: "CV Ceper", since: noon(20), dueAt: null },
    });
  });

  it("asks for the most urgent of several", () => {
    const soon = { dueAt: noon(18), overdue: true };
    const both = contract({ orders: [order(10, [accepted(), accepted({ id: "soon", ...soon })])] });
    expect(link(both, "payment")?.wait).toMatchObject(soon);
  });

  it("breaks where it was waiting when the contract was ended", () => {
    const ended = contract({ state: "terminated", orders: [order(4, [])] });
    expect(states(ended).slice(4)).toEqual(["done", "done", "broken", "upcoming", "upcoming", "upcoming"]);
  });
});
