import "server-only";
import { findCandidates } from "@/lib/matching/candidate-queries";
import { writeDocuments } from "@/lib/matching/document-repository";
import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import { compareBytewise } from "@/lib/matching/engine/rank";
import type { RelevanceQuery } from "@/lib/matching/engine/relevance";
import type { NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { inTransaction } from "@/lib/platform/db";
import type { PlainDate } from "@/lib/shared/dates";

/**
 * Suppliers that are no organizations of the platform but come out of a file, in a database that holds nobody else: they are
 * found by the same search.
 */

/** As many suppliers are written in one transaction. */
const BATCH = 500;

export interface OutsideSearch {
  readonly asOf: PlainDate;
  readonly concepts: ConceptResolver;
  /** False: without the words of business classes, to measure what they are worth. */
  readonly withClasses: boolean;
}

/** Writes what the search reads of suppliers; nothing else of them is stored. */
export async function storeOutsideSuppliers(
  suppliers: readonly SupplierFacts[],
  concepts: ConceptResolver,
): Promise<void> {
  // Numbered in the order of their ids, so that equals come in the same order whatever order the file has.
  const ordered = [...suppliers].sort((a, b) => compareBytewise(a.id, b.id));
  for (let at = 0; at < ordered.length; at += BATCH) {
    const documents = ordered
      .slice(at, at + BATCH)
      .map((facts, offset) => ({ organizationId: numberedId(at + offset), facts, productIds: [] }));
    await inTransaction((tx) => writeDocuments(tx, concepts, documents));
  }
}

export interface OutsideCandidates {
  readonly query: RelevanceQuery;
  readonly suppliers: readonly SupplierFacts[];
  /** True when there may be more. */
  readonly isCut: boolean;
}

/** The suppliers that a need is held against, and what was looked up to find them. */
export async function outsideCandidates(need: NeedFacts, search: OutsideSearch): Promise<OutsideCandidates> {
  const { query, suppliers, isCut } = await findCandidates(need, { ...search, fillUp: true });
  return { query, suppliers: suppliers.map(({ facts }) => facts), isCut };
}

function numberedId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}
