import { getTranslations } from "next-intl/server";
import { quoteFile } from "@/app/api/needs/[needId]/quotes.csv/quote-file";
import { requireActor } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { type ErrorCode, isAppError } from "@/lib/shared/errors";
import { dateInZone } from "@/lib/shared/zones";
import { listQuotes } from "@/lib/sourcing/comparison-queries";

interface Context {
  readonly params: Promise<{ needId: string }>;
}

const NO_STORE = { "cache-control": "private, no-store" };
/** Invisible and absent are the same. */
const STATUS: Partial<Record<ErrorCode, number>> = { unauthenticated: 401, forbidden: 404 };

/** The offers for a need as a file, as its page shows them; while they are sealed there is nothing to hand over (409). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const [actor, { needId }] = await Promise.all([requireActor(), params]);
    const comparison = await listQuotes(actor, needId);
    if (!comparison) return refuse(404);
    if (comparison.sealed) return refuse(409);
    const [t, regions] = await Promise.all([
      getTranslations("sourcing.file"),
      regionLabels(comparison.quotes.map(({ supplier }) => supplier.regionCode)),
    ]);
    const day = dateInZone(comparison.readAt, "WIB");
    return new Response(quoteFile(comparison, { t, regions, day }), {
      headers: {
        ...NO_STORE,
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="mata-rantai-penawaran-${day}.csv"`,
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    const status = isAppError(error) ? STATUS[error.code] : undefined;
    if (status === undefined) throw error;
    return refuse(status);
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: NO_STORE });
}
