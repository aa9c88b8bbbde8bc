import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { scaleLog } from "d3-scale";
import { CANDIDATE_LIMIT, findCandidates, openQueries, weightsOn } from "@/lib/matching/candidate-queries";
import { writeDocuments } from "@/lib/matching/document-repository";
import { rank } from "@/lib/matching/engine/rank";
import type { RelevanceQuery } from "@/lib/matching/engine/relevance";
import { evaluationOptions } from "@/lib/matching/ranking";
import { openIndex } from "@/lib/matching/search-queries";
import { conceptResolver } from "@/lib/matching/vocabulary";
import { inTransaction } from "@/lib/platform/db";
import { AS_OF, corpusFor } from "@/tests/bench/matching/corpus";
import { bestOfEverybody, TOP } from "@/tests/bench/matching/exact";
import { organizationIdOf } from "@/tests/bench/matching/load";
import { mean, overlapOf, round, timesOf } from "@/tests/bench/matching/measure";

const SIZES = [10_000, 100_000, 1_000_000];
const NEEDS = 200;
const WEIGHED_BY_HAND = 10;
const BATCH = 2_000;
/** A hundred times the suppliers, at most so many times the time. */
const BOUNDS = { timesP95From10kTo1M: 30, overlapTop50: 0.99 };

interface Point {
  readonly suppliers: number;
  readonly search: { readonly p50: number; readonly p95: number };
  readonly answer: { readonly p50: number; readonly p95: number };
  readonly searchMegabytes: number;
  readonly residentMegabytes: number;
  readonly overlapTop50: number;
}

const { seed, plot } = JSON.parse(process.argv[2] ?? "{}") as { seed: number; plot: string };
const corpus = corpusFor(seed);
const concepts = conceptResolver();
const exitCode = await run();
process.stdout.write("", () => process.exit(exitCode));

async function run(): Promise<number> {
  const points: Point[] = [];
  let written = 0;
  for (const suppliers of SIZES) {
    for (; written < suppliers; written += BATCH) await write(written);
    points.push(await measure(suppliers));
    console.error(`${suppliers.toLocaleString("en")} suppliers measured`);
  }
  console.error(tableOf(points));
  writeFileSync(plot, drawPlot(points));
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const times = {
    search: round(last.search.p95 / first.search.p95),
    answer: round(last.answer.p95 / first.answer.p95),
  };
  const right = points.every(({ overlapTop50 }) => overlapTop50 >= BOUNDS.overlapTop50);
  const line = {
    bench: "growth",
    ok: right && Math.max(times.search, times.answer) <= BOUNDS.timesP95From10kTo1M,
    seed,
    bounds: BOUNDS,
    timesP95From10kTo1M: times,
    points,
    plot,
    at: new Date().toISOString(),
    cores: availableParallelism(),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  return right ? 0 : 1;
}

async function write(first: number): Promise<void> {
  const documents = Array.from({ length: BATCH }, (_, at) => ({
    organizationId: organizationIdOf(first + at),
    facts: { ...corpus.supplier(first + at), id: organizationIdOf(first + at) },
    productIds: [],
  }));
  await inTransaction((tx) => writeDocuments(tx, concepts, documents));
}

async function measure(suppliers: number): Promise<Point> {
  const search = await openIndex();
  const weights = await weightsOn(AS_OF);
  const queryOf = await openQueries(AS_OF, concepts);
  const queries = Array.from({ length: NEEDS }, (_, number) => queryOf(corpus.need(number)));
  const searching = await timesOf(NEEDS, (number) =>
    search.search(queries[number] as RelevanceQuery, { limit: CANDIDATE_LIMIT }),
  );
  const answering = await timesOf(NEEDS, async (number) => {
    const need = corpus.need(number);
    const { query, suppliers: found } = await findCandidates(need, { asOf: AS_OF });
    const facts = found.map((each) => each.facts);
    return rank(need, facts, evaluationOptions({ weights, asOf: AS_OF, query, concepts }), TOP);
  });
  return {
    suppliers,
    search: { p50: searching.p50, p95: searching.p95 },
    answer: { p50: answering.p50, p95: answering.p95 },
    searchMegabytes: round(search.bytes / 1e6, 0),
    residentMegabytes: round(process.memoryUsage().rss / 1e6, 0),
    overlapTop50: await overlapWithEverybody(suppliers, queries.slice(0, WEIGHED_BY_HAND)),
  };
}

async function overlapWithEverybody(suppliers: number, queries: readonly RelevanceQuery[]): Promise<number> {
  const search = await openIndex();
  const best = bestOfEverybody(queries, corpus, suppliers);
  const overlaps = queries.map((query, at) => {
    const found = search.search(query, { limit: TOP }).map(({ id }) => id);
    return overlapOf(best[at] ?? [], found);
  });
  return round(mean(overlaps), 4);
}

function tableOf(points: readonly Point[]): string {
  const rows = points.map(({ suppliers, search, answer, ...point }) =>
    [
      suppliers.toLocaleString("en"),
      `${search.p50} / ${search.p95}`,
      `${answer.p50} / ${answer.p95}`,
      point.searchMegabytes,
      point.residentMegabytes,
      `${round(point.overlapTop50 * 100)} %`,
    ].join(" | "),
  );
  const head = "suppliers | search p50 / p95 ms | answer p50 / p95 ms | search MB | process MB | best 50 found";
  return [head, ...rows].join("\n");
}

/** Time over size on logarithmic axes: a line at 45° would be linear growth. */
function drawPlot(points: readonly Point[]): string {
  const x = scaleLog([SIZES[0] ?? 1, SIZES.at(-1) ?? 1], [70, 450]);
  const millis = points.flatMap(({ search, answer }) => [search.p95, answer.p95]);
  const y = scaleLog([Math.min(...millis) / 2, Math.max(...millis) * 2], [260, 30]);
  const line = (name: string, colour: string, below: number, of: (point: Point) => number) => {
    const places = points.map((point) => `${round(x(point.suppliers))},${round(y(of(point)))}`);
    const labels = points.map(
      (point, at) =>
        `<text x="${(places[at] ?? "").split(",")[0]}" y="${y(of(point)) + below}" font-size="11" text-anchor="middle">${of(point)} ms</text>`,
    );
    const last = points.at(-1) as Point;
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${places.join(" ")}"/>${labels.join("")}<text x="456" y="${y(of(last)) + 4}" font-size="12" fill="${colour}">${name}</text>`;
  };
  const ticks = SIZES.map(
    (size) => `<text x="${x(size)}" y="285" font-size="12" text-anchor="middle">${size.toLocaleString("en")}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 310" font-family="sans-serif"><title>p95 by number of suppliers</title><rect width="560" height="310" fill="white"/>${line("answer p95", "#0f5b4f", -8, ({ answer }) => answer.p95)}${line("search p95", "#b4540a", 17, ({ search }) => search.p95)}${ticks.join("")}<text x="260" y="304" font-size="12" text-anchor="middle">suppliers</text></svg>\n`;
}
