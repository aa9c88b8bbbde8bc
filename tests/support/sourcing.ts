import type { MemberActor } from "@/lib/access/actor";
import type { Evaluation } from "@/lib/matching/engine/types";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { newId } from "@/lib/platform/id";
import { plainDateToUtc } from "@/lib/shared/dates";
import { isAppError } from "@/lib/shared/errors";

/** An hour before, at and after this instant the deadline of {@link publishNeed} has not passed, passes, has passed. */
export const QUOTES_DUE_AT = new Date("2027-01-04T09:00:00Z");
export const BEFORE_DUE = new Date("2027-01-04T08:00:00Z");
export const AFTER_DUE = new Date("2027-01-04T10:00:00Z");

export interface PublishedNeed {
  readonly needId: string;
  readonly lotIds: readonly string[];
}

/** A published need with one lot a quantity, sealed until {@link QUOTES_DUE_AT}, written past the use cases of needs. */
export async function publishNeed(
  buyer: MemberActor,
  quantities: readonly number[] = [12_000],
  change: Partial<Prisma.NeedUncheckedCreateInput> = {},
): Promise<PublishedNeed> {
  const needId = newId();
  const lots = quantities.map((quantity, index) => ({
    id: newId(),
    position: index + 1,
    title: `Lot ${index + 1}`,
    quantity,
  }));
  await database().need.create({
    data: {
      id: needId,
      organizationId: buyer.organizationId,
      state: "published",
      title: "Cross arm UNP 10 × 2000 mm, galvanis",
      quantity: quantities.reduce((sum, quantity) => sum + quantity, 0),
      unit: "bh",
      deliverFrom: plainDateToUtc("2027-02-01"),
      deliverUntil: plainDateToUtc("2027-06-30"),
      regionCode: "32.73",
      maxUnitPriceIdr: 310_000n,
      ceilingHidden: true,
      splittable: true,
      quotesDueAt: QUOTES_DUE_AT,
      publishedAt: currentTime(),
      createdAt: currentTime(),
      createdById: buyer.userId,
      ...change,
      lots: { create: lots },
    },
  });
  return { needId, lotIds: lots.map(({ id }) => id) };
}

/** Many published needs without lots, written at once: for lists that are long. */
export async function publishManyNeeds(
  buyer: MemberActor,
  count: number,
  change: Partial<Prisma.NeedCreateManyInput> = {},
): Promise<void> {
  const need = { organizationId: buyer.organizationId, state: "published", quotesDueAt: QUOTES_DUE_AT } as const;
  const at = currentTime();
  await database().need.createMany({
    data: Array.from({ length: count }, () => ({
      ...need,
      id: newId(),
      title: "Cross arm UNP 10 × 2000 mm, galvanis",
      publishedAt: at,
      createdAt: at,
      createdById: buyer.userId,
      ...change,
    })),
  });
}

/** A pairing in a run of its own, as if the engine had judged so. Returns the match's id. */
export async function addMatch(
  needId: string,
  supplierOrganizationId: string,
  change: Partial<Evaluation> = {},
): Promise<string> {
  const evaluation: Evaluation = {
    needId,
    supplierId: supplierOrganizationId,
    product: null,
    eligible: true,
    ineligibleReasons: [],
    scoreBasisPoints: 7_300,
    criteria: [
      {
        criterion: "price",
        verdict: "pass",
        basisPoints: 250,
        maxBasisPoints: 300,
        required: "310000",
        offered: "285000",
        reason: "price.within_ceiling",
        essential: false,
        requirementIndex: null,
      },
    ],
    gaps: [],
    flags: [],
    ...change,
  };
  const runId = newId();
  const matchId = newId();
  await database().matchRun.create({
    data: {
      id: runId,
      needId,
      needVersion: 1,
      weightsVersion: "2026-1",
      engineVersion: "test",
      asOf: plainDateToUtc("2027-01-01"),
      needFacts: {},
      candidateCount: 1,
      createdAt: currentTime(),
      createdById: newId(),
      matches: {
        create: {
          id: matchId,
          supplierOrganizationId,
          rank: 1,
          eligible: evaluation.eligible,
          scoreBasisPoints: evaluation.scoreBasisPoints,
          supplierFacts: {},
          evaluation: JSON.parse(JSON.stringify(evaluation)),
        },
      },
    },
  });
  return matchId;
}

/** An invitation that was sent, written past the use case. Returns its id. */
export async function addInvitation(
  need: PublishedNeed,
  supplierOrganizationId: string,
  change: Partial<Prisma.InvitationUncheckedCreateInput> = {},
): Promise<string> {
  const id = newId();
  await database().invitation.create({
    data: {
      id,
      needId: need.needId,
      supplierOrganizationId,
      matchId: await addMatch(need.needId, supplierOrganizationId),
      sentAt: currentTime(),
      sentById: newId(),
      ...change,
    },
  });
  return id;
}

/** A quote by one firm for all lots, written past the use case together with its invitation. Returns its id. */
export async function addQuote(
  need: PublishedNeed,
  supplierOrganizationId: string,
  { quantity = 12_000, unitPriceIdr = 285_000n, validUntil = "2027-03-31" } = {},
): Promise<string> {
  const id = newId();
  await addInvitation(need, supplierOrganizationId, { state: "quoted" });
  await database().quote.create({
    data: {
      id,
      needId: need.needId,
      leadOrganizationId: supplierOrganizationId,
      validUntil: plainDateToUtc(validUntil),
      sentAt: currentTime(),
      sentById: newId(),
      parties: { create: { organizationId: supplierOrganizationId, shareBasisPoints: 10_000 } },
      lines: {
        create: need.lotIds.map((lotId) => ({ id: newId(), lotId, quantity, unitPriceIdr, leadTimeDays: 30 })),
      },
    },
  });
  return id;
}

/** `code messageKey` of the refusal, or "allowed". Anything but a refusal is thrown on. */
export async function refusalOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (isAppError(error)) return `${error.code} ${error.messageKey}`;
    throw error;
  }
  return "allowed";
}
