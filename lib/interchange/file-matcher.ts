import "server-only";
import { answeredMatch, type MatchAnswer } from "@/lib/interchange/file-matcher-answer";
import { answeredConsortium } from "@/lib/interchange/file-matcher-consortium";
import { type RefusedLine, readRecords } from "@/lib/interchange/file-matcher-records";
import { NeedRecord } from "@/lib/interchange/need-record";
import { SupplierRecord } from "@/lib/interchange/supplier-record";
import { weightsOn } from "@/lib/matching/candidate-queries";
import type { EvaluationOptions } from "@/lib/matching/engine/evaluate";
import { rankAndExplain } from "@/lib/matching/engine/rank";
import type { NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { outsideCandidates, storeOutsideSuppliers } from "@/lib/matching/outside-suppliers";
import { conceptResolver, emptyResolver } from "@/lib/matching/vocabulary";
import type { PlainDate } from "@/lib/shared/dates";

export interface MatchFilesOptions {
  readonly suppliersFile: string;
  readonly needsFile: string;
  /** Matches of one need at most. */
  readonly top: number;
  /** The day of evaluation. */
  readonly asOf: PlainDate;
  /** Whether a consortium is sought where no supplier can fill a need alone. */
  readonly consortium: boolean;
  /** False: with an empty vocabulary, to measure what it is worth. */
  readonly synonyms: boolean;
}

/** Where answers and refusals go, as they come. An answer that is awaited holds the matcher back. */
export interface MatchOutlet {
  readonly answer: (answer: MatchAnswer) => void | Promise<void>;
  readonly refuse: (refused: RefusedLine) => void;
}

/** How many lines were used and refused. */
export interface MatchCount {
  readonly suppliers: number;
  readonly needs: number;
  readonly refused: number;
}

/** While one need is worked on, another waits for the database or for its consortium. */
const NEEDS_AT_ONCE = 4;
/** A file carries neither a track record nor a level of verification. */
const RECORDS_KEEP = { evidence: false, verification: false };

/**
 * Holds every need of one file against the suppliers of another, by the retrieval and the engine that the app uses, and answers
 * in the order of the needs. The database must be migrated, empty of suppliers, and the matcher's own.
 *
 * @throws {Error} when a file cannot be read
 */
export async function matchFiles(options: MatchFilesOptions, { answer, refuse }: MatchOutlet): Promise<MatchCount> {
  let refused = 0;
  let needs = 0;
  const count = (line: RefusedLine) => {
    refused += 1;
    refuse(line);
  };
  const suppliers: SupplierFacts[] = [];
  const suppliersFile = { path: options.suppliersFile, kind: "suppliers", schema: SupplierRecord } as const;
  for await (const record of readRecords(suppliersFile, count)) suppliers.push(supplierFacts(record));
  const answerTo = await prepareMatcher(suppliers, options);
  const needsFile = { path: options.needsFile, kind: "needs", schema: NeedRecord } as const;
  const begun: Promise<MatchAnswer>[] = [];
  for await (const record of readRecords(needsFile, count)) {
    needs += 1;
    begun.push(begin(answerTo(needFacts(record))));
    if (begun.length === NEEDS_AT_ONCE) await answerNext(begun, answer);
  }
  while (begun.length > 0) await answerNext(begun, answer);
  return { suppliers: suppliers.length, needs, refused };
}

/** A failure counts when the answer's turn has come, not before. */
function begin(answer: Promise<MatchAnswer>): Promise<MatchAnswer> {
  answer.catch(() => undefined);
  return answer;
}

async function answerNext(begun: Promise<MatchAnswer>[], answer: MatchOutlet["answer"]): Promise<void> {
  const next = await begun.shift();
  if (next) await answer(next);
}

/** A function that answers one need; what all needs share is made ready once. */
async function prepareMatcher(
  suppliers: readonly SupplierFacts[],
  { top, asOf, synonyms, consortium }: MatchFilesOptions,
): Promise<(need: NeedFacts) => Promise<MatchAnswer>> {
  const concepts = synonyms ? conceptResolver() : emptyResolver();
  const weights = await weightsOn(asOf);
  await storeOutsideSuppliers(suppliers, concepts);
  const search = { asOf, concepts, withClasses: synonyms };
  return async (need) => {
    const { query, suppliers: candidates, isCut } = await outsideCandidates(need, search);
    const options: EvaluationOptions = { weights, asOf, concepts, recordsKeep: RECORDS_KEEP, query };
    const { ranked, explained } = rankAndExplain(need, candidates, options, top);
    const matches = explained.map((match, index) => answeredMatch(match, index + 1));
    // Those who rank first are shown; who is to deliver together is looked for among all.
    const wider = isCut ? { concepts, withClasses: synonyms, weights, recordsKeep: RECORDS_KEEP } : null;
    const joined = consortium ? await answeredConsortium(need, ranked, asOf, wider) : null;
    return { needId: need.id, weights: weights.version, matches, consortium: joined };
  };
}

function supplierFacts({ nib: _, ...record }: SupplierRecord): SupplierFacts {
  return record;
}

function needFacts({ buyer: _, ...record }: NeedRecord): NeedFacts {
  return { ...record, requirements: record.requirements ?? [] };
}
