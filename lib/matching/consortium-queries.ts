import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { CANDIDATE_LIMIT, weightsOn } from "@/lib/matching/candidate-queries";
import {
  ableAlone,
  type ConsortiumCase,
  type ConsortiumMember,
  type ConsortiumProposal,
  type ConsortiumTerms,
  consortiumCase,
  type NoConsortium,
  noConsortium,
} from "@/lib/matching/consortium";
import { widerCandidates } from "@/lib/matching/consortium-candidates";
import type { ConsortiumCandidate, PossibleMember } from "@/lib/matching/consortium-membership";
import { findRemedies, type Remedies } from "@/lib/matching/consortium-remedies";
import { solveCase } from "@/lib/matching/consortium-solver";
import type { NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { storedEvaluation } from "@/lib/matching/explanation";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";

/** A page waits no longer for a proof that nobody can. */
const TIME = { timeLimitMs: 1_500, patienceMs: 6_000 };

/** Of those who can fill a need alone, as many are named: an address holds no more of them. */
const MOST_ALONE = 100;

/** A supplier that may be a member, with how the run knows it. */
export interface ConsortiumFirm extends PossibleMember {
  /** Null for one that did not come into the run: it was found beyond it. */
  readonly matchId: string | null;
  readonly name: string;
  readonly regionCode: string | null;
  /** May be invited through the shortlist. */
  readonly eligible: boolean;
  /** Whole units it delivers in the proposal; 0 when it is no member. */
  readonly quantity: number;
}

/** A consortium for a need, worked out from the newest run; where that is full, from all others too who make the thing. */
export interface ConsortiumBoard {
  readonly need: NeedFacts;
  readonly asOf: PlainDate;
  /** Names of everybody who was looked at, by id: also of those who cannot be members. */
  readonly names: ReadonlyMap<string, string>;
  readonly outcome:
    | {
        readonly kind: "none";
        readonly because: NoConsortium;
        /** Who can fill the need alone, by id; not more than can be read. */
        readonly alone: readonly string[];
      }
    | { readonly kind: "undecided"; readonly firms: readonly ConsortiumFirm[] }
    | ({ readonly kind: "worked_out" } & WorkedOut);
}

export interface WorkedOut {
  readonly asked: ConsortiumCase;
  readonly proposal: ConsortiumProposal;
  /** Members first, then the others of the run, each in its order. */
  readonly firms: readonly ConsortiumFirm[];
  /** What the proposal without anybody pinned or excluded costs; null when there is none. */
  readonly firstCostIdr: number | null;
  /** When nobody can deliver: what would close it. */
  readonly remedies: Remedies | null;
}

/** Whom the officer wants in or out, by the suppliers' ids. */
export interface ConsortiumChoices {
  readonly pinned: readonly string[];
  readonly excluded: readonly string[];
}

/**
 * Proposes a consortium for a need of the buyer's own, from the facts and judgements of its newest run; nothing is stored. A
 * run holds those who rank first: where there may be more, the others are searched and judged now, as of the same day. Null when no run was made or the need is another buyer's.
 *
 * @throws AppError `forbidden`
 */
export async function getConsortiumBoard(
  actor: Actor,
  needId: string,
  { pinned, excluded }: ConsortiumChoices,
): Promise<ConsortiumBoard | null> {
  requirePermission(actor, "match:read");
  const stored = isId(needId) ? await loadRun(actor.organizationId, needId) : null;
  if (!stored) return null;
  const { need, asOf } = stored;
  // Who is wanted in and out is out.
  const terms = { asOf, excluded, pinned: pinned.filter((id) => !excluded.includes(id)) };
  const run = await withOthers(stored, terms);
  const { rows, names } = run;
  const board = { need, asOf, names };
  const because = noConsortium(need, rows, terms);
  const asked = consortiumCase(need, rows, terms);
  if (because !== null || !asked) {
    const alone = ableAlone(need, rows, terms).slice(0, MOST_ALONE);
    return { ...board, outcome: { kind: "none", because: because ?? "no_quantity", alone } };
  }
  try {
    return { ...board, outcome: { kind: "worked_out", ...(await workOut(run, terms, asked)) } };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "conflict") throw error;
    return { ...board, outcome: { kind: "undecided", firms: firmsFrom(rows, asked, []) } };
  }
}

