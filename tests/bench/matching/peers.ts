import MiniSearch from "minisearch";
import pg from "pg";
import { tokenize } from "@/lib/matching/engine/text";
import type { NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import type { Corpus } from "@/tests/bench/matching/corpus";
import { organizationIdOf } from "@/tests/bench/matching/load";
import { mean, overlapOf, round, type Times, timesOf } from "@/tests/bench/matching/measure";

export interface PeerResult extends Times {
  /** Mean share of the exact best 50 that it finds among its own best 50. */
  readonly overlap: number;
}

interface Asked {
  readonly need: NeedFacts;
  /** The best 50 by our relevance, exact. */
  readonly exact: readonly string[];
}

const TOP = 50;
const PATIENCE_SECONDS = 45;
const CHUNK = 5_000;

/** Postgres' own ways to search the same texts: plain words all asked for, any of them, and likeness by three letters. */
const POSTGRES: Readonly<Record<string, string>> = {
  "gin and, ts_rank_cd": `
    SELECT organization_id::text AS id FROM bench_texts, plainto_tsquery('simple', $1) q
     WHERE words @@ q ORDER BY ts_rank_cd(words, q) DESC, organization_id LIMIT ${TOP}`,
  "gin or, ts_rank": `
    SELECT organization_id::text AS id FROM bench_texts, to_tsquery('simple', $2) q
     WHERE words @@ q ORDER BY ts_rank(words, q) DESC, organization_id LIMIT ${TOP}`,
  pg_trgm: `
    SELECT organization_id::text AS id FROM bench_texts
     WHERE body %> $1 ORDER BY word_similarity($1, body) DESC, organization_id LIMIT ${TOP}`,
};

/** Writes every supplier's text once, with the indexes that the peers need. */
export async function preparePeers(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query(`
      CREATE TABLE bench_texts AS
      SELECT organization_id, body, to_tsvector('simple', body) AS words FROM (
        SELECT d.organization_id, lower(concat_ws(' ', d.facts->>'name', d.facts->>'description',
          (SELECT string_agg(concat_ws(' ', p->>'name', p->>'description'), ' ') FROM json_array_elements(d.facts->'products') p),
          (SELECT string_agg(concat_ws(' ', c->>'process', c->>'material', c->>'machine'), ' ')
             FROM json_array_elements(coalesce(d.facts->'capabilities', '[]')) c))) AS body
          FROM match_documents d WHERE d.facts IS NOT NULL) t`);
    await client.query("CREATE INDEX ON bench_texts USING gin (words)");
    await client.query("CREATE INDEX ON bench_texts USING gin (body gin_trgm_ops)");
    await client.query("ANALYZE bench_texts");
  });
}

export async function measurePostgres(adminUrl: string, asked: readonly Asked[]): Promise<Record<string, PeerResult>> {
  return withClient(adminUrl, async (client) => {
    await client.query("SET pg_trgm.word_similarity_threshold = 0.3");
    const results: Record<string, PeerResult> = {};
    for (const [name, sql] of Object.entries(POSTGRES)) {
      results[name] = await measure(asked, async ({ title }) => {
        const words = [...new Set(tokenize(title).map(({ text }) => text))].filter((word) =>
          /^[\p{L}\p{N}]+$/u.test(word),
        );
        const parameters = [title.toLowerCase(), words.join(" | ")].slice(0, sql.includes("$2") ? 2 : 1);
        // A statement that does not use its first parameter may not be sent it.
        const statement = sql.includes("$1") ? sql : sql.replace("$2", "$1");
        const { rows } = await client.query<{ id: string }>(
          statement,
          sql.includes("$1") ? parameters : [parameters[1]],
        );
        return rows.map(({ id }) => id);
      });
    }
    return results;
  });
}

/** BM25 in this process, over as many suppliers as fit. */
export async function measureMiniSearch(corpus: Corpus, count: number, asked: readonly Asked[]): Promise<PeerResult> {
  const search = new MiniSearch<{ id: string; text: string }>({ fields: ["text"], idField: "id" });
  for (let first = 0; first < count; first += CHUNK) {
    const numbers = Array.from({ length: Math.min(CHUNK, count - first) }, (_, at) => first + at);
    search.addAll(numbers.map((number) => ({ id: organizationIdOf(number), text: textOf(corpus.supplier(number)) })));
  }
  return measure(asked, async ({ title }) =>
    search
      .search(title, { combineWith: "OR" })
      .slice(0, TOP)
      .map(({ id }) => String(id)),
  );
}

async function measure(asked: readonly Asked[], find: (need: NeedFacts) => Promise<string[]>): Promise<PeerResult> {
  const overlaps: number[] = [];
  const times = await timesOf(
    asked.length,
    async (number) => {
      const { need, exact } = asked[number] as Asked;
      overlaps.push(overlapOf(exact, await find(need)));
    },
    0,
    PATIENCE_SECONDS,
  );
  return { ...times, overlap: round(mean(overlaps), 3) };
}

function textOf({ name, description, products, capabilities }: SupplierFacts): string {
  const goods = (products ?? []).flatMap((product) => [product.name, product.description]);
  const skills = (capabilities ?? []).flatMap(({ process, material, machine }) => [process, material, machine]);
  return [name, description, ...goods, ...skills].filter(Boolean).join(" ");
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
