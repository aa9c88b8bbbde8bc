import { requireActor } from "@/lib/access/session";
import { isId } from "@/lib/platform/id";
import { type ErrorCode, isAppError } from "@/lib/shared/errors";
import { countQuotes } from "@/lib/sourcing/queries";

interface Context {
  readonly params: Promise<{ needId: string }>;
}

const NO_STORE = { "cache-control": "private, no-store" };
/** Invisible and absent are the same. */
const STATUS: Partial<Record<ErrorCode, number>> = { unauthenticated: 401, forbidden: 404 };

/** How many quotes have come in and whether they are still sealed: what the buyer's page asks while it waits. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const [actor, { needId }] = await Promise.all([requireActor(), params]);
    const counted = isId(needId) ? await countQuotes(actor, needId) : null;
    return counted ? Response.json(counted, { headers: NO_STORE }) : refuse(404);
  } catch (error) {
    const status = isAppError(error) ? STATUS[error.code] : undefined;
    if (status === undefined) throw error;
    return refuse(status);
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: NO_STORE });
}
