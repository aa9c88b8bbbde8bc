import { mayReadMetrics, readMetrics } from "@/lib/platform/metrics";

export const dynamic = "force-dynamic";

/** Figures for Prometheus, only for whoever knows METRICS_TOKEN; for everybody else the page does not exist. */
export async function GET(request: Request): Promise<Response> {
  if (!mayReadMetrics(request.headers.get("authorization"))) return new Response(null, { status: 404 });
  return new Response(await readMetrics(), { headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" } });
}
