import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
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

/** A supplier that may be a member, with how the run knows it. */
export interface ConsortiumFirm extends PossibleMember {
  readonly matchId: string;
  readonly name: string;
  readonly regionCode: string | null;
  /** May be invited through the shortlist. */
  readonly eligible: boolean;
  /** Whole units it delivers in the proposal; 0 when it is no member. */
  readonly quantity: number;
}

/** A consortium for a need, worked out from the newest run. */
export interface ConsortiumBoard {
  readonly need: NeedFacts;
  readonly asOf: PlainDate;
  /** Names of everybody in the run, by id: also of those who cannot be members. */
  readonly names: ReadonlyMap<string, string>;
  readonly outcome:
    | {
        readonly kind: "none";
        readonly because: NoConsortium;
        /** Who can fill the need alone, by id. */
        readonly alone: readonly string[];
      }
    | { readonly kind: "undecided"; readonly firms: readonly ConsortiumFirm[] }
    | ({ readonly kind: "worked_out" } & WorkedOut);
}

export interface WorkedOut {
  readonly asked: ConsortiumCase;
  readonly proposal: ConsortiumProposal;
  /** Members first, then the others, each in the order of the run. */
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
 * Proposes a consortium for a need of the buyer's own, from the facts and judgements of its newest run; nothing is stored.
 * Null when no run was made or the need is another buyer's.
 *
 * @throws AppError `forbidden`
 */
export async function getConsortiumBoard(
  actor: Actor,
  needId: string,
  { pinned, excluded }: ConsortiumChoices,
): Promise<ConsortiumBoard | null> {
  requirePermission(actor, "match:read");
  const run = isId(needId) ? await loadRun(actor.organizationId, needId) : null;
  if (!run) return null;
  const { need, asOf, rows, names } = run;
  // Who is wanted in and out is out.
  const terms = { asOf, excluded, pinned: pinned.filter((id) => !excluded.includes(id)) };
  const board = { need, asOf, names };
  const because = noConsortium(need, rows, terms);
  const asked = consortiumCase(need, rows, terms);
  if (because !== null || !asked) {
    const alone = ableAlone(need, rows, terms);
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
  const { need, rows } = run;
  const { proposal, delivering } = await solveCase(asked, TIME);
  const hasChoices = (terms.pinned?.length ?? 0) + (terms.excluded?.length ?? 0) > 0;
  const first = hasChoices ? await firstCost(run) : proposal.costIdr;
  const remedies = proposal.feasible ? null : await findRemedies(need, rows, terms, asked);
  return { asked, proposal, firms: firmsFrom(rows, asked, delivering), firstCostIdr: first, remedies };
}

async function firstCost({ need, rows, asOf }: StoredRun): Promise<number | null> {
  const asked = consortiumCase(need, rows, { asOf });
  return asked && (await solveCase(asked, TIME)).proposal.costIdr;
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
    return member ? [{ ...member, matchId, name, regionCode, eligible, quantity: quantities.get(facts.id) ?? 0 }] : [];
  });
  return [...firms.filter(({ quantity }) => quantity > 0), ...firms.filter(({ quantity }) => quantity === 0)];
}

interface StoredMatch extends ConsortiumCandidate {
  readonly matchId: string;
  readonly name: string;
  readonly regionCode: string | null;
}

interface StoredRun {
  readonly need: NeedFacts;
  readonly asOf: PlainDate;
  readonly rows: readonly StoredMatch[];
  readonly names: ReadonlyMap<string, string>;
}

/** The newest run of a buyer's own need; who was suspended or closed since is left out. */
async function loadRun(organizationId: string, needId: string): Promise<StoredRun | null> {
  const run = await database().matchRun.findFirst({
    where: { needId, need: { organizationId } },
    select: {
      asOf: true,
      needFacts: true,
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
  };
}
