import "server-only";
import { emptyOldImports } from "@/lib/interchange/repository";

/** Days after the upload that the content of a file is kept once it was imported or put aside. */
export const NEED_IMPORT_KEPT_DAYS = 90;

/** Removes files that were put aside, and the content of those whose needs stand for themselves. Run by a job. */
export async function cleanNeedImports(): Promise<void> {
  await emptyOldImports(NEED_IMPORT_KEPT_DAYS);
}
