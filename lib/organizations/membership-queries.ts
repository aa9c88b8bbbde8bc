import "server-only";
import { accessDay, heldOn } from "@/lib/access/membership-validity";
import { currentTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";

/** True when the person holds a role in one of these organizations today, whichever one they act in. */
export async function personallyBelongsTo(
  tx: Tx,
  userId: string,
  organizationIds: readonly string[],
): Promise<boolean> {
  if (organizationIds.length === 0) return false;
  const held = await tx.membership.findFirst({
    where: { userId, organizationId: { in: [...organizationIds] }, ...heldOn(accessDay(currentTime())) },
    select: { id: true },
  });
  return held !== null;
}

export interface BuyerOfPerson {
  readonly organizationId: string;
  readonly name: string;
}

/** The buyers in which the person holds a role today: who owns a supplier, too, has a conflict of interest there. */
export async function buyersOfPerson(userId: string, tx: Tx = database()): Promise<BuyerOfPerson[]> {
  const rows = await tx.membership.findMany({
    where: { userId, organization: { kind: "buyer" }, ...heldOn(accessDay(currentTime())) },
    distinct: ["organizationId"],
    select: { organization: { select: { id: true, name: true } } },
    orderBy: { organizationId: "asc" },
  });
  return rows.map(({ organization }) => ({ organizationId: organization.id, name: organization.name }));
}
