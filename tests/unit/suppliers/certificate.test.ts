import { describe, expect, it } from "vitest";
import { certificateProblem } from "@/lib/suppliers/certificate";

const problem = (facts: Parameters<typeof certificateProblem>[0]) => certificateProblem(facts)?.problem ?? null;

describe("a certificate as written", () => {
  it("of any other scheme has no rules of its own", () => {
    expect(problem({ scheme: "SNI 07-0242", number: "LSPr-001" })).toBeNull();
    expect(problem({ scheme: "ISO 9001" })).toBeNull();
  });

  it("halal starts with ID; a KH number is an application", () => {
    expect(problem({ scheme: "Halal BPJPH", number: "ID33110000012340121" })).toBeNull();
    expect(problem({ scheme: "Halal", number: "KH0012345" })).toBe("halalDeclarationIsNoCertificate");
    expect(problem({ scheme: "halal", number: "12345" })).toBe("halalNumberShape");
    expect(problem({ scheme: "Halal" })).toBeNull();
  });

  it("P-IRT has 15 digits and at most five years", () => {
    expect(problem({ scheme: "P-IRT", number: "2063310010001-27" })).toBeNull();
    expect(problem({ scheme: "PIRT", number: "206331001" })).toBe("pirtFifteenDigits");
    const issuedOn = "2026-03-01";
    expect(problem({ scheme: "P-IRT", issuedOn, validUntil: "2031-03-01" })).toBeNull();
    expect(problem({ scheme: "P-IRT", issuedOn, validUntil: "2031-03-02" })).toBe("pirtFiveYears");
  });

  it("never ends before it begins", () => {
    expect(problem({ scheme: "ISO 9001", issuedOn: "2026-03-01", validUntil: "2026-02-28" })).toBe(
      "endsBeforeItBegins",
    );
  });
});
