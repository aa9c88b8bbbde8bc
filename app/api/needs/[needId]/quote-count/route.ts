import { currentActor } from "@/lib/access/session";
import { isId } from "@/lib/platform/id";
import { isAppError } from "@/lib/shared/errors";
import { countQuotes } from "@/lib/sourcing/queries";

interface Context {
  readonly params: Promise<{ needId: string }>;
}

const NO_STORE = { "cache-control": "private, no-store" };

/** How many quotes have come in and whether they are still sealed: what the buyer's page asks while it waits. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401, headers: NO_STORE });
  const { needId } = await params;
  try {
    const counted = isId(needId) ? await countQuotes(actor, needId) : null;
    return counted
      ? Response.json(counted, { headers: NO_STORE })
      : new Response(null, { status: 404, headers: NO_STORE });
  } catch (error) {
    // Invisible and absent are the same.
    if (isAppError(error, "forbidden")) return new Response(null, { status: 404, headers: NO_STORE });
    throw error;
  }
}
