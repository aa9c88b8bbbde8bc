import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { addCapability } from "@/lib/suppliers/use-cases/add-capability";
import { overruleMakerRole } from "@/lib/suppliers/use-cases/overrule-maker-role";
import { resetDatabase } from "@/tests/support/database";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { pdfFile } from "@/tests/support/uploads";

let people: NamedPeople["people"];
beforeEach(async () => {
  await resetDatabase();
  ({ people } = await seedPeople());
});

const trader = () => ({
  organizationId: people.owner.organizationId,
  version: 1,
  makerRole: "trader" as const,
  reason: "Kunjungan menemukan gudang tanpa mesin.",
  files: [pdfFile("kunjungan.pdf")],
});

describe("overruleMakerRole", () => {
  it("holds against the rule, with reason and evidence, whatever the facts say later", async () => {
    const { organizationId } = await overruleMakerRole(people.admin, trader());
    await addCapability(people.owner, { process: "las listrik" });
    expect(await database().supplierProfile.findUniqueOrThrow({ where: { organizationId } })).toMatchObject({
      makerRole: "trader",
      makerRoleReason: "Kunjungan menemukan gudang tanpa mesin.",
      makerRoleDecidedById: people.admin.userId,
    });
    expect(
      await database().attachment.count({ where: { purpose: "overrule_evidence", subjectId: organizationId } }),
    ).toBe(1);
    const trail = await auditTrail("organization", organizationId);
    expect(trail.map(({ verb }) => verb)).toContain("maker-role.overruled");
  });

  it("is refused without evidence, for an old page, for buyers and for every wrong role", async () => {
    await expect(overruleMakerRole(people.admin, { ...trader(), files: [] })).rejects.toMatchObject({ field: "files" });
    await expect(overruleMakerRole(people.admin, { ...trader(), version: 7 })).rejects.toMatchObject({
      code: "conflict",
    });
    const buyer = { ...trader(), organizationId: people.officer.organizationId };
    await expect(overruleMakerRole(people.admin, buyer)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "maker-role:overrule", (person) => overruleMakerRole(person, trader()));
  });
});
