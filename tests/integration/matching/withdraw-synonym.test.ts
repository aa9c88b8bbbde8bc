import { beforeAll, describe, expect, it } from "vitest";
import { addSynonym } from "@/lib/matching/use-cases/add-synonym";
import { withdrawSynonym } from "@/lib/matching/use-cases/withdraw-synonym";
import { currentVocabulary } from "@/lib/matching/vocabulary-queries";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const add = (term: string) => addSynonym(named.people.admin, { conceptId: "turning", term });
const withdraw = (synonymId: string) => withdrawSynonym(named.people.admin, { synonymId });

describe("withdrawSynonym", () => {
  it("takes a name back, keeps the row for older runs, and lets it be added again", async () => {
    const { synonymId } = await add("krowak");
    expect(await withdraw(synonymId)).toEqual({ conceptId: "turning" });
    expect((await currentVocabulary()).conceptsOfWord("krowak")).toEqual([]);
    expect(await database().conceptSynonym.findUnique({ where: { id: synonymId } })).toMatchObject({
      withdrawnById: named.people.admin.userId,
      withdrawnRevision: expect.any(Number),
    });
    expect((await auditTrail("synonym", synonymId)).map(({ verb }) => verb)).toEqual([
      "synonym.added",
      "synonym.withdrawn",
    ]);
    await add("krowak");
    expect((await currentVocabulary()).conceptsOfWord("krowak")).toEqual(["turning"]);
  });

  it("happens once, also when two administrators do it at the same moment", async () => {
    const { synonymId } = await add("ngelotok");
    const tries = await Promise.all(Array.from({ length: 6 }, () => refusalOf(() => withdraw(synonymId))));
    expect(tries.toSorted()).toEqual(["allowed", ...Array(5).fill("not_found matching.synonymNotFound")]);
  });

  it("knows no name that is not there", async () => {
    for (const id of [newId(), "x", "' or true --"]) {
      expect(await refusalOf(() => withdraw(id))).toBe("not_found matching.synonymNotFound");
    }
  });

  it("is for administrators", async () => {
    const { synonymId } = await add("mbrosot");
    await expectForbiddenWithout(named.people, "vocabulary:manage", (person) => withdrawSynonym(person, { synonymId }));
  });
});
