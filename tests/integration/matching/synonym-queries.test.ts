import { beforeAll, describe, expect, it } from "vitest";
import { CONCEPTS_PER_PAGE, getConcept, listSynonymHistory, searchVocabulary } from "@/lib/matching/synonym-queries";
import { VocabularyFilter } from "@/lib/matching/synonym-schema";
import { addSynonym } from "@/lib/matching/use-cases/add-synonym";
import { withdrawSynonym } from "@/lib/matching/use-cases/withdraw-synonym";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const search = (filter: Record<string, unknown>) =>
  searchVocabulary(named.people.admin, VocabularyFilter.parse(filter));

describe("the vocabulary", () => {
  it("is searched by any name, those called exactly so first, and by names that were added", async () => {
    expect((await search({ search: "LATHE" })).concepts[0]).toMatchObject({ id: "turning", name: "bubut" });
    expect((await search({ search: "bubut" })).total).toBeGreaterThan(1);
    await addSynonym(named.people.admin, { conceptId: "turning", term: "Krowak" });
    expect((await search({ search: "krow" })).concepts).toMatchObject([{ id: "turning", addedNames: ["Krowak"] }]);
  });

  it("is shown a page at a time, by kind, and never fails on what stands in an address", async () => {
    const all = await search({});
    expect(all.concepts).toHaveLength(CONCEPTS_PER_PAGE);
    const machines = await search({ kind: "machine" });
    expect(machines.total).toBeLessThan(all.total);
    expect(machines.concepts.every(({ kind }) => kind === "machine")).toBe(true);
    expect((await search({ page: "9999" })).concepts).toEqual([]);
    for (const odd of ["﷽", "%_", "'; --", " , "]) expect((await search({ search: odd })).concepts).toBeDefined();
    expect((await search({ search: "…" })).total).toBe(0);
    expect(VocabularyFilter.parse({ search: ["a", "b"], kind: "x", page: "-1" })).toEqual({ page: 1 });
  });

  it("tells who added and withdrew a name", async () => {
    const { synonymId } = await addSynonym(named.people.admin, { conceptId: "milling", term: "ngrowot" });
    await withdrawSynonym(named.people.admin, { synonymId });
    const { name } = named.people.admin;
    expect((await getConcept(named.people.admin, "milling"))?.history).toMatchObject([
      { term: "ngrowot", addedByName: name, withdrawnByName: name },
    ]);
    expect((await listSynonymHistory(named.people.admin))[0]).toMatchObject({ id: synonymId });
    expect(await getConcept(named.people.admin, "no_such_concept")).toBeNull();
  });

  it("is for administrators", async () => {
    await expectForbiddenWithout(named.people, "vocabulary:manage", (person) => searchVocabulary(person, { page: 1 }));
    await expectForbiddenWithout(named.people, "vocabulary:manage", (person) => getConcept(person, "turning"));
    await expectForbiddenWithout(named.people, "vocabulary:manage", (person) => listSynonymHistory(person));
  });
});
