import { getLocale } from "next-intl/server";
import { refusalAnswer } from "@/app/api/needs/file-answer";
import { trialAnswer, trialErrors, trialRegions } from "@/components/matching/trial-answer";
import { requirePermission } from "@/lib/access/authorize";
import { requireActor } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { tryRanking } from "@/lib/matching/trial-queries";
import { readTrial } from "@/lib/matching/trial-schema";
import { errorTexts } from "@/lib/platform/action";
import { consume } from "@/lib/platform/rate-limit";

interface Context {
  readonly params: Promise<{ needId: string }>;
}

const NO_STORE = { "cache-control": "private, no-store" };
/** Nobody changes a form so often by hand; each answer is a search over all suppliers. */
const TRIALS_A_MINUTE = { points: 120, durationSeconds: 60 } as const;

/** Who would fit a need if it asked for what the address says: what the page of a trial asks after every change. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const [actor, { needId }] = await Promise.all([requireActor(), params]);
    requirePermission(actor, "match:read");
    await consume("match.trial", actor.userId, TRIALS_A_MINUTE);
    const read = readTrial(new URL(request.url).searchParams, await getLocale());
    if (read && !read.ok)
      return Response.json(await trialErrors(read, await errorTexts()), { status: 422, headers: NO_STORE });
    const ranking = await tryRanking(actor, needId, read?.trial ?? null);
    if (!ranking) return new Response(null, { status: 404, headers: NO_STORE });
    return Response.json(await trialAnswer(ranking, await regionLabels(trialRegions(ranking))), { headers: NO_STORE });
  } catch (error) {
    return refusalAnswer(error);
  }
}