async function workOut(run: StoredRun, terms: ConsortiumTerms, asked: ConsortiumCase): Promise<WorkedOut> {
  const { need, rows, isCut } = run;
  const { proposal, delivering } = await solveCase(asked, { ...TIME, isCut });
  const hasChoices = (terms.pinned?.length ?? 0) + (terms.excluded?.length ?? 0) > 0;
  const first = hasChoices ? await firstCost(run) : proposal.costIdr;
  const remedies = proposal.feasible ? null : await findRemedies(need, rows, terms, asked);
  return { asked, proposal, firms: firmsFrom(rows, asked, delivering), firstCostIdr: first, remedies };
}

async function firstCost({ need, rows, asOf, isCut }: StoredRun): Promise<number | null> {
  const asked = consortiumCase(need, rows, { asOf });
  return asked && (await solveCase(asked, { ...TIME, isCut })).proposal.costIdr;
}

function firmsFrom(
  rows: readonly StoredMatch[],
  { possible }: ConsortiumCase,
  delivering: readonly ConsortiumMember[],
): ConsortiumFirm[] {
  const members = new Map(possible.map((member) => [member.supplierId, member]));
  const quantities = new Map(delivering.map(({ supplierId, quantity }) => [supplierId, quantity]));
  const firms = rows.flatMap(({ facts, matchId, name, regionCode, evaluation: { eligible } }): ConsortiumFirm[] => {
    const member = members.get(facts.id);
    const quantity = quantities.get(facts.id) ?? 0;
    // Beyond the run there may be thousands: of them only those are shown who take part.
    if (!member || (matchId === null && quantity === 0 && !member.pinned)) return [];
    return [{ ...member, matchId, name, regionCode, eligible, quantity }];
  });
  return [...firms.filter(({ quantity }) => quantity > 0), ...firms.filter(({ quantity }) => quantity === 0)];
}

interface StoredMatch extends ConsortiumCandidate {
  readonly matchId: string | null;
  readonly name: string;
  readonly regionCode: string | null;
}

interface StoredRun {
  readonly need: NeedFacts;
  readonly asOf: PlainDate;
  readonly rows: readonly StoredMatch[];
  readonly names: ReadonlyMap<string, string>;
  /** True when there may be suppliers that are not among the rows. */
  readonly isCut: boolean;
}

/** The run, and where it holds no more than its first suppliers, all others that may count, as they are now. */
async function withOthers(run: StoredRun, terms: ConsortiumTerms): Promise<StoredRun> {
  if (!run.isCut) return run;
  const { need, asOf, rows, names } = run;
  const search = { weights: await weightsOn(asOf) };
  const { candidates, isCut } = await widerCandidates(need, rows, terms, search);
  const others = candidates.slice(rows.length);
  const active = await database().organization.findMany({
    where: { id: { in: others.map(({ facts }) => facts.id) }, status: "active" },
    select: { id: true, name: true, regionCode: true },
  });
  const firms = new Map(active.map(({ id, ...firm }) => [id, firm]));
  const found = others.flatMap((other): StoredMatch[] => {
    const firm = firms.get(other.facts.id);
    return firm ? [{ ...other, ...firm, matchId: null }] : [];
  });
  return {
    need,
    asOf,
    rows: [...rows, ...found],
    names: new Map([...names, ...active.map(({ id, name }) => [id, name] as const)]),
    isCut,
  };
}

/** The newest run of a buyer's own need; who was suspended or closed since is left out. */
async function loadRun(organizationId: string, needId: string): Promise<StoredRun | null> {
  const run = await database().matchRun.findFirst({
    where: { needId, need: { organizationId } },
    select: {
      asOf: true,
      needFacts: true,
      candidateCount: true,
      matches: {
        select: {
          id: true,
          supplierFacts: true,
          evaluation: true,
          supplier: { select: { name: true, regionCode: true, status: true } },
        },
        orderBy: { rank: "asc" },
      },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  if (!run) return null;
  const rows = run.matches.flatMap(({ id, supplierFacts, evaluation, supplier: { status, ...firm } }): StoredMatch[] =>
    status === "active"
      ? [
          {
            matchId: id,
            ...firm,
            facts: supplierFacts as unknown as SupplierFacts,
            evaluation: storedEvaluation(evaluation),
          },
        ]
      : [],
  );
  return {
    need: run.needFacts as unknown as NeedFacts,
    asOf: plainDateFromUtc(run.asOf),
    rows,
    names: new Map(rows.map(({ facts, name }) => [facts.id, name])),
    isCut: run.candidateCount >= CANDIDATE_LIMIT,
  };
}
