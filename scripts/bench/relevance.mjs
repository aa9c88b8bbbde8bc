// npm run bench:relevance: the judged sets of tests/golden/matching through the file matcher, with and without the vocabulary,
// beside BM25 (MiniSearch) over the same suppliers. Prints a table, and one JSON line last. Exits 1 when the held-out set, which
// nobody tuned on, does not stand clear of BM25.
import { Console } from "node:console";
import { bm25Over, SETTINGS } from "../lib/bm25.mjs";
import { Failure } from "../lib/failure.mjs";
import { MATCHER, openMatcherStack } from "../lib/file-matcher.mjs";
import { readJudgedSet } from "../lib/judged-set.mjs";
import { inRoot } from "../lib/paths.mjs";
import { runNode } from "../lib/project-node.mjs";
import { judgeRanking, meanOf, round } from "../lib/relevance-metrics.mjs";
import { runScript } from "../lib/shutdown.mjs";
import { print } from "../lib/steps.mjs";
import { TYPESCRIPT } from "../lib/typescript.mjs";

const TOP = 20;
const AS_OF = "2026-11-22";
/** On the held-out set: nDCG@10 this many times BM25's, recall@20 this much above it. */
const BOUNDS = { timesNdcg10: 1.1, recall20Above: 0.05 };

runScript(async () => {
  const tuned = readJudgedSet("tuned");
  const heldOut = readJudgedSet("held-out");
  const setting = bestSetting(tuned);
  const sets = { tuned: await measure("tuned", tuned, setting), heldOut: await measure("held-out", heldOut, setting) };
  const { timesBm25, aboveBm25 } = sets.heldOut;
  const ok = timesBm25.ndcg10 >= BOUNDS.timesNdcg10 && aboveBm25.recall20 >= BOUNDS.recall20Above;
  print(JSON.stringify({ bench: "relevance", ok, bounds: BOUNDS, bm25: `minisearch, ${setting.name}`, ...sets }));
  return ok ? 0 : 1;
});

function bestSetting(set) {
  const search = bm25Over(set.suppliers);
  const judged = SETTINGS.map((setting) => ({ setting, ...judge(set, (need) => search(need, setting, TOP)) }));
  for (const { setting, ndcg10 } of judged) console.error(`BM25 on the tuned set, ${setting.name}: nDCG@10 ${ndcg10}`);
  return judged.reduce((best, one) => (one.ndcg10 > best.ndcg10 ? one : best)).setting;
}

async function measure(name, set, setting) {
  const search = bm25Over(set.suppliers);
  const bm25 = judge(set, (need) => search(need, setting, TOP));
  const ours = judge(set, await matcherOver(set, true));
  const withoutSynonyms = judge(set, await matcherOver(set, false));
  const compare = (how) => Object.fromEntries(Object.keys(bm25).map((key) => [key, round(how(ours[key], bm25[key]))]));
  const timesBm25 = compare((mine, theirs) => mine / theirs);
  const aboveBm25 = compare((mine, theirs) => mine - theirs);
  console.error(`\n${name}: ${set.needs.length} needs, ${set.suppliers.length} suppliers`);
  new Console(process.stderr).table({
    ours,
    "ours without synonyms": withoutSynonyms,
    BM25: bm25,
    "ours ÷ BM25": timesBm25,
  });
  return {
    needs: set.needs.length,
    suppliers: set.suppliers.length,
    ours,
    withoutSynonyms,
    bm25,
    timesBm25,
    aboveBm25,
  };
}

function judge({ needs, grades }, rankingFor) {
  return meanOf(needs.map((need) => judgeRanking(rankingFor(need), grades.get(need.id))));
}

/** The file matcher's answers to all needs of a set, in a database of their own. */
async function matcherOver({ suppliersFile, needsFile }, synonyms) {
  const { env, stop } = await openMatcherStack();
  const files = { suppliersFile, needsFile, names: { suppliers: suppliersFile, needs: needsFile } };
  const options = { ...files, top: TOP, asOf: AS_OF, consortium: false, synonyms };
  const args = [...TYPESCRIPT, inRoot(MATCHER), JSON.stringify(options)];
  const { code, stdout, stderr } = await runNode(args, { env, quiet: true });
  await stop();
  if (code !== 0) throw new Failure(`The file matcher ended with ${code}:\n${stderr}`);
  const answers = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const byNeed = new Map(answers.map(({ needId, matches }) => [needId, matches.map(({ supplierId }) => supplierId)]));
  return ({ id }) => byNeed.get(id) ?? [];
}
