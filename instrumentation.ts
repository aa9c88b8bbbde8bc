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
