import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { buyersOfPerson } from "@/lib/organizations/membership-queries";
import { advanceRequest, type MembershipRequestKind, ROLE_OF_REQUEST } from "@/lib/organizations/membership-request";
import { answerRequest, endOtherRoles, loadRequest } from "@/lib/organizations/membership-request-repository";
import { mayAnswerRequest } from "@/lib/organizations/policy";
import { addMembership } from "@/lib/organizations/repository";
import type { DecideMembershipRequest } from "@/lib/organizations/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";

/**
 * An administrator lets somebody into a firm or refuses, with a reason. Who asked to join becomes staff; whose firm it is
 * becomes its owner, and the administrator says whether the roles of everybody else end. Of two administrators who answer at
 * once, the version that the request still has decides.
 *
 * @throws AppError `forbidden` (also for one's own request), `not_found`, `conflict` when it was answered or withdrawn
 * meanwhile, when the firm is not active, or when the person holds that role already
 */
export async function decideMembershipRequest(
  actor: Actor,
  input: DecideMembershipRequest,
): Promise<{ requestId: string }> {
  requirePermission(actor, "membership-request:decide");
  return inTransaction(async (tx) => {
    const request = await loadRequest(tx, input.requestId);
    authorize(mayAnswerRequest(actor, request));
    const state = advanceRequest(request.state, input.decision);
    const answer = { state, decidedAt: currentTime(), decidedById: actor.userId, reason: input.reason ?? null };
    await answerRequest(tx, request.id, answer, input.version);
    const ended = state === "accepted" ? await letIn(tx, actor, request, input.endPresentRoles) : 0;
    const { organizationId, kind } = request;
    const subject = { type: "membership-request", id: request.id };
    await recordAudit(tx, actor, "membership-request.decided", subject, { organizationId, kind, state, ended });
    await publishEvent(tx, "membership-request.decided", { requestId: request.id });
    return { requestId: request.id };
  });
}

interface Accepted {
  readonly id: string;
  readonly organizationId: string;
  readonly userId: string;
  readonly kind: MembershipRequestKind;
}

/** Gives the role; returns how many roles of others ended for it. */
async function letIn(tx: Tx, actor: MemberActor, request: Accepted, endPresentRoles: boolean): Promise<number> {
  const { organizationId, userId, kind } = request;
  const role = ROLE_OF_REQUEST[kind];
  const firm = await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { status: true } });
  if (firm.status !== "active") throw new AppError("conflict", "organizations.firmNotActive");
  const ended = kind === "claim" && endPresentRoles ? await endOtherRoles(tx, actor, organizationId, userId) : 0;
  await addMembership(tx, { userId, organizationId, role, createdById: actor.userId });
  const subject = { type: "organization", id: organizationId };
  await recordAudit(tx, actor, "colleague.joined", subject, { userId, requestId: request.id, role });
  await recordConflictOfInterest(tx, actor, request);
  return ended;
}

/** Who buys for one organization and now sells for another: written down, as when they found a firm of their own. */
async function recordConflictOfInterest(tx: Tx, actor: MemberActor, { organizationId, userId }: Accepted) {
  const buyers = await buyersOfPerson(userId, tx);
  if (buyers.length === 0) return;
  const buyerOrganizationIds = buyers.map((buyer) => buyer.organizationId);
  const subject = { type: "organization", id: organizationId };
  await recordAudit(tx, actor, "conflict-of-interest.recorded", subject, { userId, buyerOrganizationIds });
}
