import "server-only";
import type { Actor } from "@/lib/access/actor";
import { foundOrganization } from "@/lib/organizations/use-cases/found-organization";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";
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

/**
 * Founds a supplier with the person who asks as its owner: organization, profile, first place of work, first product and,
 * when given, first capability. Everything is declared, nothing verified; the session stands in the new firm from the next
 * request on. Any signed-in person may register a firm.
 *
 * @throws AppError `invalid` (an UMKM above the size bounds, an unknown region), `conflict` when this person has already
 * registered a firm of that name
 */
export async function registerSupplier(actor: Actor, input: RegisterSupplier): Promise<{ organizationId: string }> {
  return inTransaction(async (tx) => {
    await refuseRepeat(tx, actor, input.name);
    const size = await sizeColumns(tx, input.kind, input);
    const { name, regionCode, nib } = input;
    const { organizationId } = await foundOrganization(tx, actor, {
      kind: "supplier",
      name,
      regionCode,
      nib: nib ?? null,
      ownerRole: "supplier_owner",
    });
    const now = currentTime();
    await tx.supplierProfile.create({
      data: {
        organizationId,
        kind: input.kind,
        description: input.description ?? null,
        ownedByLarge: input.ownedByLarge,
        ...size,
        certificatesStatedAt: input.certificates === "none" ? now : null,
        profileConfirmedAt: now,
      },
    });
    await replaceKblis(tx, organizationId, input.kblis);
    await insertFirstFacts(tx, { ...actor, organizationId }, input);
    await settleMakerRole(tx, organizationId);
    const subject = { type: "organization", id: organizationId };
    await recordAudit(tx, { ...actor, organizationId }, "supplier.registered", subject, {
      kind: input.kind,
      sizeClass: size.sizeClass,
    });
    return { organizationId };
  });
}

async function insertFirstFacts(
  tx: Tx,
  actor: Actor & { readonly organizationId: string },
  input: RegisterSupplier,
): Promise<void> {
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
  await insertProduct(tx, by, input.product);
  if (input.capability && namesSomething(input.capability)) await insertCapability(tx, by, input.capability);
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
