import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMost } from "@/lib/matching/consortium/most";
import { type ConsortiumProblem, costOf, isValid, type Offer } from "@/lib/matching/consortium/problem";
import { reach } from "@/lib/matching/consortium/reach";
import { findConsortium } from "@/lib/matching/consortium/search";
import { randomFrom, tryEverything } from "@/scripts/bench/consortium-instances.mjs";

const PATIENT = { now: () => 0, best: 1, any: 1 };

/** Patience that counts steps instead of time, so that a slow machine gives the same answer. */
function countingPatience(best: number, any = Number.MAX_SAFE_INTEGER) {
  let steps = 0;
  return { now: () => (steps += 1), best, any };
}

const offer = (changes: Partial<Offer> = {}): Offer => ({
  minimum: 1,
  capacity: 10,
  price: 10n,
  local: 0n,
  pinned: false,
  ...changes,
});

const anyOffer: fc.Arbitrary<Offer> = fc
  .record({
    capacity: fc.integer({ min: 1, max: 9 }),
    least: fc.integer({ min: 1, max: 9 }),
    price: fc.bigInt({ min: 1n, max: 30n }),
    local: fc.bigInt({ min: -8n, max: 8n }),
    pinned: fc.boolean(),
  })
  .map(({ least, ...rest }) => ({ ...rest, minimum: least, pinned: rest.pinned && least < 3 }));

const anyProblem: fc.Arbitrary<ConsortiumProblem> = fc.record({
  quantity: fc.integer({ min: 1, max: 22 }),
  maxMembers: fc.integer({ min: 1, max: 4 }),
  offers: fc.array(anyOffer, { maxLength: 6 }),
  scale: fc.constant(1n),
});

describe("the cheapest set", () => {
  it("is what trying every set and every split gives, and nobody can only when nobody can", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const answer = findConsortium(problem, PATIENT);
        const { cost } = tryEverything(problem);
        if (cost === null) {
          expect(answer.status).toBe("infeasible");
          return;
        }
        expect(answer).toMatchObject({ status: "optimal", cost, bound: cost });
        expect(isValid(problem, answer.quantities)).toBe(true);
        expect(costOf(problem.offers, answer.quantities)).toBe(cost);
      }),
      { numRuns: 400 },
    );
  });

  it("is none dearer with one more place, and none with the offers in another order", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { cost, status } = findConsortium(problem, PATIENT);
        const reversed = findConsortium({ ...problem, offers: problem.offers.toReversed() }, PATIENT);
        expect([reversed.status, reversed.cost]).toEqual([status, cost]);
        if (status !== "optimal") return;
        const roomier = findConsortium({ ...problem, maxMembers: problem.maxMembers + 1 }, PATIENT);
        expect(roomier.status).toBe("optimal");
        expect(roomier.cost <= cost).toBe(true);
      }),
    );
  });

  it("says what it has and a bound that holds when its time is over at once", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const answer = findConsortium(problem, { now: () => 1, best: 0, any: 0 });
        const { cost } = tryEverything(problem);
        if (answer.status === "infeasible") expect(cost).toBeNull();
        if (cost === null) {
          expect(["infeasible", "undecided"]).toContain(answer.status);
          return;
        }
        expect(answer.bound <= cost).toBe(true);
        if (answer.status !== "undecided") expect(isValid(problem, answer.quantities)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("chooses among thousands in a moment, and proves that they do not suffice", () => {
    const crowd = Array.from({ length: 3_000 }, (_, at) =>
      offer({
        capacity: 1_000 + ((at * 7_919) % 90_000),
        minimum: 1 + (at % 700),
        price: BigInt(1_000 + ((at * 31) % 997)),
      }),
    );
    const patience = countingPatience(100, 100);
    const asked = { maxMembers: 5, offers: crowd, scale: 1n };
    const most = crowd
      .map(({ capacity }) => capacity)
      .sort((a, b) => b - a)
      .slice(0, 5)
      .reduce((sum, units) => sum + units, 0);
    expect(findConsortium({ ...asked, quantity: most + 1 }, patience).status).toBe("infeasible");
    expect(["optimal", "feasible"]).toContain(findConsortium({ ...asked, quantity: most }, patience).status);
  });

  it("takes two large firms rather than many small cheap ones when there are two places", () => {
    const small = Array.from({ length: 20 }, () => offer({ capacity: 3, price: 1n }));
    const problem = { quantity: 16, maxMembers: 2, offers: [...small, offer(), offer({ price: 12n })], scale: 1n };
    expect(findConsortium(problem, PATIENT)).toMatchObject({ status: "optimal", cost: 172n });
  });

  it("pays for local content where a point of it costs least", () => {
    const offers = [
      offer({ price: 10n, local: -10n }),
      offer({ price: 20n, local: 5n }),
      offer({ price: 14n, local: 10n }),
    ];
    const answer = findConsortium({ quantity: 10, maxMembers: 3, offers, scale: 1n }, PATIENT);
    expect(answer).toMatchObject({ status: "optimal", quantities: [5, 0, 5], cost: 120n });
  });

  it("leaves out whom it cannot give the minimum order", () => {
    const offers = [
      offer({ minimum: 9, capacity: 9, price: 1n }),
      offer({ minimum: 4, capacity: 4 }),
      offer({ capacity: 6 }),
    ];
    const answer = findConsortium({ quantity: 10, maxMembers: 2, offers, scale: 1n }, PATIENT);
    expect(answer).toMatchObject({ status: "optimal", quantities: [9, 0, 1], cost: 19n });
  });

  it("counts thousands of millions of units and prices in parts of a rupiah exactly", () => {
    const offers = [
      offer({ capacity: 1_500_000_001, price: 3_420_001n }),
      offer({ capacity: 1_500_000_000, price: 3_420_002n }),
    ];
    const answer = findConsortium({ quantity: 2_000_000_000, maxMembers: 2, offers, scale: 12n }, PATIENT);
    expect(answer.quantities).toEqual([1_500_000_001, 499_999_999]);
    expect(answer.cost).toBe(1_500_000_001n * 3_420_001n + 499_999_999n * 3_420_002n);
  });

  it("proves the cheapest of two hundred in well under a second", () => {
    const random = randomFrom(11);
    const offers = Array.from({ length: 200 }, () => {
      const capacity = 400 + Math.floor(random() * 7_600);
      const minimum = 1 + Math.floor((random() * capacity) / 3);
      return offer({
        capacity,
        minimum,
        price: 200_000n + BigInt(Math.floor(random() * 120_000)),
        local: BigInt(Math.floor(random() * 300)) - 150n,
      });
    });
    const patience = countingPatience(100);
    expect(findConsortium({ quantity: 30_000, maxMembers: 6, offers, scale: 1n }, patience).status).toBe("optimal");
  });
});

