import type { Actor } from "@/lib/access/actor";
import type { DraftNeed } from "@/lib/needs/schema";
import { approveNeed } from "@/lib/needs/use-cases/approve-need";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { submitNeed } from "@/lib/needs/use-cases/submit-need";

/** A complete need: cross arms for a power line, one lot, three requirements. */
export function crossArms(changes: Partial<DraftNeed> = {}): DraftNeed {
  return {
    title: "Cross arm UNP 10 × 2000 mm, hot dip galvanized",
    description: "Travers baja UNP 10 untuk jaringan tegangan menengah, lubang sesuai gambar.",
    hsCode: "7308.90",
    kblis: [{ edition: "2020", code: "25119" }],
    quantity: 12_000,
    unit: "bh",
    deliverFrom: "2127-01-01",
    deliverUntil: "2127-06-30",
    regionCode: "32.73",
    maxUnitPriceIdr: 310_000,
    ceilingHidden: false,
    minTkdnPercent: 40,
    splittable: true,
    maxMembers: 5,
    confidential: false,
    requirements: [
      { kind: "process", term: "hot dip galvanizing", essential: true },
      { kind: "material", term: "baja UNP", essential: false },
      { kind: "size", mm: 2000, essential: true },
    ],
    lots: [],
    ...changes,
  };
}

/** Who writes and who approves: `seedPeople().people` fits. */
export interface BuyerPair {
  readonly officer: Actor;
  readonly approver: Actor;
}

/** A need that waits for its approver. */
export async function submittedNeed(people: Pick<BuyerPair, "officer">, changes: Partial<DraftNeed> = {}) {
  const { needId, version } = await draftNeed(people.officer, crossArms(changes));
  return submitNeed(people.officer, { needId, version });
}

/** A need that is out: drafted and submitted by the officer, approved by the approver. */
export async function publishedNeed(people: BuyerPair, changes: Partial<DraftNeed> = {}) {
  const { needId, version } = await submittedNeed(people, changes);
  return approveNeed(people.approver, { needId, version });
}
