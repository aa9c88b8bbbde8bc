import "server-only";
import type { WrittenFile } from "@/lib/interchange/need-file-writer";
import { env } from "@/lib/platform/env";
import { type ErrorCode, isAppError } from "@/lib/shared/errors";

const NO_STORE = { "cache-control": "private, no-store" };
/** Invisible and absent are the same. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  unauthenticated: 401,
  forbidden: 404,
  not_found: 404,
  rate_limited: 429,
};

/** A file to be kept, never shown in the page. The format has no room to say that it holds demo data, so its name does. */
export function fileAnswer(name: string, { bytes, mimeType, ending }: WrittenFile): Response {
  const told = env().DEMO ? `DATA-DEMO-${name}` : name;
  return new Response(bytes, {
    headers: {
      ...NO_STORE,
      "content-type": mimeType,
      "content-disposition": `attachment; filename="${told}.${ending}"`,
      "x-content-type-options": "nosniff",
    },
  });
}

/** The answer to whoever may not have it. @throws what is a bug */
export function refusalAnswer(error: unknown): Response {
  const status = isAppError(error) ? STATUS[error.code] : undefined;
  if (status === undefined) throw error;
  return new Response(null, { status, headers: NO_STORE });
}
