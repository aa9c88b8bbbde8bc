/** What is known of a firm that has just registered, as far as the advice depends on it. */
export interface FirmFacts {
  readonly hasNib: boolean;
  readonly isVerified: boolean;
  readonly hasKbli: boolean;
  readonly hasProductPhoto: boolean;
  readonly hasCapability: boolean;
  readonly hasFreeCapacity: boolean;
  readonly hasPrice: boolean;
  readonly hasStatedCertificates: boolean;
  /** Schemes that open needs in the firm's line of business ask for and that it does not show, the most asked first. */
  readonly askedCertificates: readonly string[];
}

export const NEXT_STEPS = [
  "capability",
  "freeCapacity",
  "nib",
  "kbli",
  "askedCertificate",
  "photo",
  "price",
  "certificates",
  "verification",
  "ready",
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/**
 * What is missing, the most useful first: without a process nothing matches; without free capacity no buyer can reckon;
 * without a NIB nobody can verify the firm; a certificate that buyers ask for opens needs that are there today; a photo and
 * a price win the buyer who already looks; waiting for the administrator is what remains when all else is done.
 */
export function missingOf(facts: FirmFacts): readonly NextStep[] {
  const lacks: Readonly<Record<Exclude<NextStep, "ready">, boolean>> = {
    capability: !facts.hasCapability,
    freeCapacity: !facts.hasFreeCapacity,
    nib: !facts.hasNib,
    kbli: !facts.hasKbli,
    askedCertificate: facts.askedCertificates.length > 0,
    photo: !facts.hasProductPhoto,
    price: !facts.hasPrice,
    certificates: !facts.hasStatedCertificates && facts.askedCertificates.length === 0,
    verification: facts.hasNib && !facts.isVerified,
  };
  return NEXT_STEPS.filter((step) => step !== "ready" && lacks[step]);
}

/** The one thing to do next. */
export function bestNextStep(facts: FirmFacts): NextStep {
  return missingOf(facts)[0] ?? "ready";
}
