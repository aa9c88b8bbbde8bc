/**
 * How well one list of suppliers answers one need. A supplier that was not judged has grade 0.
 * @param {readonly string[]} ranked ids, best first
 * @param {ReadonlyMap<string, number>} grades 1 to 3 of the relevant suppliers; at least one
 * @returns {{ ndcg10: number, recall20: number, mrr: number }} each from 0 to 1
 */
export function judgeRanking(ranked, grades) {
  const gains = ranked.map((id) => gain(grades.get(id) ?? 0));
  const ideal = [...grades.values()].map(gain).sort((a, b) => b - a);
  const first = ranked.findIndex((id) => (grades.get(id) ?? 0) > 0);
  const found = ranked.slice(0, 20).filter((id) => (grades.get(id) ?? 0) > 0).length;
  const relevant = [...grades.values()].filter((grade) => grade > 0).length;
  return {
    ndcg10: discounted(gains.slice(0, 10)) / discounted(ideal.slice(0, 10)),
    // Who has more than twenty relevant suppliers can show twenty of them at most.
    recall20: found / Math.min(20, relevant),
    mrr: first === -1 ? 0 : 1 / (first + 1),
  };
}

/** @param {readonly { ndcg10: number, recall20: number, mrr: number }[]} judged at least one need */
export function meanOf(judged) {
  const mean = (key) => round(judged.reduce((sum, one) => sum + one[key], 0) / judged.length);
  return { ndcg10: mean("ndcg10"), recall20: mean("recall20"), mrr: mean("mrr") };
}

/** Four places say more than a set of some hundred needs can. */
export function round(value) {
  return Math.round(value * 10_000) / 10_000;
}

function gain(grade) {
  return 2 ** grade - 1;
}

function discounted(gains) {
  return gains.reduce((sum, value, at) => sum + value / Math.log2(at + 2), 0);
}