describe("the set that can deliver most", () => {
  it("is never more than all, keeps every rule, and is the most that any quantity can be filled with", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const unpinned = { ...problem, offers: problem.offers.map((one) => ({ ...one, pinned: false })) };
        const most = findMost(unpinned, PATIENT);
        const total = most.reduce((sum, units) => sum + units, 0);
        expect(total === 0 || isValid({ ...unpinned, quantity: total }, most)).toBe(true);
        const possible = Array.from({ length: problem.quantity }, (_, at) => at + 1).filter(
          (quantity) => tryEverything({ ...unpinned, quantity }).cost !== null,
        );
        expect(total).toBe(possible.at(-1) ?? 0);
      }),
    );
  });
});

describe("what can be delivered at all", () => {
  it("agrees with trying everything, and adds up", () => {
    const problems = anyProblem.map((problem) => ({
      ...problem,
      offers: problem.offers
        .filter(({ minimum, capacity }) => minimum <= capacity)
        .map((one) => ({ ...one, local: 0n })),
    }));
    fc.assert(
      fc.property(problems, (problem) => {
        if (problem.offers.filter(({ pinned }) => pinned).length > problem.maxMembers) return;
        const quantities = reach(problem);
        if (tryEverything(problem).cost === null) expect(quantities).toBeNull();
        else expect(quantities && isValid(problem, quantities)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("proves what branching cannot: whole batches of a hundred never make fifty more", () => {
    const random = randomFrom(5);
    const offers = Array.from({ length: 120 }, () => {
      const batch = 100 * (5 + Math.floor(random() * 75));
      return offer({ capacity: batch, minimum: batch, price: 200n + BigInt(Math.floor(random() * 100)) });
    });
    const patience = countingPatience(100);
    const problem = { quantity: 15_050, maxMembers: 5, offers, scale: 1n };
    expect(findConsortium(problem, patience).status).toBe("infeasible");
    const whole = findConsortium({ ...problem, quantity: 15_000 }, patience);
    expect(["optimal", "feasible"]).toContain(whole.status);
  });
});
