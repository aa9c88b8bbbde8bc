import "server-only";
import type { Actor } from "@/lib/access/actor";
import { listDataRequests } from "@/lib/access/data-request-queries";
import { listMembershipRequests } from "@/lib/organizations/membership-request-queries";
import { listVerificationQueue } from "@/lib/suppliers/verification-queries";

/** The queues of several modules that wait for an administrator, each with its length and its page. */
export async function adminQueues(actor: Actor) {
  const [claims, memberships, dataRequests] = await Promise.all([
    listVerificationQueue(actor, { page: 1 }),
    listMembershipRequests(actor, { state: "open", page: 1 }),
    listDataRequests(actor, { state: "open", page: 1 }),
  ]);
  return [
    { key: "dataRequests", href: "/admin/data-pribadi", waiting: dataRequests.total },
    { key: "memberships", href: "/admin/klaim", waiting: memberships.total },
    { key: "claims", href: "/admin/verifikasi", waiting: claims.total },
  ] as const;
}
