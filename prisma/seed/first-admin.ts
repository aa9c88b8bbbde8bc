import { createFirstAdminInvitation } from "@/lib/organizations/use-cases/create-first-admin-invitation";

/**
 * The link by which an installation gets its first administrator; null once there is one. Each call makes a new link and
 * closes the one before, so that only the one printed last opens.
 */
export async function createFirstAdminLink(): Promise<string | null> {
  return createFirstAdminInvitation();
}
