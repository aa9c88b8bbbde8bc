import type { ReadNeed, ReadProduct, ReadSupplier } from "@/lib/matching/engine/reading";
import { SAME_KIND_FROM } from "@/lib/matching/engine/relevance";
import { isConvertible } from "@/lib/shared/quantities";
import type { BasisPoints } from "@/lib/shared/score";

/**
 * The one product that speaks for a supplier on capacity, price, minimum order, lead time and TKDN. Never a sum over
 * products: a firm that makes three things does not make three times as much of one.
 */
export interface SpeakingProduct {
  readonly index: number;
  readonly product: ReadProduct;
  /** How much this product alone is what the need asks for. */
  readonly relevance: number;
}

/**
 * The best match for the need whose unit converts to the need's. A product of another kind does not speak over one of
 * the right kind merely because its unit converts; between equals the first listed speaks. Only the product's own words
 * decide, so that a new capability never changes who speaks.
 */
export function speakingProduct(
  need: ReadNeed,
  supplier: ReadSupplier,
  relevances: readonly BasisPoints[],
): SpeakingProduct | undefined {
  const candidates = supplier.products.map((product, index) => {
    const relevance = relevances[index] ?? 0;
    const sameKind = relevance >= SAME_KIND_FROM ? 2 : 0;
    const convertible = isConvertible(product.facts.unit, need.facts.unit) ? 1 : 0;
    return { index, product, relevance, rank: sameKind + convertible };
  });
  candidates.sort((a, b) => b.rank - a.rank || b.relevance - a.relevance || a.index - b.index);
  return candidates[0];
}
