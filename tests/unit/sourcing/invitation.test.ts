import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canAdvance } from "@/lib/shared/lifecycle";
import {
  INVITATION_LIFECYCLE,
  INVITATION_STATES,
  isPastDeadline,
  isQuotingOpen,
  isSealed,
} from "@/lib/sourcing/invitation";

const due = new Date("2027-01-04T09:00:00Z");
const before = new Date(due.getTime() - 1);

describe("the deadline", () => {
  it("ends quoting and opens the quotes at the same instant", () => {
    const terms = { needState: "published", quotesDueAt: due } as const;
    expect([isQuotingOpen(terms, before), isSealed(terms, before)]).toEqual([true, true]);
    expect([isQuotingOpen(terms, due), isSealed(terms, due)]).toEqual([false, false]);
  });

  it("never lets a quote in that could know another", () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.date({ noInvalidDate: true }), (quotesDueAt, now) => {
        const terms = { needState: "published", quotesDueAt } as const;
        expect(isQuotingOpen(terms, now)).toBe(isSealed(terms, now));
      }),
    );
  });

  it("seals nothing when the buyer set none", () => {
    const terms = { needState: "published", quotesDueAt: null } as const;
    expect([isQuotingOpen(terms, due), isSealed(terms, due), isPastDeadline(terms, due)]).toEqual([true, false, false]);
  });

  it("takes no quote for a need that is not published", () => {
    for (const needState of ["draft", "submitted", "closed", "withdrawn"] as const) {
      expect(isQuotingOpen({ needState, quotesDueAt: null }, due)).toBe(false);
    }
  });
});

describe("the lifecycle of an invitation", () => {
  it("is answered once; only a withdrawn quote opens it again", () => {
    const allowed = INVITATION_STATES.map((state) =>
      (["quote", "decline", "reopen"] as const).filter((verb) => canAdvance(INVITATION_LIFECYCLE, state, verb)),
    );
    expect(allowed).toEqual([["quote", "decline"], [], ["reopen"]]);
  });
});
