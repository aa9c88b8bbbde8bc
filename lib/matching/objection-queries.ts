import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { holds } from "@/lib/access/permissions";
import type { CriterionResult } from "@/lib/matching/engine/types";
import type { Criterion } from "@/lib/matching/engine/vocabulary";
import { explainToSupplier, type SupplierExplanation, storedEvaluation } from "@/lib/matching/explanation";
import { contestableCriteria, type ObjectionState } from "@/lib/matching/objection";
import { knownTo } from "@/lib/matching/objection-repository";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";

/** What was said and what was answered; both sides read the same. */
export interface ObjectionView {
  readonly id: string;
  readonly criterion: Criterion | null;
  readonly reason: string;
  readonly state: ObjectionState;
  readonly statedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

const VIEW = {
  id: true,
  criterion: true,
  reason: true,
  state: true,
  statedAt: true,
  answer: true,
  answeredAt: true,
} as const;

type Row = Omit<ObjectionView, "criterion" | "state"> & { readonly criterion: string | null; readonly state: string };

function viewOf({ id, criterion, reason, state, statedAt, answer, answeredAt }: Row): ObjectionView {
  return {
    id,
    criterion: criterion as Criterion | null,
    reason,
    state: state as ObjectionState,
    statedAt,
    answer,
    answeredAt,
  };
}

/** An objection as the buyer sees it, with the lines of the ranking that it is about. */
export interface ReceivedObjection extends ObjectionView {
  readonly version: number;
  readonly supplierName: string;
  readonly rank: number;
  readonly runCreatedAt: Date;
  /** The judgement objected to; empty when it is about the whole. */
  readonly contested: readonly CriterionResult[];
  /** Who answered, by name; null while nobody has. */
  readonly answeredByName: string | null;
}

/** Objections to rankings for a need of the buyer's own, those that wait first. @throws AppError `forbidden` */
export async function listObjections(actor: Actor, needId: string): Promise<ReceivedObjection[]> {
  requirePermission(actor, "match:read");
  if (!isId(needId)) return [];
  const rows = await database().matchObjection.findMany({
    where: { match: { run: { needId, need: { organizationId: actor.organizationId } } } },
    select: {
      ...VIEW,
      version: true,
      answeredById: true,
      supplier: { select: { name: true } },
      match: { select: { rank: true, evaluation: true, run: { select: { createdAt: true } } } },
    },
    orderBy: [{ statedAt: "desc" }, { id: "desc" }],
  });
  const names = await namesOf(rows.flatMap(({ answeredById }) => answeredById ?? []));
  const received = rows.map(({ match, supplier, answeredById, version, ...row }) => ({
    ...viewOf(row),
    version,
    supplierName: supplier.name,
    rank: match.rank,
    runCreatedAt: match.run.createdAt,
    contested: storedEvaluation(match.evaluation).criteria.filter(({ criterion }) => criterion === row.criterion),
    answeredByName: names.get(answeredById ?? "") ?? null,
  }));
  return received.toSorted((a, b) => Number(b.state === "open") - Number(a.state === "open"));
}

async function namesOf(userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = await database().user.findMany({
    where: { id: { in: [...new Set(userIds)] } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}

/** Where a supplier stands in the newest ranking that it is part of, and what it said about it. */
export interface OwnStanding {
  readonly matchId: string;
  readonly rankedAt: Date;
  readonly eligible: boolean;
  /** The place and among how many; null where the place could betray a hidden ceiling. */
  readonly place: { readonly rank: number; readonly of: number } | null;
  readonly explanation: SupplierExplanation;
  readonly contestable: readonly Criterion[];
  readonly objections: readonly ObjectionView[];
  readonly canObject: boolean;
}

/**
 * The actor's own firm in the newest ranking for a need that it knows of; null when it was not ranked, or may not know of
 * the need. @throws AppError `forbidden`
 */
export async function getOwnStanding(actor: Actor, needId: string): Promise<OwnStanding | null> {
  requirePermission(actor, "invitation:read");
  if (!isId(needId)) return null;
  const row = await findStanding(actor, needId);
  if (!row) return null;
  const { ceilingHidden } = row.run.need;
  const evaluation = storedEvaluation(row.evaluation);
  const objections = row.objections.map(viewOf);
  return {
    matchId: row.id,
    rankedAt: row.run.createdAt,
    eligible: evaluation.eligible,
    place: ceilingHidden ? null : { rank: row.rank, of: row.run.candidateCount },
    explanation: explainToSupplier(evaluation, { ceilingHidden }),
    contestable: contestableCriteria(evaluation, { ceilingHidden }),
    objections,
    canObject: holds(actor.roles, "objection:record") && objections.every(({ state }) => state !== "open"),
  };
}

function findStanding({ organizationId }: MemberActor, needId: string) {
  return database().match.findFirst({
    where: { supplierOrganizationId: organizationId, run: { needId, need: knownTo(organizationId) } },
    select: {
      id: true,
      rank: true,
      evaluation: true,
      run: { select: { createdAt: true, candidateCount: true, need: { select: { ceilingHidden: true } } } },
      objections: { select: VIEW, orderBy: { statedAt: "desc" } },
    },
    orderBy: [{ run: { createdAt: "desc" } }, { run: { id: "desc" } }],
  });
}
