import "server-only";
import { type ErrorCode, isAppError } from "@/lib/shared/errors";

/** Invisible and absent are the same. */
const STATUS: Partial<Record<ErrorCode, number>> = { unauthenticated: 401, forbidden: 404, not_found: 404 };

/** A file that belongs to its reader alone. `name` has no characters that mean something in a header. */
export function paperResponse(bytes: Uint8Array<ArrayBuffer> | string, mimeType: string, name: string): Response {
  return new Response(bytes, {
    headers: {
      "content-type": mimeType,
      "content-disposition": `attachment; filename="${name.replaceAll("/", "-")}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** Answers what `make` made; nothing, with its status, when the reader may not have it. */
export async function answerPaper(make: () => Promise<Response | null>): Promise<Response> {
  try {
    return (await make()) ?? refuse(404);
  } catch (error) {
    const status = isAppError(error) ? STATUS[error.code] : undefined;
    if (status === undefined) throw error;
    return refuse(status);
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { "cache-control": "private, no-store" } });
}
