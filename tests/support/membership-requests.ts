import type { Actor } from "@/lib/access/actor";
import type { NewMembershipRequest } from "@/lib/organizations/membership-request-repository";
import { openMembershipRequest } from "@/lib/organizations/use-cases/open-membership-request";
import { attach } from "@/lib/platform/attachments";
import { inTransaction } from "@/lib/platform/db";
import { keepUploads } from "@/lib/platform/upload";
import { addAccount, visitorActor } from "@/tests/support/identity";
import { pdfFile } from "@/tests/support/uploads";

/** Hands in a paper as the proof of a request. */
export async function proveRequest(actor: Actor, requestId: string): Promise<void> {
  const [kept] = await keepUploads([pdfFile("akta.pdf")], "photo_or_document", "evidence");
  const to = { purpose: "claim_evidence", subjectId: requestId, organizationId: null } as const;
  if (kept) await inTransaction((tx) => attach(tx, actor, to, kept));
}

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
