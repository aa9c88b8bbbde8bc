import "server-only";
import { type PublicFigures, publicFigures } from "@/lib/oversight/queries";

const KEPT_MS = 60_000;
let kept: { readonly until: number; readonly figures: Promise<PublicFigures> } | null = null;

/**
 * {@link publicFigures}, at most a minute old: the front page is asked by everybody, and the figures behind it count every
 * supplier. Visitors who come at the same moment share one answer; a failure is not kept.
 */
export function recentPublicFigures(now: number = Date.now()): Promise<PublicFigures> {
  if (kept && now < kept.until) return kept.figures;
  const figures = publicFigures();
  kept = { until: now + KEPT_MS, figures };
  figures.catch(() => {
    kept = null;
  });
  return figures;
}
