import { beforeAll, describe, expect, it } from "vitest";
import { addReference } from "@/lib/suppliers/use-cases/add-reference";
import { archiveReference } from "@/lib/suppliers/use-cases/archive-reference";
import { listOwnReferences } from "@/lib/suppliers/workshop-queries";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
let referenceId: string;
beforeAll(async () => {
  ({ people } = await seedPeople());
  const pole = { customerName: "PT Tiang Jaya", work: "4.000 travers UNP 10", year: 2025 };
  ({ referenceId } = await addReference(people.owner, pole));
});

describe("archiveReference", () => {
  it("is refused for other firms and every wrong role", async () => {
    await expect(archiveReference(people.rivalOwner, { referenceId })).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "supplier:edit", (person) => archiveReference(person, { referenceId }));
  });

  it("takes it off the list, once", async () => {
    await archiveReference(people.owner, { referenceId });
    expect(await listOwnReferences(people.owner)).toEqual([]);
    expect((await auditTrail("customer-reference", referenceId)).at(-1)).toMatchObject({ verb: "reference.archived" });
    await expect(archiveReference(people.owner, { referenceId })).rejects.toMatchObject({ code: "not_found" });
  });
});
