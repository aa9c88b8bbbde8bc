import { beforeAll, describe, expect, it } from "vitest";
import { findCandidates } from "@/lib/matching/candidate-queries";
import { refreshDocuments } from "@/lib/matching/document-repository";
import type { RelevanceQuery } from "@/lib/matching/engine/relevance";
import type { NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { WEIGHTS_2026_1 } from "@/lib/matching/engine/weights";
import { rankSuppliers, vocabularyVersionIn } from "@/lib/matching/ranking";
import { addSynonym } from "@/lib/matching/use-cases/add-synonym";
import { runMatch } from "@/lib/matching/use-cases/run-match";
import { withdrawSynonym } from "@/lib/matching/use-cases/withdraw-synonym";
import { conceptResolver, revisionOf, vocabularyVersion } from "@/lib/matching/vocabulary";
import { currentVocabulary, vocabularyAt } from "@/lib/matching/vocabulary-queries";
import { database, type Tx } from "@/lib/platform/db";
import { plainDateFromUtc } from "@/lib/shared/dates";
import { publishedNeed } from "@/tests/support/needs";
import { addOrganization, type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";
import { CASTING_WORKSHOP, furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
  await furnish(named.organizations.tegal, named.people.rivalOwner, CASTING_WORKSHOP);
});

const add = (term: string, conceptId = "turning") => addSynonym(named.people.admin, { conceptId, term });

async function search(title: string): Promise<readonly string[]> {
  const { suppliers } = await findCandidates({ id: "n", title, requirements: [] }, { asOf: "2026-11-22" });
  return suppliers.map(({ organizationId }) => organizationId);
}

async function addFirm(name: string, product: string): Promise<string> {
  const id = await addOrganization({ name, kind: "supplier", regionCode: "33.10" });
  await furnish(id, named.people.owner, { products: [{ name: product }] });
  return id;
}

const revisions = async () =>
  new Map(
    (await database().matchDocument.findMany({ select: { organizationId: true, revision: true } })).map((row) => [
      row.organizationId,
      row.revision,
    ]),
  );

describe("addSynonym", () => {
  it("lets the officer's word find who wrote the workshop's word at once, and touches no other document", async () => {
    const firm = await addFirm("CV Krowak Sejahtera", "Jasa krowak poros");
    const other = await addFirm("CV Lain", "Keranjang rotan");
    await refreshDocuments();
    expect(await search("pekerjaan bubut")).not.toContain(firm);
    const before = await revisions();

    const { synonymId, sharedWith } = await add("krowak");
    expect(sharedWith).toEqual([]);
    expect(await search("pekerjaan bubut")).toContain(firm);

    const after = await revisions();
    expect(after.get(firm)).not.toBe(before.get(firm));
    for (const id of [other, named.organizations.ceper]) expect(after.get(id)).toBe(before.get(id));
    expect(await auditTrail("synonym", synonymId)).toMatchObject([
      { verb: "synonym.added", actorUserId: named.people.admin.userId, details: { concept: "turning", documents: 1 } },
    ]);

    await withdrawSynonym(named.people.admin, { synonymId });
    expect(await search("pekerjaan bubut")).not.toContain(firm);
    expect((await revisions()).get(other)).toBe(before.get(other));
  });

  it("finds by a name with a stop word or a unit in it, too", async () => {
    const firm = await addFirm("CV Mesin", "Mesin gerowok 12 mm poros");
    await refreshDocuments();
    for (const term of ["mesin gerowok", "gerowok 12 mm"]) {
      const { synonymId } = await add(term);
      expect(await search("pekerjaan bubut"), term).toContain(firm);
      await withdrawSynonym(named.people.admin, { synonymId });
      expect(await search("pekerjaan bubut"), term).not.toContain(firm);
    }
  });

  it("gives the vocabulary a new version, of which any older one can be made again", async () => {
    const { version: before } = await currentVocabulary();
    const { synonymId } = await add("ngelotok");
    const { version: between } = await currentVocabulary();
    await withdrawSynonym(named.people.admin, { synonymId });
    const { version: after } = await currentVocabulary();
    expect(new Set([before, between, after]).size).toBe(3);
    expect(conceptResolver().version).toBe(after);
    const called = async (version: string) => (await vocabularyAt(version))?.conceptsOfWord("ngelotok");
    expect(await called(before)).toEqual([]);
    expect(await called(between)).toEqual(["turning"]);
    expect(await called(after)).toEqual([]);
    expect(await called(vocabularyVersion(0))).toEqual([]);
    expect(await vocabularyAt("1999-1+3")).toBeNull();
  });

  it("makes an older vocabulary once for whoever asks for it", async () => {
    await add("ngerok");
    const { version } = await currentVocabulary();
    await add("ngerik");
    await currentVocabulary();
    const [once, again] = await Promise.all([vocabularyAt(version), vocabularyAt(version)]);
    expect(once?.version).toBe(version);
    expect(again).toBe(once);
    expect(await vocabularyAt(version)).toBe(once);
  });

  it("keeps the newer vocabulary when an older reading ends after it", async () => {
    const { version: before } = await currentVocabulary();
    await add("ngeruk");
    let endLate = (_names: readonly []) => {};
    const late = new Promise<readonly []>((resolve) => {
      endLate = resolve;
    });
    const slow = {
      $queryRaw: async () => [{ revision: (revisionOf(before) ?? 0) - 1 }],
      conceptSynonym: { findMany: () => late },
    } as unknown as Tx;
    const older = currentVocabulary(slow);
    const { version: newest } = await currentVocabulary();
    endLate([]);
    expect((await older).version).not.toBe(newest);
    expect(conceptResolver().version).toBe(newest);
  });

  it("reads again after a reading that failed", async () => {
    await add("ngeraut");
    const revision = (revisionOf(conceptResolver().version) ?? 0) + 1;
    const broken = {
      $queryRaw: async () => [{ revision }],
      conceptSynonym: { findMany: () => Promise.reject(new Error("away")) },
    } as unknown as Tx;
    await expect(currentVocabulary(broken)).rejects.toThrow("away");
    expect((await currentVocabulary()).version).toBe(conceptResolver().version);
  });

  it("leaves a run that was made before replayable to the byte", async () => {
    const { needId } = await publishedNeed(named.people);
    const { runId } = await runMatch(named.people.officer, { needId });
    await add("travers unp");
    await currentVocabulary();
    const run = await database().matchRun.findUniqueOrThrow({
      where: { id: runId },
      include: { matches: { orderBy: { rank: "asc" } } },
    });
    const concepts = await vocabularyAt(vocabularyVersionIn(run.engineVersion) ?? "");
    if (!concepts) throw new Error(`no vocabulary for ${run.engineVersion}`);
    const replayed = rankSuppliers(
      run.needFacts as unknown as NeedFacts,
      run.matches.map(({ supplierFacts }) => supplierFacts as unknown as SupplierFacts),
      {
        weights: WEIGHTS_2026_1,
        asOf: plainDateFromUtc(run.asOf),
        query: run.relevanceQuery as unknown as RelevanceQuery,
        concepts,
      },
    );
    expect(replayed.length).toBeGreaterThan(0);
    expect(replayed).toEqual(run.matches.map(({ evaluation }) => evaluation));
    expect((await currentVocabulary()).version).not.toBe(concepts.version);
  });

  it("counts for a supplier that changes at the same moment", async () => {
    const firms = await Promise.all(["A", "B", "C", "D"].map((name) => addFirm(`CV Serentak ${name}`, "Palu kayu")));
    await refreshDocuments();
    await Promise.all([
      ...firms.map(async (firm) => {
        await database().product.updateMany({ where: { organizationId: firm }, data: { name: "Jasa mbrosot as" } });
        await refreshDocuments();
      }),
      add("mbrosot"),
    ]);
    expect(await search("pekerjaan bubut")).toEqual(expect.arrayContaining(firms));
  });

  it("says where the word has another meaning, and adds it all the same", async () => {
    expect((await add("frais")).sharedWith).toContain("milling");
    await add("ngrowot", "milling");
    expect((await add("ngrowot")).sharedWith).toEqual(["milling"]);
  });

  it("refuses what is no name, or is one already", async () => {
    expect(await refusalOf(() => add("krowak", "no_such_concept"))).toBe("not_found matching.conceptNotFound");
    expect(await refusalOf(() => add("satu dua tiga empat lima enam tujuh"))).toBe("invalid matching.synonymTooLong");
    for (const empty of ["dan untuk", "12 mm", "…", "﷽"]) {
      expect(await refusalOf(() => add(empty)), empty).toBe("invalid matching.synonymSaysNothing");
    }
    expect(await refusalOf(() => add("BUBUT"))).toBe("invalid matching.synonymKnown");
    await add("kropok besi");
    expect(await refusalOf(() => add("Kropok  Besi"))).toBe("invalid matching.synonymKnown");
  });

  it("adds a name once, however many administrators do at the same moment", async () => {
    const tries = await Promise.all(Array.from({ length: 10 }, () => refusalOf(() => add("gerong-gerong"))));
    expect(tries.filter((answer) => answer === "allowed")).toHaveLength(1);
    expect(new Set(tries)).toEqual(new Set(["allowed", "invalid matching.synonymKnown"]));
    expect(await database().conceptSynonym.count({ where: { words: "gerong gerong" } })).toBe(1);
  });

  it("is for administrators", async () => {
    await expectForbiddenWithout(named.people, "vocabulary:manage", (person) =>
      addSynonym(person, { conceptId: "turning", term: "krowak" }),
    );
  });
});
