import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amend, type ContractContent, planAmendment, unamend } from "@/lib/partnerships/amendment";
import { suggestedClauses } from "@/lib/partnerships/clause-suggestions";
import { ADVISED_CLAUSES, MANDATORY_CLAUSES, missingClauses, writeClauses } from "@/lib/partnerships/clauses";
import { PARTNERSHIP_PATTERNS } from "@/lib/partnerships/partnership";

const content: ContractContent = {
  endsOn: "2027-06-30",
  acceptanceDays: 5,
  acceptanceBasis: "working",
  paymentDays: 30,
  paymentBasis: "calendar",
  terms: null,
  lines: [{ id: "line", quantity: 100, orderedQuantity: 40, unitPriceIdr: 285_000 }],
  clauses: suggestedClauses("rantai_pasok"),
};

const wished = fc.record({
  endsOn: fc.constantFrom("2027-06-30", "2027-12-31"),
  acceptanceDays: fc.integer({ min: 1, max: 60 }),
  acceptanceBasis: fc.constantFrom("calendar" as const, "working" as const),
  paymentDays: fc.integer({ min: 0, max: 365 }),
  paymentBasis: fc.constantFrom("calendar" as const, "working" as const),
  terms: fc.option(fc.constantFrom("Khusus", "Lain")),
  lines: fc.tuple(
    fc.record({
      id: fc.constant("line"),
      quantity: fc.integer({ min: 40, max: 10_000 }),
      unitPriceIdr: fc.integer({ min: 1, max: 10_000_000 }),
    }),
  ),
  clauses: fc.tuple(
    fc.record({ kind: fc.constant("exit" as const), text: fc.constantFrom(undefined, "Pengakhiran baru") }),
  ),
});

describe("an amendment", () => {
  it("leads to what was wished, and back to what was", () => {
    fc.assert(
      fc.property(wished, (wish) => {
        const changes = planAmendment(content, wish);
        const next = amend(content, changes);
        expect(next).toMatchObject({
          endsOn: wish.endsOn,
          paymentDays: wish.paymentDays,
          terms: wish.terms,
          lines: [{ quantity: wish.lines[0].quantity, unitPriceIdr: wish.lines[0].unitPriceIdr, orderedQuantity: 40 }],
        });
        expect(next.clauses.find(({ kind }) => kind === "exit")?.text).toBe(wish.clauses[0].text);
        expect(unamend(next, changes)).toEqual(content);
      }),
    );
  });
});

describe("the clauses of a contract", () => {
  it("are suggested whole for every pattern, in Bahasa Indonesia, each with its own activity", () => {
    const all = PARTNERSHIP_PATTERNS.map((pattern) => suggestedClauses(pattern));
    for (const clauses of all) {
      expect(writeClauses(clauses)).toEqual(clauses);
      expect(missingClauses(clauses)).toEqual([]);
      expect(clauses.every(({ text }) => text.length > 60 && !/ditandatangani secara elektronik/i.test(text))).toBe(
        true,
      );
    }
    expect(new Set(all.map((clauses) => clauses[0]?.text)).size).toBe(PARTNERSHIP_PATTERNS.length);
  });

  it("need the five that the law asks for; the advised ones may be missing and are named", () => {
    const five = suggestedClauses("subkontrak").filter(({ kind }) =>
      (MANDATORY_CLAUSES as readonly string[]).includes(kind),
    );
    expect(missingClauses(writeClauses(five))).toEqual([...ADVISED_CLAUSES]);
    for (const { kind } of five) {
      expect(() => writeClauses(five.map((clause) => (clause.kind === kind ? { kind } : clause)))).toThrow(
        "invalid: partnerships.clauseMissing",
      );
      expect(() => writeClauses(five.filter((clause) => clause.kind !== kind))).toThrow("partnerships.clauseMissing");
    }
    expect(() => writeClauses([...five, { kind: "term", text: "Lagi" }])).toThrow("partnerships.clauseTwice");
  });
});
