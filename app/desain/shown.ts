import "server-only";
import { env } from "@/lib/platform/env";

/** The gallery is for people who build and test; a running service has none unless DESIGN_PAGE says so. */
export function isDesignPageShown(): boolean {
  return env().NODE_ENV !== "production" || env().DESIGN_PAGE;
}
