import { suggestedClauses } from "@/lib/partnerships/clause-suggestions";
import type { PartnershipPattern } from "@/lib/partnerships/partnership";
import { confirmPartnership } from "@/lib/partnerships/use-cases/confirm-partnership";
import { draftPartnership } from "@/lib/partnerships/use-cases/draft-partnership";
import { newId } from "@/lib/platform/id";
import { addDays } from "@/lib/shared/dates";
import { isInvented, type Telling, tellUntilToday } from "@/prisma/seed/story-cast";
import { tellBatches } from "@/prisma/seed/tell-delivery";
import type { Offer } from "@/prisma/seed/tell-sourcing";

const SERVICES = ["kalibrasi", "penatu", "jasa-boga", "angkutan", "kebersihan"];

/** How goods of a trade are usually bound to a buyer. */
function patternOf({ story }: Telling): PartnershipPattern {
  const trade = story.trade.split("+")[0] ?? "";
  if (SERVICES.includes(trade)) return "penyumberluaran";
  if (["pisang", "simplisia", "hasil-hutan"].includes(trade)) return "inti_plasma";
  if (["pres-logam", "karet-cetak", "konveksi", "bubut"].includes(trade)) return "subkontrak";
  return "rantai_pasok";
}

/** A contract with each winner, and what is delivered under it. */
export async function tellContracts(telling: Telling, offers: readonly Offer[]): Promise<void> {
  for (const offer of offers) await tellUntilToday(() => tellContract(telling, offer));
}

async function tellContract(telling: Telling, offer: Offer): Promise<void> {
  const { story, officer, approver, at, draftedOn, lot } = telling;
  // Half of the contracts call their orders off month by month; the others fix them with the contract.
  const framework = story.until === "ceremonial" || lot.chance(50);
  const startsOn = addDays(draftedOn, 21);
  const endsOn = addDays(startsOn, 30 * story.batches + 25);
  const { partnershipId } = await at(addDays(draftedOn, 18), () =>
    draftPartnership(officer, {
      quoteId: offer.quoteId,
      pattern: patternOf(telling),
      startsOn,
      endsOn,
      ...inspectionAndPayment(telling),
      ordering: framework ? "framework" : "monthly",
      clauses: suggestedClauses(patternOf(telling)),
      alsoQuoteIds: [],
      idempotencyKey: newId(),
    }),
  );
  await at(addDays(draftedOn, 19), () => confirmPartnership(approver, { partnershipId }));
  if (story.until === "awarded") return;
  await at(addDays(draftedOn, 20), () => confirmPartnership(offer.owner, { partnershipId }));
  if (story.until === "ceremonial") return;
  await tellBatches(telling, offer, { partnershipId, framework, startsOn });
}

/**
 * A contract with a real institution leaves so much time that nothing which stands open on the first day of the month falls
 * late before the month is over: the demo shows lateness at invented companies only.
 */
function inspectionAndPayment(telling: Telling) {
  const invented = isInvented(telling.story);
  return {
    acceptanceDays: invented ? 5 : 30,
    acceptanceBasis: "working",
    paymentDays: invented ? 30 : 45,
    paymentBasis: "calendar",
  } as const;
}
