import type { Instrumentation } from "next";

/**
 * Called once when the server starts, before it answers. The check of the runtime is written out because the bundler reads
 * it: the other runtime has neither sockets nor a worker.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { startServices } = await import("@/app/services");
    startServices();
  }
}

/** Logs what a page or route threw, redacted, under the digest that the error page shows and the request's id. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("@/lib/platform/log");
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  log().error({ error, digest, requestId: request.headers["x-request-id"], routePath, routeType }, "a request failed");
};
