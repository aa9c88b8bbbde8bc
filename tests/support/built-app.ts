// Runs once before the crash tests: they kill the app as it is served in earnest.
import { buildWhenStale } from "@/scripts/lib/build.mjs";
import { TEST_DIST_DIR } from "@/scripts/lib/stack.mjs";

export default async function buildApp(): Promise<void> {
  await buildWhenStale(TEST_DIST_DIR);
}
