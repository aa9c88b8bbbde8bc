import { beforeAll, describe, expect, it } from "vitest";
import { refreshDocuments } from "@/lib/matching/document-repository";
import { suggestProducts } from "@/lib/matching/product-search-queries";
import { database } from "@/lib/platform/db";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
  await database().supplierProfile.update({
    where: { organizationId: named.organizations.ceper },
    data: { listed: true },
  });
  // As the worker does it: who merely types waits for no change.
  await refreshDocuments();
});

const firms = async (typed: string) => (await suggestProducts(typed)).map(({ organizationId }) => organizationId);

describe("suggestProducts", () => {
  it("finds a listed firm's product by a beginning, a synonym and a typing error, with nothing but names", async () => {
    const { ceper } = named.organizations;
    for (const typed of ["trave", "cross arm", "travrs", "TRAVERS unp"]) {
      const [found] = await suggestProducts(typed);
      expect(found, typed).toEqual({
        organizationId: ceper,
        firmName: "CV Baja Travers Ceper",
        name: "Travers UNP 10 galvanis",
      });
    }
  });

  it("names nobody who is not listed, not verified or suspended", async () => {
    const { ceper } = named.organizations;
    const profile = { where: { organizationId: ceper } };
    await database().supplierProfile.update({ ...profile, data: { listed: false } });
    expect(await firms("travers")).not.toContain(ceper);
    await database().supplierProfile.update({ ...profile, data: { listed: true } });
    expect(await firms("travers")).toContain(ceper);
    await database().organization.update({ where: { id: ceper }, data: { status: "suspended" } });
    expect(await firms("travers")).not.toContain(ceper);
    await database().organization.update({ where: { id: ceper }, data: { status: "active" } });
  });

  it("answers whatever is typed", async () => {
    for (const typed of ["", "a", "%", "&|!()", "' :*", "a".repeat(5_000), "漢字 🙂", "dan", "12345"]) {
      expect(Array.isArray(await suggestProducts(typed))).toBe(true);
    }
  });
});
