import "server-only";
import { type Actor, isMember } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { isSealed } from "@/lib/sourcing/invitation";

/** True when the actor's organization was asked to quote for the need, whatever it answered. */
export async function isInvited(actor: Actor | null, needId: string): Promise<boolean> {
  if (!actor || !isMember(actor) || !holds(actor.roles, "invitation:read") || !isId(needId)) return false;
  const where = { needId, supplierOrganizationId: actor.organizationId };
  return (await database().invitation.count({ where })) > 0;
}

/**
 * True for the firms behind a quote and, as soon as quotes are not sealed any more, for the buyer; before it is sent, for its firm alone. A quote that was taken back
 * is the supplier's own affair again.
 */
export async function canReadQuoteFile(actor: Actor | null, quoteId: string): Promise<boolean> {
  if (!actor || !isMember(actor) || !isId(quoteId)) return false;
  const { organizationId } = actor;
  if (holds(actor.roles, "invitation:read")) {
    const own = await database().quoteParty.count({ where: { quoteId, organizationId } });
    const draft = { id: quoteId, invitation: { supplierOrganizationId: organizationId } };
    if (own > 0 || (await database().quoteDraft.count({ where: draft })) > 0) return true;
  }
  if (!holds(actor.roles, "quote:read")) return false;
  const quote = await database().quote.findFirst({
    where: { id: quoteId, state: { not: "withdrawn" }, need: { organizationId } },
    select: { need: { select: { quotesDueAt: true } } },
  });
  return quote !== null && !isSealed(quote.need, await deadlineTime());
}
