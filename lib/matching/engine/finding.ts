import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import type { SpeakingProduct } from "@/lib/matching/engine/product";
import type { ReadNeed, ReadSupplier } from "@/lib/matching/engine/reading";
import type { TermAnswers } from "@/lib/matching/engine/term-answers";
import type { Reason, Verdict } from "@/lib/matching/engine/vocabulary";
import type { PlainDate } from "@/lib/shared/dates";
import type { BasisPoints } from "@/lib/shared/score";

/** What every criterion looks at: one need and one supplier, both read, and the product that speaks. */
export interface Pairing {
  readonly need: ReadNeed;
  readonly supplier: ReadSupplier;
  readonly speaking: SpeakingProduct | undefined;
  /** How much of what is asked for the supplier says it makes or can do, in basis points. */
  readonly relevance: BasisPoints;
  /** The same with everything else that it is found by: its name and its business classes. */
  readonly closeness: BasisPoints;
  readonly concepts: ConceptResolver;
  readonly answers: TermAnswers;
  readonly asOf: PlainDate;
}

/** What a criterion found, before weights: `share` is how much of its points it earns. */
export interface Finding {
  readonly verdict: Verdict;
  readonly share: BasisPoints;
  readonly required: string | null;
  readonly offered: string | null;
  readonly reason: Reason;
  readonly requirementIndex?: number;
  readonly essential?: boolean;
}

/** Longest piece of a supplier's text that an explanation repeats. */
const LONGEST_QUOTE = 120;

/** Text as it is repeated in an explanation; null when there is none. */
export function quote(text: string | undefined): string | null {
  const trimmed = (text ?? "").trim();
  if (trimmed === "") return null;
  // Characters are never more than UTF-16 units: most texts need no counting.
  if (trimmed.length <= LONGEST_QUOTE) return trimmed;
  const characters = [...trimmed];
  return characters.length <= LONGEST_QUOTE ? trimmed : `${characters.slice(0, LONGEST_QUOTE - 1).join("")}…`;
}

/** An answer nobody has: earns nothing, excludes nobody. */
export function unknown(reason: Reason, required: string | null, offered: string | null = null): Finding {
  return { verdict: "unknown", share: 0, required, offered, reason };
}
