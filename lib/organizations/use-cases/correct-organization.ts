import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import { accessDay } from "@/lib/access/membership-validity";
import { assertRegencies } from "@/lib/catalog/queries";
import type { CorrectIdentity } from "@/lib/organizations/identity-schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";

/**
 * Corrects name, place and NIB of the actor's own organization as long as nobody has verified them, in the transaction of
 * the module that owns what else follows. A refusal is answered by it: the organization waits in the queue again. The caller
 * has asked for its own permission.
 *
 * @throws AppError `invalid` for an unknown kabupaten, `conflict` when it is verified already or changed meanwhile
 */
export async function correctOrganization(tx: Tx, actor: MemberActor, input: CorrectIdentity): Promise<void> {
  const { organizationId } = actor;
  const { name, regionCode, nib, version } = input;
  await assertRegencies(tx, [regionCode]);
  const { count } = await tx.organization.updateMany({
    where: { id: organizationId, version, status: "active", verifiedAt: null },
    data: {
      name,
      regionCode,
      nib: nib ?? null,
      verificationRefusedReason: null,
      verificationRefusedAt: null,
      version: version + 1,
    },
  });
  if (count === 0) throw new AppError("conflict", "organizations.changedMeanwhile");
  await keepName(tx, organizationId, name);
  await recordAudit(tx, actor, "organization.corrected", { type: "organization", id: organizationId });
}

/** The name of before ends the day before; one that began today is a slip and is written over. */
async function keepName(tx: Tx, organizationId: string, name: string): Promise<void> {
  const today = plainDateToUtc(accessDay(currentTime()));
  const present = await tx.organizationName.findFirst({
    where: { organizationId, validUntil: null },
    select: { id: true, name: true, validFrom: true },
  });
  if (present?.name === name) return;
  if (present && present.validFrom.getTime() >= today.getTime()) {
    await tx.organizationName.update({ where: { id: present.id }, data: { name } });
    return;
  }
  const yesterday = new Date(today.getTime() - 86_400_000);
  if (present) await tx.organizationName.update({ where: { id: present.id }, data: { validUntil: yesterday } });
  await tx.organizationName.create({ data: { id: newId(), organizationId, name, validFrom: today } });
}
