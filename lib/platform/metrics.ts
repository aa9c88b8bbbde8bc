import "server-only";
import { timingSafeEqual } from "node:crypto";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { database } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";

const shared = globalThis as typeof globalThis & { mataRantaiMetrics?: Registry };

/** Figures of the process and of the job queue, in the text format of Prometheus. */
export async function readMetrics(): Promise<string> {
  shared.mataRantaiMetrics ??= createRegistry();
  return shared.mataRantaiMetrics.metrics();
}

/** True when the request carries METRICS_TOKEN as bearer. Without that setting nobody may read the figures. */
export function mayReadMetrics(authorization: string | null): boolean {
  const token = env().METRICS_TOKEN;
  if (token === undefined || authorization === null) return false;
  const [expected, given] = [Buffer.from(`Bearer ${token}`), Buffer.from(authorization)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: "mata_rantai_jobs",
    help: "Jobs in the queue by state",
    labelNames: ["state"],
    registers: [registry],
    async collect() {
      for (const { state, count } of await countJobs()) this.set({ state }, count);
    },
  });
  return registry;
}

async function countJobs(): Promise<{ state: string; count: number }[]> {
  const [row] = await database().$queryRaw<{ waiting: number; running: number; failed: number }[]>`
    SELECT count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts)::int AS waiting,
           count(*) FILTER (WHERE locked_at IS NOT NULL)::int AS running,
           count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts)::int AS failed
    FROM graphile_worker.jobs`;
  return Object.entries(row ?? {}).map(([state, count]) => ({ state, count }));
}
