import { describe, expect, it } from "vitest";
import { DecideAward, DeclineInvitation, InvitationFilter, OpportunityFilter, SendQuote } from "@/lib/sourcing/schema";

const quote = (lines: unknown) => ({ invitationId: "i", lines, validUntil: "2027-02-01", idempotencyKey: "k" });
const full = { lotId: "a", quantity: 10, unitPriceIdr: 285_000, leadTimeDays: 30 };

describe("SendQuote", () => {
  it("leaves out lots whose fields are empty and remembers the rows of the others", () => {
    expect(SendQuote.parse(quote([{ lotId: "b" }, full])).lines).toEqual([{ ...full, row: 1 }]);
  });

  it("names the fields that are missing in a lot that was begun", () => {
    const { error } = SendQuote.safeParse(quote([{ lotId: "a", quantity: 10 }]));
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["lines.0.unitPriceIdr", "lines.0.leadTimeDays"]);
  });

  it("wants at least one lot", () => {
    const { error } = SendQuote.safeParse(quote([{ lotId: "a" }]));
    expect(error?.issues.map(({ message }) => message)).toEqual(["sourcing.quoteOneLot"]);
  });

  it("refuses a date that does not exist", () => {
    expect(SendQuote.safeParse({ ...quote([full]), validUntil: "2027-02-29" }).success).toBe(false);
  });

  it.each([0, -1, 1.5, Number.NaN, 1e13])("refuses the price %s", (unitPriceIdr) => {
    expect(SendQuote.safeParse(quote([{ ...full, unitPriceIdr }])).success).toBe(false);
  });
});

describe("DecideAward", () => {
  it("leaves out the quotes that get nothing, and wants at least one that does", () => {
    const award = { lotId: "a", quoteId: "q", quantity: 5 };
    const decision = { needId: "n", reason: "Harga terbaik", idempotencyKey: "k" };
    expect(DecideAward.parse({ ...decision, awards: [{ lotId: "a", quoteId: "p" }, award] })).toEqual({
      ...decision,
      awards: [{ ...award, row: 1 }],
      answers: [],
      remainsOpen: false,
    });
    expect(DecideAward.safeParse({ ...decision, awards: [{ lotId: "a", quoteId: "p" }] }).success).toBe(false);
  });
});

describe("DeclineInvitation", () => {
  const said = (change: object) => DeclineInvitation.safeParse({ invitationId: "i", version: 1, ...change });

  it("asks for words only where no code says it", () => {
    expect(said({ code: "capacity" }).success).toBe(true);
    expect(said({ code: "other" }).error?.issues).toMatchObject([{ path: ["reason"], message: "validation.required" }]);
    expect(said({ code: "other", reason: "Mesin rusak" }).success).toBe(true);
    expect(said({ code: "lazy" }).success).toBe(false);
    expect(said({}).success).toBe(false);
  });
});

describe("filters in the address", () => {
  it.each([undefined, "", "x".repeat(101), "-1", "1e9", ["a", "b"]])("nonsense is no filter: %s", (odd) => {
    const invitations = InvitationFilter.parse({ search: odd, standing: odd, page: odd });
    expect(invitations.standing).toBeNull();
    expect(invitations.page).toBe(1);
    expect(OpportunityFilter.parse({ search: odd, show: odd, page: odd }).show).toBe("fitting");
  });
});
