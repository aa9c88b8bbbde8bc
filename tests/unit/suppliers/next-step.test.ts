import fc from "fast-check";
import { expect, it } from "vitest";
import { bestNextStep, type FirmFacts, missingOf, NEXT_STEPS } from "@/lib/suppliers/next-step";

const complete: FirmFacts = {
  hasNib: true,
  isVerified: true,
  hasKbli: true,
  hasProductPhoto: true,
  hasCapability: true,
  hasFreeCapacity: true,
  hasPrice: true,
  hasStatedCertificates: true,
  askedCertificates: [],
};

it.each([
  ["capability", { hasCapability: false, hasNib: false, hasProductPhoto: false }],
  ["freeCapacity", { hasFreeCapacity: false, hasNib: false }],
  ["nib", { hasNib: false, isVerified: false, hasKbli: false }],
  ["kbli", { hasKbli: false, askedCertificates: ["SNI"] }],
  ["askedCertificate", { askedCertificates: ["SNI"], hasProductPhoto: false, isVerified: false }],
  ["photo", { hasProductPhoto: false, hasPrice: false, isVerified: false }],
  ["price", { hasPrice: false, hasStatedCertificates: false }],
  ["certificates", { hasStatedCertificates: false, isVerified: false }],
  ["verification", { isVerified: false }],
  ["ready", {}],
] as const)("advises %s first", (step, facts) => {
  expect(bestNextStep({ ...complete, ...facts })).toBe(step);
});

it("does not ask about certificates in general when buyers ask for a certain one", () => {
  const facts = { ...complete, hasStatedCertificates: false, askedCertificates: ["ISO 9001"] };
  expect(missingOf(facts)).toEqual(["askedCertificate"]);
});

it("does not send somebody without a NIB to wait for verification", () => {
  expect(missingOf({ ...complete, hasNib: false, isVerified: false })).toEqual(["nib"]);
});

const facts: fc.Arbitrary<FirmFacts> = fc.record({
  hasNib: fc.boolean(),
  isVerified: fc.boolean(),
  hasKbli: fc.boolean(),
  hasProductPhoto: fc.boolean(),
  hasCapability: fc.boolean(),
  hasFreeCapacity: fc.boolean(),
  hasPrice: fc.boolean(),
  hasStatedCertificates: fc.boolean(),
  askedCertificates: fc.array(fc.string(), { maxLength: 3 }),
});

it("names each lack once, in one order, and the best step is the first of them", () => {
  fc.assert(
    fc.property(facts, (firm) => {
      const missing = missingOf(firm);
      expect([...missing]).toEqual(NEXT_STEPS.filter((step) => missing.includes(step)));
      expect(bestNextStep(firm)).toBe(missing[0] ?? "ready");
    }),
  );
});
