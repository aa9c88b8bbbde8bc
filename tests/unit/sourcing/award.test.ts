import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAppError } from "@/lib/shared/errors";
import { type AwardRequest, type DecidableQuote, planAward } from "@/lib/sourcing/award";
import { soleParty } from "@/lib/sourcing/quote";

const TODAY = "2027-01-04";
const lot = (id: string, quantity: number, awardedQuantity = 0) => ({ id, quantity, awardedQuantity });
const quote = (id: string, offers: Record<string, number>, rest: Partial<DecidableQuote> = {}): DecidableQuote => ({
  id,
  state: "sent",
  validUntil: "2027-02-01",
  bindable: true,
  lawful: true,
  parties: soleParty(`firm of ${id}`),
  lines: Object.entries(offers).map(([lotId, quantity]) => ({
    lotId,
    quantity,
    unitPriceIdr: 285_000,
    leadTimeDays: 30,
  })),
  ...rest,
});
const all = { today: TODAY, remainsOpen: false };

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isAppError(error)) return `${error.code} ${error.messageKey}`;
    throw error;
  }
  return "allowed";
}

describe("planAward", () => {
  it("awards at the quoted price and answers everybody else", () => {
    const quotes = [quote("q1", { a: 1_000 }), quote("q2", { a: 1_000 }), quote("q3", { b: 10 })];
    const plan = planAward(
      quotes,
      [lot("a", 1_000), lot("b", 10)],
      [{ lotId: "a", quoteId: "q1", quantity: 1_000 }],
      all,
    );
    expect(plan.awards).toEqual([
      { lotId: "a", quoteId: "q1", quantity: 1_000, unitPriceIdr: 285_000, parties: soleParty("firm of q1") },
    ]);
    expect([plan.awardedQuoteIds, plan.refusedQuoteIds]).toEqual([["q1"], ["q2", "q3"]]);
  });

  it("lets those wait whose lot will be decided later", () => {
    const quotes = [quote("q1", { a: 1_000 }), quote("q2", { a: 1_000 }), quote("q3", { b: 10 })];
    const requests = [{ lotId: "a", quoteId: "q1", quantity: 1_000 }];
    const plan = planAward(quotes, [lot("a", 1_000), lot("b", 10)], requests, { today: TODAY, remainsOpen: true });
    expect(plan.refusedQuoteIds).toEqual(["q2"]);
  });

  it("does not answer an awarded quote with a refusal later", () => {
    const quotes = [quote("q1", { a: 500 }, { state: "awarded" }), quote("q2", { a: 500 }, { state: "not_awarded" })];
    const plan = planAward(quotes, [lot("a", 1_000, 500)], [{ lotId: "a", quoteId: "q2", quantity: 500 }], all);
    expect([plan.awardedQuoteIds, plan.refusedQuoteIds]).toEqual([["q2"], []]);
  });

  it.each<[string, AwardRequest[], string]>([
    ["more than was offered", [{ lotId: "a", quoteId: "q1", quantity: 701 }], "invalid sourcing.moreThanQuoted"],
    ["a lot that was not offered", [{ lotId: "b", quoteId: "q1", quantity: 1 }], "not_found sourcing.lotNotFound"],
    ["a quote of another need", [{ lotId: "a", quoteId: "x", quantity: 1 }], "not_found sourcing.quoteNotFound"],
    ["a quote that has run out", [{ lotId: "a", quoteId: "old", quantity: 1 }], "conflict sourcing.quoteExpired"],
    ["a quote that was withdrawn", [{ lotId: "a", quoteId: "gone", quantity: 1 }], "conflict sourcing.quoteWithdrawn"],
    [
      "one lot to one quote twice",
      [
        { lotId: "a", quoteId: "q1", quantity: 1 },
        { lotId: "a", quoteId: "q1", quantity: 1 },
      ],
      "invalid sourcing.awardTwice",
    ],
    [
      "more than the lot in total",
      [
        { lotId: "a", quoteId: "q1", quantity: 700 },
        { lotId: "a", quoteId: "q2", quantity: 301 },
      ],
      "invalid sourcing.lotOverfilled",
    ],
  ])("refuses %s", (_, requests, expected) => {
    const quotes = [
      quote("q1", { a: 700 }),
      quote("q2", { a: 700, b: 10 }),
      quote("old", { a: 1 }, { validUntil: "2027-01-03" }),
      quote("gone", { a: 1 }, { state: "withdrawn" }),
    ];
    expect(refusal(() => planAward(quotes, [lot("a", 1_000), lot("b", 10)], requests, all))).toBe(expected);
  });

  it("names the box in the form that asks for too much, also when boxes before it are empty", () => {
    const quotes = [quote("q1", { a: 700 }), quote("q2", { a: 700 })];
    const field = (requests: AwardRequest[]) => {
      try {
        planAward(quotes, [lot("a", 1_000)], requests, all);
      } catch (error) {
        return isAppError(error) ? error.field : undefined;
      }
    };
    expect(field([{ lotId: "a", quoteId: "q2", quantity: 701, row: 4 }])).toBe("awards[4].quantity");
    const tooMuchTogether = [
      { lotId: "a", quoteId: "q1", quantity: 700, row: 2 },
      { lotId: "a", quoteId: "q2", quantity: 301, row: 5 },
    ];
    expect(field(tooMuchTogether)).toBe("awards[5].quantity");
    expect(field(tooMuchTogether.map(({ row: _, ...request }) => request))).toBe("awards[1].quantity");
  });

  it("never plans more than a lot or an offer holds, and answers each quote once", () => {
    const request = fc.record({
      lotId: fc.constantFrom("a", "b"),
      quoteId: fc.constantFrom("q1", "q2", "q3"),
      quantity: fc.integer({ min: 1, max: 1_200 }),
    });
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 6 }), fc.boolean(), (requests, remainsOpen) => {
        const quotes = [quote("q1", { a: 700 }), quote("q2", { a: 700, b: 10 }), quote("q3", { b: 500 })];
        const lots = [lot("a", 1_000), lot("b", 300)];
        let plan: ReturnType<typeof planAward>;
        try {
          plan = planAward(quotes, lots, requests, { today: TODAY, remainsOpen });
        } catch (error) {
          expect(isAppError(error)).toBe(true);
          return;
        }
        for (const { id, quantity } of lots) {
          const total = plan.awards.filter(({ lotId }) => lotId === id).reduce((sum, award) => sum + award.quantity, 0);
          expect(total).toBeLessThanOrEqual(quantity);
        }
        const answered = [...plan.awardedQuoteIds, ...plan.refusedQuoteIds];
        expect(new Set(answered).size).toBe(answered.length);
        if (!remainsOpen) expect(answered).toHaveLength(quotes.length);
      }),
    );
  });
});
