import "server-only";
import { deleteAnsweredRequests } from "@/lib/organizations/membership-request-repository";

/** Days that a request is kept after it was answered or taken back, as the register of personal columns says. */
export const MEMBERSHIP_REQUEST_KEPT_DAYS = 730;

/** Removes requests whose explanation nobody needs any more; the audit keeps who was let in. Run by a job. */
export async function cleanMembershipRequests(): Promise<void> {
  await deleteAnsweredRequests(MEMBERSHIP_REQUEST_KEPT_DAYS);
}
