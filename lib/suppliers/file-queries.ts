import "server-only";
import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import { database } from "@/lib/platform/db";
import { listedFirm } from "@/lib/suppliers/directory-queries";
import { seesTerms } from "@/lib/suppliers/policy";

type Firm = string | null;

const isOwn = (actor: Actor | null, organizationId: Firm): boolean =>
  actor !== null && organizationId !== null && actor.organizationId === organizationId;

/**
 * Photos of products of a firm in the public directory are public. Of another firm its own people see them, and buyers and
 * those who verify, as long as it is active and the product is on its list.
 */
export async function canReadProductPhoto(actor: Actor | null, productId: string): Promise<boolean> {
  const product = await livingProduct(productId);
  if (!product) return false;
  if (isOwn(actor, product.organizationId)) return true;
  if (product.archivedAt !== null) return false;
  if (seesTerms(actor)) return product.active;
  return listedFirm(product.organizationId);
}

/** Sheets say how a thing is made: for the firm's own people, buyers and those who verify. */
export async function canReadProductSpec(actor: Actor | null, productId: string): Promise<boolean> {
  const product = actor && (await livingProduct(productId));
  if (!product) return false;
  if (isOwn(actor, product.organizationId)) return true;
  return product.archivedAt === null && product.active && seesTerms(actor);
}

/** Papers handed in to be looked at: for the firm's own people and those who verify. */
export function canReadSupplierPaper(actor: Actor | null, organizationId: Firm): boolean {
  return isOwn(actor, organizationId) || (actor !== null && holds(actor.roles, "claim:decide"));
}

/** What a decision against the rule rests on may come from others: only for those who decide. */
export function canReadOverruleEvidence(actor: Actor | null): boolean {
  return actor !== null && holds(actor.roles, "maker-role:overrule");
}

async function livingProduct(productId: string) {
  const row = await database().product.findUnique({
    where: { id: productId },
    select: { organizationId: true, archivedAt: true, organization: { select: { status: true } } },
  });
  return row && { ...row, active: row.organization.status === "active" };
}
