import { beforeAll, describe, expect, it, vi } from "vitest";
import { findCandidates } from "@/lib/matching/candidate-queries";
import type { SupplierFilter } from "@/lib/matching/document-entry";
import { refreshDocuments } from "@/lib/matching/document-repository";
import { readSupplier } from "@/lib/matching/engine/reading";
import { searchPoints } from "@/lib/matching/engine/relevance";
import { termsOfSupplier } from "@/lib/matching/engine/terms";
import type { NeedFacts } from "@/lib/matching/engine/types";
import { openIndex } from "@/lib/matching/search-queries";
import { supplierFactsFrom } from "@/lib/matching/supplier-facts";
import { conceptResolver } from "@/lib/matching/vocabulary";
import { database, inTransaction } from "@/lib/platform/db";
import { supplierRecords } from "@/lib/suppliers/supplier-record-queries";
import { addOrganization, type NamedPeople, seedPeople } from "@/tests/support/people";
import { CASTING_WORKSHOP, furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

const AS_OF = "2026-11-22";
let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
  await furnish(named.organizations.tegal, named.people.rivalOwner, CASTING_WORKSHOP);
});

async function search(facts: Partial<NeedFacts>, filter?: SupplierFilter): Promise<string[]> {
  const need = { id: "n", title: "", requirements: [], ...facts };
  const { suppliers } = await findCandidates(need, { asOf: AS_OF, filter });
  return suppliers.map(({ organizationId }) => organizationId);
}

async function addFirm(name: string, product: string, regionCode = "33.10"): Promise<string> {
  const id = await addOrganization({ name, kind: "supplier", regionCode });
  await furnish(id, named.people.owner, { products: [{ name: product }] });
  return id;
}

