import { describe, expect, it } from "vitest";
import { type OpenWork, pendingSteps } from "@/lib/partnerships/partnership-summary";

const calm: OpenWork = {
  state: "active",
  side: "supplier",
  buyerName: "PT Tirta",
  supplierNames: ["CV Ceper", "UD Tegal"],
  unconfirmed: [],
  ownUnconfirmed: false,
  unordered: false,
  deliveryDueOn: null,
  acceptanceDueAt: null,
  paymentDueOn: null,
  unconfirmedPayments: false,
  disputedPayments: false,
  undecided: [],
  ownUndecided: false,
};
const now = new Date("2026-11-20T05:00:00Z");
const pending = (work: Partial<OpenWork>) => pendingSteps({ ...calm, ...work }, now, "WIB");

describe("what a contract waits for", () => {
  it("is nothing when nothing is open or the contract is over", () => {
    expect(pending({})).toEqual([]);
    expect(pending({ state: "completed", unordered: true })).toEqual([]);
    expect(pending({ state: "declined", paymentDueOn: "2026-01-01" })).toEqual([]);
  });

  it("is still payment and acceptance after an early end, and nothing new", () => {
    const work = { state: "terminated", paymentDueOn: "2026-01-01", unordered: true, undecided: ["CV Ceper"] } as const;
    expect(pending(work).map(({ step }) => step)).toEqual(["payment"]);
  });

  it("names proposals and disputes with whom they wait for", () => {
    const work = { undecided: ["CV Ceper"], ownUndecided: true, disputedPayments: true };
    expect(pending(work)).toMatchObject([
      { step: "amendment", own: true, who: "CV Ceper" },
      { step: "dispute", own: false, who: "PT Tirta" },
    ]);
  });

  it("is only confirmation before it is active", () => {
    const work = { state: "awaiting_confirmation", unconfirmed: ["CV Ceper"], unordered: true } as const;
    expect(pending({ ...work, ownUnconfirmed: true })).toEqual([
      { step: "contract", own: true, who: "CV Ceper", dueAt: null, overdue: false },
    ]);
    expect(pending(work)[0]?.own).toBe(false);
  });

  it("puts the earliest deadline first and says who is awaited", () => {
    const open = pending({
      unordered: true,
      deliveryDueOn: "2026-11-20",
      acceptanceDueAt: new Date("2026-11-19T16:59:59.999Z"),
      paymentDueOn: "2026-12-01",
      unconfirmedPayments: true,
    });
    expect(open.map(({ step, own, who, overdue }) => [step, own, who, overdue])).toEqual([
      ["acceptance", false, "PT Tirta", true],
      ["delivery", true, "CV Ceper, UD Tegal", false],
      ["payment", false, "PT Tirta", false],
      ["order", false, "PT Tirta", false],
      ["payment", true, "CV Ceper, UD Tegal", false],
    ]);
  });

  it("lets a day last until midnight where the buyer is", () => {
    const night = new Date("2026-11-20T15:30:00Z");
    const overdueIn = (zone: "WIB" | "WIT") =>
      pendingSteps({ ...calm, paymentDueOn: "2026-11-20" }, night, zone)[0]?.overdue;
    expect([overdueIn("WIB"), overdueIn("WIT")]).toEqual([false, true]);
  });
});
