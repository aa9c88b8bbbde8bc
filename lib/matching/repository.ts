import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import type { Evaluation, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { createWeights, type Weights } from "@/lib/matching/engine/weights";
import { type RankingTerms, rankingVersion } from "@/lib/matching/ranking";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { newId } from "@/lib/platform/id";
import { type PlainDate, plainDateToUtc } from "@/lib/shared/dates";

/** The table of weights that holds on a day. @throws {Error} when there is none: the first comes with a migration. */
export async function loadWeights(tx: Tx, on: PlainDate): Promise<Weights> {
  const row = await tx.matchWeights.findFirst({
    where: { validFrom: { lte: plainDateToUtc(on) } },
    // Of two tables of the same day, the one that was made later.
    orderBy: [{ validFrom: "desc" }, { createdAt: "desc" }],
    select: { version: true, weights: true },
  });
  if (!row) throw new Error(`No table of weights holds on ${on}`);
  return createWeights(row.version, row.weights as Weights["basisPoints"]);
}

/** Adds a table of weights under the year's next name ("2026-2"), which it answers. */
export async function insertWeights(
  tx: Tx,
  by: Pick<MemberActor, "userId">,
  basisPoints: Weights["basisPoints"],
  validFrom: PlainDate,
): Promise<string> {
  const year = validFrom.slice(0, 4);
  const named = await tx.matchWeights.findMany({
    where: { version: { startsWith: `${year}-` } },
    select: { version: true },
  });
  const last = Math.max(0, ...named.map(({ version }) => Number(version.slice(year.length + 1)) || 0));
  const version = `${year}-${last + 1}`;
  const days = { validFrom: plainDateToUtc(validFrom), createdAt: currentTime() };
  await tx.matchWeights.create({ data: { version, weights: asJson(basisPoints), ...days, createdById: by.userId } });
  return version;
}

/** One ranked supplier with what it was judged by. */
export interface RankedSupplier {
  readonly evaluation: Evaluation;
  readonly facts: SupplierFacts;
  /** The product that speaks, null when the supplier lists none. */
  readonly productId: string | null;
}

export interface NewRun {
  readonly needVersion: number;
  readonly need: NeedFacts;
  readonly terms: RankingTerms;
  readonly ranked: readonly RankedSupplier[];
  readonly createdAt: Date;
}

/** Stores a ranking as it was made: versions, facts and whole answers, in order. Returns the run's id. */
export async function addRun(
  tx: Tx,
  by: Pick<MemberActor, "userId" | "onBehalfOfOrganizationId">,
  run: NewRun,
): Promise<string> {
  const runId = newId();
  await tx.matchRun.create({
    data: {
      id: runId,
      needId: run.need.id,
      needVersion: run.needVersion,
      weightsVersion: run.terms.weights.version,
      engineVersion: rankingVersion(run.terms),
      asOf: plainDateToUtc(run.terms.asOf),
      needFacts: asJson(run.need),
      ...(run.terms.query && { relevanceQuery: asJson(run.terms.query) }),
      candidateCount: run.ranked.length,
      createdAt: run.createdAt,
      createdById: by.userId,
      onBehalfOfId: by.onBehalfOfOrganizationId,
    },
  });
  await tx.match.createMany({
    data: run.ranked.map(({ evaluation, facts, productId }, index) => ({
      id: newId(),
      runId,
      supplierOrganizationId: evaluation.supplierId,
      productId,
      rank: index + 1,
      eligible: evaluation.eligible,
      scoreBasisPoints: evaluation.scoreBasisPoints,
      supplierFacts: asJson(facts),
      evaluation: asJson(evaluation),
    })),
  });
  return runId;
}

/** Facts and evaluations are plain data; Prisma's JSON type merely cannot see that of an interface. */
function asJson(value: object): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject;
}