describe("candidates", () => {
  it("are found by another name, by a misspelt word, by the class of the firm and by the goods", async () => {
    const { ceper, tegal } = named.organizations;
    expect((await search({ title: "hot dip galvanizing" }))[0]).toBe(ceper);
    expect((await search({ title: "travres" }))[0]).toBe(ceper);
    expect(await search({ title: "x", kbli: [{ edition: "2025", code: "24312" }] })).toContain(tegal);
    expect(await search({ title: "x", hsCode: "73089090" })).toEqual([ceper]);
    expect(await search({ title: "gula semut" })).toEqual([]);
  });

  it("come first when they share more and rarer words", async () => {
    const general = await addFirm("CV Serba Baja", "Baja potong");
    const found = await search({ title: "travers baja UNP" });
    expect(found[0]).toBe(named.organizations.ceper);
    expect(found).toContain(general);
  });

  it("are found as soon as the change is committed, and not once it is taken back", async () => {
    const firm = await addFirm("CV Wahana", "Isolator keramik");
    expect((await search({ title: "isolator keramik" }))[0]).toBe(firm);
    await database().organization.update({ where: { id: firm }, data: { status: "suspended" } });
    expect(await search({ title: "isolator keramik" })).not.toContain(firm);
    await database().organization.update({ where: { id: firm }, data: { status: "active" } });
    expect((await search({ title: "isolator keramik" }))[0]).toBe(firm);
    await database().product.updateMany({ where: { organizationId: firm }, data: { name: "Kursi teras" } });
    expect(await search({ title: "isolator keramik" })).not.toContain(firm);
    expect(await search({ title: "kursi teras" })).toContain(firm);
    await database().product.updateMany({ where: { organizationId: firm }, data: { archivedAt: new Date() } });
    expect(await search({ title: "kursi teras" })).not.toContain(firm);
  });

  it("are never found by what was rolled back", async () => {
    const firm = await addFirm("CV Batal", "Engsel pintu");
    await expect(
      inTransaction(async (tx) => {
        await tx.product.updateMany({ where: { organizationId: firm }, data: { name: "Propeler kapal" } });
        throw new Error("taken back");
      }),
    ).rejects.toThrow("taken back");
    expect(await search({ title: "propeler kapal" })).not.toContain(firm);
    expect(await search({ title: "engsel pintu" })).toContain(firm);
  });

  it("pass the filters inside the search", async () => {
    const far = await addFirm("CV Ujung Timur", "Bantalan jembatan karet", "94.01");
    const near = await addFirm("CV Dekat", "Bantalan jembatan karet", "33.10");
    const need = { title: "bantalan jembatan karet" };
    expect(await search(need)).toEqual(expect.arrayContaining([far, near]));
    expect(await search(need, { regionCode: "94" })).toEqual([far]);
    expect(await search(need, { regionCode: "33.10" })).toContain(near);
    expect(await search(need, { certificate: { term: "SNI", on: AS_OF }, regionCode: "33" })).not.toContain(near);
  });

  it("bear whatever people write", async () => {
    for (const title of ["'); DROP TABLE lots; --", "a & b | !c <-> :*", "\\", "﷽ 🛠", "%_", "x".repeat(5_000)]) {
      await expect(search({ title, description: title })).resolves.toBeDefined();
    }
  });

  it("are those whom weighing everybody finds, while others write and read", async () => {
    const concepts = conceptResolver();
    const words = ["engsel", "mur", "kursi", "travers", "kabel", "seragam", "palet", "keranjang"];
    const firms = await Promise.all(words.map((word, at) => addFirm(`CV Ramai ${at}`, `${word} besi`)));
    const writers = firms.map(async (firm, at) => {
      for (let turn = 0; turn < 5; turn += 1) {
        const name = `${words[(at + turn) % words.length]} baja ${turn}`;
        await database().product.updateMany({ where: { organizationId: firm }, data: { name } });
      }
      if (at % 4 === 0) await database().organization.update({ where: { id: firm }, data: { status: "suspended" } });
    });
    const readers = words.map((word) => search({ title: `${word} baja` }));
    await Promise.all([...writers, ...readers]);

    const need: NeedFacts = { id: "n", title: "engsel travers baja", requirements: [] };
    const { query, suppliers } = await findCandidates(need, { asOf: AS_OF });
    const records = await supplierRecords(database(), { asOf: AS_OF });
    const expected = records
      .map((record) => {
        const facts = supplierFactsFrom(record);
        return {
          id: facts.id,
          points: searchPoints(query, termsOfSupplier(readSupplier(facts, concepts), concepts)),
        };
      })
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
    expect(suppliers.map(({ organizationId }) => organizationId)).toEqual(expected.map(({ id }) => id));
  });

  it("are made anew when the database was set back", async () => {
    const firm = await addFirm("CV Kembali", "Rantai jangkar");
    expect(await search({ title: "rantai jangkar" })).toContain(firm);
    await database().$executeRaw`DELETE FROM match_documents`;
    await database().$executeRaw`
      INSERT INTO match_document_changes (organization_id) SELECT organization_id FROM supplier_profiles`;
    await database().$executeRaw`SELECT setval('match_document_revisions', 1)`;
    expect(await search({ title: "rantai jangkar" })).toContain(firm);
    expect((await openIndex()).size).toBe(
      await database().matchDocument.count({ where: { facts: { not: "DbNull" } } }),
    );
  });

  it("stay found while an index that changed much is made anew behind", async () => {
    const firm = await addFirm("CV Gelisah", "Katup bola");
    await search({ title: "katup bola" });
    const before = await openIndex();
    const changes = before.size + 5;
    for (let turn = 0; turn < changes; turn += 1) {
      await database().product.updateMany({ where: { organizationId: firm }, data: { name: `Katup bola ${turn}` } });
      expect(await search({ title: "katup bola" })).toContain(firm);
    }
    await vi.waitFor(async () => expect(await openIndex()).not.toBe(before), { timeout: 30_000, interval: 50 });
    await database().product.updateMany({ where: { organizationId: firm }, data: { name: "Klem selang" } });
    expect(await search({ title: "klem selang" })).toContain(firm);
    expect(await search({ title: "katup bola" })).not.toContain(firm);
    expect((await openIndex()).size).toBe(before.size);
  });

  it("cost nothing to keep up to date when nothing changed", async () => {
    await refreshDocuments(conceptResolver());
    const before = await database().matchDocument.aggregate({ _max: { revision: true } });
    await search({ title: "travers" });
    expect(await database().matchDocument.aggregate({ _max: { revision: true } })).toEqual(before);
    expect(await database().matchDocumentChange.count()).toBe(0);
  });
});
