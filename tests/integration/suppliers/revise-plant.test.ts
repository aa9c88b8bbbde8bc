import { beforeAll, describe, expect, it } from "vitest";
import { addPlant } from "@/lib/suppliers/use-cases/add-plant";
import { revisePlant } from "@/lib/suppliers/use-cases/revise-plant";
import { listOwnPlants } from "@/lib/suppliers/workshop-queries";
import { grantedLevel, levelOf } from "@/tests/support/claims";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { workshopPlant } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
let plantId: string;
beforeAll(async () => {
  ({ people } = await seedPeople());
  ({ plantId } = await addPlant(people.owner, workshopPlant()));
});

const moved = () => ({ ...workshopPlant({ name: "Bengkel Utara", regionCode: "33.09" }), plantId, version: 1 });

describe("revisePlant", () => {
  it("replaces what is said; what had been seen must be seen again", async () => {
    await grantedLevel(people.admin, plantId, "visited");
    await revisePlant(people.owner, moved());
    expect(await listOwnPlants(people.owner)).toMatchObject([
      { name: "Bengkel Utara", regionCode: "33.09", version: 2 },
    ]);
    expect(await levelOf(plantId)).toBe("declared");
    expect((await auditTrail("plant", plantId)).at(-1)).toMatchObject({ verb: "plant.revised" });
  });

  it("is refused for an old page, other firms, unknown places and every wrong role", async () => {
    await expect(revisePlant(people.owner, moved())).rejects.toMatchObject({ code: "conflict" });
    const now = { ...moved(), version: 2 };
    await expect(revisePlant(people.rivalOwner, now)).rejects.toMatchObject({ code: "not_found" });
    await expect(revisePlant(people.owner, { ...now, regionCode: "99.99" })).rejects.toMatchObject({ code: "invalid" });
    await expectForbiddenWithout(people, "supplier:edit", (person) => revisePlant(person, now));
  });
});
