import { type Finding, type Pairing, quote, unknown } from "@/lib/matching/engine/finding";
import { SAME_KIND_FROM } from "@/lib/matching/engine/relevance";
import { hasWords } from "@/lib/matching/engine/relevance-query";

/** Is it this kind of thing? The points follow the likeness; the verdict asks whether it is enough. */
export function judgeCapability({ need, supplier, speaking, relevance, closeness }: Pairing): Finding[] {
  const required = quote(need.facts.title);
  const offered = quote(speaking?.product.facts.name ?? supplier.capabilities[0]?.source ?? supplier.facts.description);
  if (!hasWords(need)) return [unknown("capability.need_without_words", required, offered)];
  if (relevance >= SAME_KIND_FROM) {
    return [{ verdict: "pass", share: closeness, required, offered, reason: "capability.same_kind" }];
  }
  if (supplier.texts.length === 0) return [unknown("capability.nothing_described", required, offered)];
  return [{ verdict: "fail", share: closeness, required, offered, reason: "capability.not_this_kind" }];
}
