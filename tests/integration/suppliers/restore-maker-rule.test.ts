import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { addCapability } from "@/lib/suppliers/use-cases/add-capability";
import { overruleMakerRole } from "@/lib/suppliers/use-cases/overrule-maker-role";
import { restoreMakerRule } from "@/lib/suppliers/use-cases/restore-maker-rule";
import { resetDatabase } from "@/tests/support/database";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { pdfFile } from "@/tests/support/uploads";

let people: NamedPeople["people"];
let organizationId: string;
beforeEach(async () => {
  await resetDatabase();
  ({ people } = await seedPeople());
  ({ organizationId } = people.owner);
  const files = [pdfFile("kunjungan.pdf")];
  const reason = "Kunjungan menemukan gudang tanpa mesin.";
  await overruleMakerRole(people.admin, { organizationId, version: 1, makerRole: "trader", reason, files });
});

const profile = () => database().supplierProfile.findUniqueOrThrow({ where: { organizationId } });

describe("restoreMakerRule", () => {
  it("lets the rule speak again, from the facts as they are now", async () => {
    await addCapability(people.owner, { process: "las listrik" });
    expect((await profile()).makerRole).toBe("trader");
    await restoreMakerRule(people.admin, { organizationId, version: 2 });
    expect(await profile()).toMatchObject({ makerRole: "maker", makerRoleReason: null, makerRoleDecidedAt: null });
    expect((await auditTrail("organization", organizationId)).at(-1)).toMatchObject({
      verb: "maker-role.rule-restored",
    });
  });

  it("is refused for an old page, when no word stands, and for every wrong role", async () => {
    const restore = { organizationId, version: 2 };
    await expectForbiddenWithout(people, "maker-role:overrule", (person) => restoreMakerRule(person, restore));
    await expect(restoreMakerRule(people.admin, { ...restore, version: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
    await restoreMakerRule(people.admin, restore);
    await expect(restoreMakerRule(people.admin, { ...restore, version: 3 })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
