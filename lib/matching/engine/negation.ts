import type { ConceptMention } from "@/lib/matching/engine/concepts";
import { isNumeric, type Token } from "@/lib/matching/engine/text";

/** "belum galvanis", "tidak melayani cor", "galvanis belum ada": a thing may be named only to say that it is not done. */
const NEGATORS = new Set(
  "belum tidak tak tanpa bukan non ndak gak nggak enggak ga kecuali jangan no not without except excluding cannot cant dont never".split(
    " ",
  ),
);
const EXCEPTIONS = new Set(["kecuali", "except", "excluding"]);
/** "tidak hanya cor": not a negation at all. */
const ONLY = new Set(["hanya", "cuma", "sekadar", "saja", "only", "just"]);
/** A word of contrast ends what an earlier negation reaches. */
const CONTRASTS = new Set(["tetapi", "tapi", "namun", "melainkan", "hanya", "but", "however", "sudah", "already"]);
/** "cor belum ada": what may follow the negator behind the thing named. */
const AVAILABILITY = new Set(
  "ada bisa tersedia dapat mampu dilayani melayani menerima diterima punya sanggup dikerjakan available offered provided".split(
    " ",
  ),
);
const NOTHING: readonly ConceptMention[] = [];
const CONJUNCTIONS = new Set(["dan", "atau", "maupun", "serta", "and", "or", "nor"]);

/** How many words may stand between the negator and the thing it denies. */
const REACH = 5;
/** Some reach less far: "non-woven bag" is a bag, "tanpa jahitan, bahan karet" is of rubber. */
const SHORT_REACH: Readonly<Record<string, number>> = { non: 0, no: 1, tanpa: 2, without: 2 };

/** The mentions that the text affirms, and those that it denies. */
export function splitByNegation(
  tokens: readonly Token[],
  mentions: readonly ConceptMention[],
): { readonly affirmed: readonly ConceptMention[]; readonly denied: readonly ConceptMention[] } {
  // Most texts deny nothing.
  if (!hasNegator(tokens)) return { affirmed: mentions, denied: NOTHING };
  const affirmed: ConceptMention[] = [];
  const denied: ConceptMention[] = [];
  for (const mention of mentions) {
    const isDenied =
      isNegatedBefore(tokens, mention.start) ||
      isNegatedAfter(tokens, mention.end, mentions) ||
      continuesDeniedList(tokens, mention, mentions, denied);
    (isDenied ? denied : affirmed).push(mention);
  }
  return { affirmed, denied };
}

function hasNegator(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at += 1) if (NEGATORS.has((tokens[at] as Token).text)) return true;
  return false;
}

/** True when a negator in the same clause, a few words before `position`, reaches it. */
export function isNegatedBefore(tokens: readonly Token[], position: number): boolean {
  const clause = tokens[position]?.clause;
  const first = Math.max(0, position - 1 - REACH);
  for (let at = position - 1; at >= first; at -= 1) {
    const token = tokens[at];
    if (!token || token.clause !== clause) return false;
    if (isNegator(tokens, at)) {
      if (ONLY.has(tokens[at + 1]?.text ?? "")) return false;
      if (position - 1 - at > (SHORT_REACH[token.text] ?? REACH)) continue;
      // "tidak melayani cor kecuali cor aluminium": an exception to a denial is offered.
      return EXCEPTIONS.has(token.text) ? !isNegatedBefore(tokens, at) : true;
    }
    if (CONTRASTS.has(token.text)) return false;
  }
  return false;
}

/** True for "… belum ada", "… tidak bisa", "… (belum)" right behind the thing named, with nothing else named after. */
export function isNegatedAfter(tokens: readonly Token[], end: number, mentions: readonly ConceptMention[]): boolean {
  const last = tokens[end - 1];
  const negator = tokens[end];
  if (!last || !negator || negator.sentence !== last.sentence) return false;
  if (!isNegator(tokens, end) || EXCEPTIONS.has(negator.text)) return false;
  const next = tokens[end + 1];
  if (!next || next.clause !== negator.clause) return true;
  const namesMore = mentions.some(({ start }) => start > end && tokens[start]?.clause === negator.clause);
  return AVAILABILITY.has(next.text) && !namesMore;
}

/** "no. 12" is a number, not a refusal. */
function isNegator(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  return NEGATORS.has(word) && !(word === "no" && isNumeric(tokens[at + 1]?.text ?? ""));
}

/**
 * "tidak melayani cor, tempa dan plong": a clause that is nothing but names carries the denial on, but only after a
 * verb ("tidak melayani"). "belum galvanis, las listrik" denies the first alone.
 */
function continuesDeniedList(
  tokens: readonly Token[],
  mention: ConceptMention,
  mentions: readonly ConceptMention[],
  denied: readonly ConceptMention[],
): boolean {
  const before = denied.at(-1);
  const here = tokens[mention.start];
  const there = before && tokens[before.start];
  if (!before || !here || !there || here.sentence !== there.sentence || here.clause - there.clause > 1) return false;
  if (!hasVerbBetween(tokens, before.start) && here.clause !== there.clause) return false;
  const named = new Set(mentions.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  const between = tokens.slice(before.end, mention.start);
  if (!between.every((token) => CONJUNCTIONS.has(token.text))) return false;
  return tokens.every(
    (token, at) => token.clause !== here.clause || at < before.end || named.has(at) || CONJUNCTIONS.has(token.text),
  );
}

/** "tidak MELAYANI cor", or further along a list that began so. */
function hasVerbBetween(tokens: readonly Token[], start: number): boolean {
  const sentence = tokens[start]?.sentence;
  for (let at = start - 1; at >= 0 && tokens[at]?.sentence === sentence; at -= 1) {
    if (isNegator(tokens, at)) return AVAILABILITY.has(tokens[at + 1]?.text ?? "") || start - at > 1;
  }
  return false;
}
