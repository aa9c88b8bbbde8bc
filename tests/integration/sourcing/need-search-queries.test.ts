import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { suggestNeeds } from "@/lib/sourcing/need-search-queries";
import { type NamedPeople, type PersonKey, seedPeople } from "@/tests/support/people";
import { AFTER_DUE, addInvitation, BEFORE_DUE, publishNeed } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const suggest = (person: PersonKey, typed: string, at = BEFORE_DUE) =>
  withClock(at, () => suggestNeeds(named.people[person], typed));
const titles = async (person: PersonKey, typed: string, at = BEFORE_DUE) =>
  (await suggest(person, typed, at)).map(({ title }) => title);

describe("suggestNeeds", () => {
  it("finds by a beginning, a synonym and a typing error: for the buyer its own, for suppliers the open ones", async () => {
    const { people } = named;
    const title = "Cross arm UNP 10 galvanis";
    const { needId } = await publishNeed(people.officer, [10], { title });
    await publishNeed(people.officer, [10], { title: "Seragam kerja katun" });
    for (const typed of ["cros", "travers", "travrs"]) {
      const [own] = await suggest("officer", typed === "cros" ? "cross" : typed);
      expect(own, typed).toMatchObject({ id: needId, own: true });
      expect((await suggest("owner", typed === "cros" ? "cross" : typed))[0]).toMatchObject({ id: needId, own: false });
    }
    expect(await titles("officer", "travers")).not.toContain("Seragam kerja katun");
    expect(await titles("otherOfficer", "travers")).toEqual([]);
  });

  it("follows what is published, changed and past its deadline", async () => {
    const { people } = named;
    const { needId } = await publishNeed(people.officer, [1], { title: "Gasket karet pipa", state: "draft" });
    expect(await titles("owner", "gasket")).toEqual([]);
    expect(await titles("officer", "gasket")).toEqual(["Gasket karet pipa"]);
    await database().need.update({ where: { id: needId }, data: { state: "published", version: { increment: 1 } } });
    expect(await titles("owner", "gasket")).toEqual(["Gasket karet pipa"]);
    await database().need.update({
      where: { id: needId },
      data: { title: "Ember plastik", version: { increment: 1 } },
    });
    expect(await titles("owner", "gasket")).toEqual([]);
    expect(await titles("owner", "ember")).toEqual(["Ember plastik"]);
    expect(await titles("owner", "ember", AFTER_DUE)).toEqual([]);
  });

  it("names a confidential need to the invited alone, and nothing to anybody without a part in it", async () => {
    const { people, organizations } = named;
    const title = "Komponen rahasia turbin";
    const secret = await publishNeed(people.officer, [1], { title, confidential: true });
    expect(await titles("owner", "rahasia turbin")).toEqual([]);
    await addInvitation(secret, organizations.ceper);
    expect(await titles("owner", "rahasia turbin")).toEqual([title]);
    expect(await titles("rivalOwner", "rahasia turbin")).toEqual([]);
    for (const person of ["analyst", "admin"] as const) expect(await titles(person, "turbin")).toEqual([]);
  });

  it("finds by the buyer's own number for the buyer alone", async () => {
    await publishNeed(named.people.officer, [1], { title: "Pagar kawat gudang", reference: "PR-77/2026" });
    expect(await titles("officer", "PR-77/2026")).toContain("Pagar kawat gudang");
    expect(await titles("owner", "PR-77/2026")).not.toContain("Pagar kawat gudang");
  });

  it("answers whatever is typed", async () => {
    for (const typed of ["", " ", "a", "%", "_", "' OR 1=1", "\\", "a".repeat(5_000), "漢字 🙂", "of the", "12345"]) {
      expect(Array.isArray(await suggest("officer", typed))).toBe(true);
    }
  });
});
