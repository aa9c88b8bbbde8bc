import "server-only";
import type { Actor } from "@/lib/access/actor";
import { buyersOfPerson } from "@/lib/organizations/membership-queries";
import { findSameFirm } from "@/lib/organizations/same-firm-queries";
import { foundOrganization } from "@/lib/organizations/use-cases/found-organization";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";
import { blocksRegistration } from "@/lib/suppliers/registration";
import {
  insertCapability,
  insertProduct,
  replaceKblis,
  settleMakerRole,
  sizeColumns,
  stateClaim,
} from "@/lib/suppliers/repository";
import type { RegisterSupplier } from "@/lib/suppliers/schema";
import { namesSomething } from "@/lib/suppliers/supplier";

export interface FoundedSupplier {
  readonly organizationId: string;
  readonly productId: string;
}

/** {@link foundSupplier} in a transaction of its own. */
export async function registerSupplier(actor: Actor, input: RegisterSupplier): Promise<FoundedSupplier> {
  return inTransaction((tx) => foundSupplier(tx, actor, input));
}

/**
 * Founds a supplier with the person who asks as its owner: organization, profile, first place of work, first product and,
 * when given, first capability. Everything is declared, nothing verified; the session stands in the new firm from the next
 * request on. Any signed-in person may register a firm. Who works for a buyer, too, has that written down beside it.
 *
 * An unverified firm with the same NIB or NPWP stops nobody: the rightful owner may come second. A verified one does.
 *
 * @throws AppError `invalid` (an UMKM above the size bounds, an unknown region), `conflict` when this person has already
 * registered a firm of that name, or when a verified firm bears the NIB or NPWP
 */
export async function foundSupplier(tx: Tx, actor: Actor, input: RegisterSupplier): Promise<FoundedSupplier> {
  await refuseRepeat(tx, actor, input.name);
  await refuseVerifiedElsewhere(tx, actor, input);
  const size = await sizeColumns(tx, input.kind, input);
  const { name, regionCode, nib, npwp } = input;
  const { organizationId } = await foundOrganization(tx, actor, {
    kind: "supplier",
    name,
    regionCode,
    nib: nib ?? null,
    npwp: npwp ?? null,
    ownerRole: "supplier_owner",
  });
  const now = currentTime();
  await tx.supplierProfile.create({
    data: {
      organizationId,
      kind: input.kind,
      description: input.description ?? null,
      ownedByLarge: input.ownedByLarge,
      womanLed: input.womanLed ?? null,
      workers: input.workers ?? null,
      ...size,
      certificatesStatedAt: input.certificates === "none" ? now : null,
      profileConfirmedAt: now,
    },
  });
  await replaceKblis(tx, organizationId, input.kblis);
  const founder = { ...actor, organizationId };
  const productId = await insertFirstFacts(tx, founder, input);
  await settleMakerRole(tx, organizationId);
  const subject = { type: "organization", id: organizationId };
  await recordAudit(tx, founder, "supplier.registered", subject, { kind: input.kind, sizeClass: size.sizeClass });
  await recordConflictOfInterest(tx, founder);
  return { organizationId, productId };
}

type Founder = Actor & { readonly organizationId: string };

async function insertFirstFacts(tx: Tx, actor: Founder, input: RegisterSupplier): Promise<string> {
  const { organizationId } = actor;
  const plantId = newId();
  const createdAt = currentTime();
  await tx.plant.create({
    data: {
      id: plantId,
      organizationId,
      name: input.name,
      regionCode: input.regionCode,
      createdAt,
      createdById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
    },
  });
  const by = { organizationId, plantId, actor };
  await stateClaim(tx, by, "organization", organizationId);
  await stateClaim(tx, by, "plant", plantId);
  const productId = await insertProduct(tx, by, input.product);
  const seasons = new Map((input.seasons ?? []).map((season) => [season.monthOfYear, { productId, ...season }]));
  await tx.productSeason.createMany({ data: [...seasons.values()] });
  if (input.capability && namesSomething(input.capability)) await insertCapability(tx, by, input.capability);
  return productId;
}

/**
 * A form that is sent twice must not found two firms. The person's row is locked, so that of two requests at once the
 * second sees what the first has founded.
 */
async function refuseRepeat(tx: Tx, actor: Actor, name: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM users WHERE id = ${actor.userId}::uuid FOR UPDATE`;
  const same = await tx.membership.count({
    where: {
      userId: actor.userId,
      revokedAt: null,
      organization: { kind: "supplier", status: "active", name: { equals: name, mode: "insensitive" } },
    },
  });
  if (same > 0) throw new AppError("conflict", "suppliers.alreadyRegistered", { field: "name" });
}

async function refuseVerifiedElsewhere(tx: Tx, actor: Actor, { nib, npwp }: RegisterSupplier): Promise<void> {
  const numbers = { nib: nib ?? null, npwp: npwp ?? null, name: null, regionCode: null };
  const same = await findSameFirm(actor.userId, numbers, tx);
  if (same && blocksRegistration(same)) throw new AppError("conflict", "registration.verifiedElsewhere");
}

/** Somebody who buys for one organization and sells for another: written down, so that awards between them can be seen. */
async function recordConflictOfInterest(tx: Tx, founder: Founder): Promise<void> {
  const buyers = await buyersOfPerson(founder.userId, tx);
  if (buyers.length === 0) return;
  await recordAudit(
    tx,
    founder,
    "conflict-of-interest.recorded",
    { type: "organization", id: founder.organizationId },
    { userId: founder.userId, buyerOrganizationIds: buyers.map(({ organizationId }) => organizationId) },
  );
}
