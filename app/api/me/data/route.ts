import { getOwnData } from "@/lib/access/data-request-queries";
import { currentActor } from "@/lib/access/session";
import { getOwnNotificationData } from "@/lib/notifications/queries";
import { listOwnMembershipRequests } from "@/lib/organizations/membership-request-queries";
import { getRegistration } from "@/lib/suppliers/registration-queries";

const NO_STORE = { "cache-control": "private, no-store" };

/** A copy of what is kept about the person who asks (UU 27/2022 art. 7), as one JSON file. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401, headers: NO_STORE });
  const [account, news, membershipRequests, { answers: registration }] = await Promise.all([
    getOwnData(actor),
    getOwnNotificationData(actor),
    listOwnMembershipRequests(actor),
    getRegistration(actor),
  ]);
  return new Response(JSON.stringify({ account, ...news, membershipRequests, registration }, null, 2), {
    headers: {
      ...NO_STORE,
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="data-saya.json"',
    },
  });
}
