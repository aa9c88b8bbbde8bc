import "server-only";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * The open place of work that a product or capability belongs to: the one that was chosen, else the oldest; null when the
 * firm has none. The row is held until the transaction ends, so that nobody closes the place meanwhile.
 *
 * @throws AppError `not_found` when the chosen one is another firm's or closed
 */
export async function openPlant(tx: Tx, organizationId: string, plantId: string | undefined): Promise<string | null> {
  const [plant] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM plants WHERE organization_id = ${organizationId}::uuid AND closed_at IS NULL
      AND (${plantId ?? null}::uuid IS NULL OR id = ${plantId ?? null}::uuid)
    ORDER BY created_at, id LIMIT 1 FOR SHARE`;
  if (!plant && plantId !== undefined) {
    throw new AppError("not_found", "suppliers.plantNotFound", { field: "plantId" });
  }
  return plant?.id ?? null;
}

/** What is still made at a place of work. */
export async function countAtPlant(tx: Tx, plantId: string): Promise<{ products: number; capabilities: number }> {
  const where = { plantId, archivedAt: null };
  return { products: await tx.product.count({ where }), capabilities: await tx.capability.count({ where }) };
}

/** Holds the firm's profile until the transaction ends: of two people who change the same list one goes first. */
export async function lockProfile(tx: Tx, organizationId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM supplier_profiles WHERE organization_id = ${organizationId}::uuid FOR UPDATE`;
}
