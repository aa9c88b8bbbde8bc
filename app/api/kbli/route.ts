import { currentActor } from "@/lib/access/session";
import { searchKbli } from "@/lib/catalog/kbli-queries";
import { isKbliEdition } from "@/lib/shared/identifiers";

const MOST = 8;

/** Business classes for a search as one types: `?q=baut&edisi=2020`. For people who have signed in. */
export async function GET(request: Request): Promise<Response> {
  if (!(await currentActor())) return Response.json(null, { status: 401, headers: { "cache-control": "no-store" } });
  const { searchParams } = new URL(request.url);
  const edition = searchParams.get("edisi") ?? "2020";
  const query = searchParams.get("q") ?? "";
  const classes = isKbliEdition(edition) ? await searchKbli(query, edition, MOST) : [];
  return Response.json({ classes }, { headers: { "cache-control": "private, max-age=600" } });
}
