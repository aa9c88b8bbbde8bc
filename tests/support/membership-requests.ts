import type { Actor } from "@/lib/access/actor";
import type { NewMembershipRequest } from "@/lib/organizations/membership-request-repository";
import { openMembershipRequest } from "@/lib/organizations/use-cases/open-membership-request";
import { inTransaction } from "@/lib/platform/db";
import { addAccount, visitorActor } from "@/tests/support/identity";

/** A person in no organization. */
export async function newcomerActor(email = "wagiman@contoh.example"): Promise<Actor> {
  return visitorActor((await addAccount(email)).id);
}

/** Opens a request as the registration would; returns its id. */
export async function requestOf(
  actor: Actor,
  organizationId: string,
  changes: Partial<NewMembershipRequest> = {},
): Promise<string> {
  const request = {
    organizationId,
    kind: "join",
    matchedBy: "nib",
    explanation: "Saya kepala bengkel.",
    ...changes,
  } as const;
  return (await inTransaction((tx) => openMembershipRequest(tx, actor, request))).requestId;
}
