import { describe, expect, it } from "vitest";
import { findForLots } from "@/lib/matching/consortium/lots";
import { fillsLots, type LotOffer } from "@/lib/matching/consortium/lots-problem";
import { randomFrom, smallLotsProblem, tryEveryLotSplit } from "@/scripts/bench/consortium-instances.mjs";

const TIME = { best: 2_000, any: 4_000 };

const offer = (prices: readonly bigint[], changes: Partial<LotOffer> = {}): LotOffer => ({
  minimum: 1,
  capacity: 10,
  limits: prices.map(() => 10),
  prices,
  local: 0n,
  pinned: false,
  ...changes,
});

describe("several lots", () => {
  it("agrees with trying every split", async () => {
    const random = randomFrom(3);
    for (let at = 0; at < 30; at += 1) {
      const problem = smallLotsProblem(random);
      const answer = await findForLots(problem, TIME);
      const least = tryEveryLotSplit(problem);
      if (least === null) {
        expect(answer.status).toBe("infeasible");
        continue;
      }
      expect(answer).toMatchObject({ status: "optimal", cost: least });
      expect(answer.bound <= least && fillsLots(problem, answer.quantities)).toBe(true);
    }
  }, 20_000);

  it("shares the capacity of a member over the lots, and gives each lot to whom it is cheapest with", async () => {
    const offers = [offer([10n, 10n]), offer([11n, 30n])];
    const answer = await findForLots({ lots: [8, 8], maxMembers: 2, offers, scale: 1n }, TIME);
    expect(answer).toMatchObject({ status: "optimal", cost: 166n });
    expect(answer.quantities).toEqual([
      [2, 8],
      [6, 0],
    ]);
  });

  it("proves that nobody can", async () => {
    const offers = [offer([10n, 10n]), offer([10n, 10n], { limits: [0, 10] })];
    const answer = await findForLots({ lots: [11, 1], maxMembers: 2, offers, scale: 1n }, TIME);
    expect(answer.status).toBe("infeasible");
  });
});
