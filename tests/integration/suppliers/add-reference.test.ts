import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { addReference } from "@/lib/suppliers/use-cases/add-reference";
import { listOwnReferences } from "@/lib/suppliers/workshop-queries";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const pole = { customerName: "PT Tiang Jaya", work: "4.000 travers UNP 10", year: 2025 };

describe("addReference", () => {
  it("names a customer, for the own firm alone", async () => {
    const { referenceId } = await addReference(people.staff, pole);
    expect(await listOwnReferences(people.owner)).toEqual([{ id: referenceId, ...pole }]);
    expect(await listOwnReferences(people.rivalOwner)).toEqual([]);
    expect(await auditTrail("customer-reference", referenceId)).toMatchObject([{ verb: "reference.added" }]);
  });

  it("takes this year as it is in Jakarta, and none to come", async () => {
    const newYearsEve = new Date("2026-12-31T17:30:00Z");
    await withClock(newYearsEve, () => addReference(people.owner, { ...pole, year: 2027 }));
    const future = withClock(newYearsEve, () => addReference(people.owner, { ...pole, year: 2028 }));
    await expect(future).rejects.toMatchObject({ code: "invalid", field: "year" });
  });

  it("names it once for a form that is sent twice", async () => {
    const form = { ...pole, idempotencyKey: randomUUID() };
    expect(await addReference(people.owner, form)).toEqual(await addReference(people.owner, form));
  });

  it("is refused for every wrong role", async () => {
    await expectForbiddenWithout(people, "supplier:edit", (person) => addReference(person, pole));
  });
});
