import type { Doors } from "@/tests/e2e/doors-stack";

/** What is written down without anybody having changed anything: when a session was last seen. */
const NO_CHANGE = ["last_seen_at"];

/** Limits count attempts, also those of people who are refused. */
const COUNTS_ATTEMPTS = "rate_limits";

/** One line per table, which differs when a row was added, changed or removed. */
export type Fingerprint = ReadonlyMap<string, string>;

/** Reads every table of the database, those of the job queue included. */
export async function takeFingerprint(doors: Doors): Promise<Fingerprint> {
  const tables = await doors.rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'graphile_worker') and tablename <> '${COUNTS_ATTEMPTS}' order by 1`,
  );
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' rows ' || coalesce(md5(string_agg(md5(row), '' order by md5(row))), '') as content
       from (select (to_jsonb(t) - '{${NO_CHANGE.join(",")}}'::text[])::text as row from ${name} t) as rows`,
  );
  const rows = await doors.rows<{ name: string; content: string }>(parts.join("\nunion all\n"));
  return new Map(rows.map(({ name, content }) => [name, content]));
}

/** The tables that differ. */
export function changedTables(before: Fingerprint, after: Fingerprint): string[] {
  return [...after].filter(([name, content]) => before.get(name) !== content).map(([name]) => name);
}
