import { readiness } from "@/lib/platform/health";

export const dynamic = "force-dynamic";

/** 200 when database, migrations and worker are there, else 503: then a load balancer sends visitors elsewhere. */
export async function GET(): Promise<Response> {
  const parts = await readiness();
  const ready = Object.values(parts).every(Boolean);
  return Response.json({ status: ready ? "ready" : "not ready", ...parts }, { status: ready ? 200 : 503 });
}
