import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import { isInForce, isOver, isSettling, type PartnershipState, type PartyRole } from "@/lib/partnerships/partnership";

/** A contract as far as rights depend on it. */
export interface PartnershipRights {
  readonly state: PartnershipState;
  readonly createdById: string;
  readonly parties: readonly {
    readonly organizationId: string;
    readonly role: PartyRole;
    readonly confirmed: boolean;
  }[];
}

/** The role in which the actor's organization is bound; undefined when it is no party. */
export function roleOf(actor: Actor, partnership: Pick<PartnershipRights, "parties">): PartyRole | undefined {
  return partnership.parties.find((party) => party.organizationId === actor.organizationId)?.role;
}

/**
 * Who may press *konfirmasi* for their organization: the buyer's approver, who is not the person who drafted it, and each
 * supplier's owner. Whether the party has confirmed already is the use case's question.
 */
export function mayConfirm(actor: Actor, partnership: PartnershipRights): boolean {
  const role = roleOf(actor, partnership);
  if (role === undefined || !holds(actor.roles, "partnership:confirm")) return false;
  if (role !== "buyer") return actor.roles.includes("supplier_owner");
  return actor.roles.includes("buyer_approver") && partnership.createdById !== actor.userId;
}

/** True when the confirmation of the actor's own party is what is missing and the actor may give it. */
export function canConfirm(actor: Actor, partnership: PartnershipRights): boolean {
  const own = partnership.parties.find((party) => party.organizationId === actor.organizationId);
  return partnership.state === "awaiting_confirmation" && own?.confirmed === false && mayConfirm(actor, partnership);
}

/** Orders, answers to deliveries and payments come from the buyer's side of a contract. */
export function actsAsBuyer(actor: Actor, partnership: Pick<PartnershipRights, "parties">): boolean {
  return roleOf(actor, partnership) === "buyer";
}

/** Deliveries come from any supplier that is bound; confirmations of payment from the one who delivered. */
export function actsAsSupplier(actor: Actor, partnership: Pick<PartnershipRights, "parties">): boolean {
  const role = roleOf(actor, partnership);
  return role === "lead" || role === "member";
}

/** Whether a page offers the form for a new order. */
export function canOrder(actor: Actor, partnership: PartnershipRights): boolean {
  return holds(actor.roles, "purchase-order:issue") && actsAsBuyer(actor, partnership) && isInForce(partnership.state);
}

/** Whether a page offers the form for a new delivery. */
export function canDeliver(actor: Actor, partnership: PartnershipRights): boolean {
  return holds(actor.roles, "delivery:record") && actsAsSupplier(actor, partnership) && isInForce(partnership.state);
}

/** Whether a page offers the form that answers a delivery. */
export function canAccept(actor: Actor, partnership: PartnershipRights): boolean {
  return holds(actor.roles, "acceptance:record") && actsAsBuyer(actor, partnership) && isSettling(partnership.state);
}

/** Whether a page offers the form that records a payment. */
export function canPay(actor: Actor, partnership: PartnershipRights): boolean {
  return holds(actor.roles, "payment:record") && actsAsBuyer(actor, partnership) && isSettling(partnership.state);
}

/** Whether the actor may say that money arrived: an owner of the firm that delivered. */
export function canConfirmPayment(actor: Actor, receiverOrganizationId: string): boolean {
  return holds(actor.roles, "payment:confirm") && actor.organizationId === receiverOrganizationId;
}

/**
 * Who may refuse a contract that waits: the owner of a supplier declines it, the buyer's officer or approver withdraws it.
 */
export function mayDecline(actor: Actor, partnership: Pick<PartnershipRights, "parties">): boolean {
  if (!holds(actor.roles, "partnership:decline")) return false;
  return actsAsBuyer(actor, partnership) || actsAsSupplier(actor, partnership);
}

/** Whether a page offers to decline or withdraw. */
export function canDecline(actor: Actor, partnership: PartnershipRights): boolean {
  return partnership.state === "awaiting_confirmation" && mayDecline(actor, partnership);
}

/** Who may end a contract that is in force: the buyer's approver, the owner of a supplier. */
export function mayTerminate(actor: Actor, partnership: Pick<PartnershipRights, "parties">): boolean {
  return holds(actor.roles, "partnership:terminate") && roleOf(actor, partnership) !== undefined;
}

/** Whether a page offers to end the contract. */
export function canTerminate(actor: Actor, partnership: PartnershipRights): boolean {
  return isInForce(partnership.state) && mayTerminate(actor, partnership);
}

/** Who may give awards of a contract back: the buyer. */
export function mayReleaseAwards(actor: Actor, partnership: Pick<PartnershipRights, "parties">): boolean {
  return holds(actor.roles, "award:release") && actsAsBuyer(actor, partnership);
}

/** Whether a page offers to give awards back: the contract never began or was ended. */
export function canReleaseAwards(actor: Actor, partnership: PartnershipRights): boolean {
  return isOver(partnership.state) && mayReleaseAwards(actor, partnership);
}

/** Either side keeps the signed copy, once the contract is or was in force. */
export function canUploadSignedCopy(actor: Actor, partnership: PartnershipRights): boolean {
  const { state } = partnership;
  if (!holds(actor.roles, "signed-copy:upload") || roleOf(actor, partnership) === undefined) return false;
  return state === "active" || state === "completed" || state === "terminated";
}

/** Either side proposes; whether another proposal waits is the use case's question. */
export function canPropose(actor: Actor, partnership: PartnershipRights): boolean {
  const { state } = partnership;
  return holds(actor.roles, "amendment:propose") && isInForce(state) && roleOf(actor, partnership) !== undefined;
}

/** A party decides about what another party proposed: the buyer's approver, the owner of a supplier. */
export function mayDecideAmendment(
  actor: Actor,
  partnership: Pick<PartnershipRights, "parties">,
  proposedByOrganizationId: string,
): boolean {
  const bound = roleOf(actor, partnership) !== undefined;
  return bound && holds(actor.roles, "amendment:decide") && actor.organizationId !== proposedByOrganizationId;
}

/** Whether the actor may say that a payment is not as recorded: an owner of the firm that delivered. */
export function canDisputePayment(actor: Actor, receiverOrganizationId: string): boolean {
  return holds(actor.roles, "payment:dispute") && actor.organizationId === receiverOrganizationId;
}

/** Whether the actor may answer a dispute on the buyer's side. */
export function canResolveDispute(actor: Actor, partnership: Pick<PartnershipRights, "parties">): boolean {
  return holds(actor.roles, "payment:resolve") && actsAsBuyer(actor, partnership);
}
