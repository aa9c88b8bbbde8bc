import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { correctIdentity } from "@/lib/suppliers/use-cases/correct-identity";
import { levelOf } from "@/tests/support/claims";
import { resetDatabase } from "@/tests/support/database";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeEach(async () => {
  await resetDatabase();
  ({ people } = await seedPeople());
  const refused = { verificationRefusedReason: "NIB salah", verificationRefusedAt: new Date() };
  await database().organization.update({
    where: { id: people.owner.organizationId },
    data: { verifiedAt: null, ...refused },
  });
});

const corrected = { name: "CV Baja Ceper", regionCode: "33.10", nib: "1234567890123", version: 1 };

describe("correctIdentity", () => {
  it("corrects the firm, answers the refusal, and what was proven is declared again", async () => {
    const { organizationId } = await correctIdentity(people.owner, corrected);
    expect(await database().organization.findUniqueOrThrow({ where: { id: organizationId } })).toMatchObject({
      name: "CV Baja Ceper",
      nib: "1234567890123",
      verificationRefusedAt: null,
      verificationRefusedReason: null,
      version: 2,
    });
    expect(await levelOf(organizationId)).toBe("declared");
    expect((await auditTrail("organization", organizationId)).at(-1)).toMatchObject({ verb: "organization.corrected" });
  });

  it("is refused for a verified firm, an old page, and everybody but the owner of a supplier", async () => {
    await expect(correctIdentity(people.owner, { ...corrected, version: 9 })).rejects.toMatchObject({
      code: "conflict",
    });
    await expectForbiddenWithout(people, "organization:correct", (person) => correctIdentity(person, corrected));
    await expect(correctIdentity(people.rivalOwner, corrected)).rejects.toMatchObject({ code: "conflict" });
  });
});
