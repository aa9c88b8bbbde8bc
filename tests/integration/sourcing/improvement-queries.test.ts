import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { getImprovements } from "@/lib/sourcing/improvement-queries";
import { crossArms, publishedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";
import { BEFORE_DUE, publishManyNeeds, publishNeed } from "@/tests/support/sourcing";
import { furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
});

const board = () => withClock(BEFORE_DUE, () => getImprovements(named.people.owner));

describe("getImprovements", () => {
  it("sums what one certificate opens over all open needs, with the needs behind it", async () => {
    const { people } = named;
    const asks = (term: string) => [
      ...crossArms().requirements,
      { kind: "certificate" as const, term, essential: true },
    ];
    const first = await publishedNeed(people, { title: "Travers UNP 10 galvanis A", requirements: asks("ISO 9001") });
    const second = await publishedNeed(people, {
      title: "Travers UNP 10 galvanis B",
      quantity: 1_000,
      requirements: asks("Sertifikat ISO 9001:2015"),
    });
    const { improvements, open, fitting } = await board();
    expect([open, fitting]).toEqual([2, 2]);
    const certificate = improvements.find(({ criterion }) => criterion === "certification");
    expect(certificate?.opens.map(({ need }) => need.id)).toEqual([first.needId, second.needId]);
    expect(certificate?.opensValueIdr).toBe(13_000 * 310_000);
    expect(improvements[0]).toBe(certificate);
  });

  it("knows nothing of confidential needs, and tells nothing of a hidden ceiling", async () => {
    const { people } = named;
    const before = await board();
    await publishNeed(people.officer, [100], { title: "Travers rahasia UNP", confidential: true });
    expect(JSON.stringify(await board())).toBe(JSON.stringify(before));
    await publishNeed(people.officer, [100], { title: "Travers UNP 10 galvanis", maxUnitPriceIdr: 777_001n });
    const after = await board();
    expect(after.open).toBe(before.open + 1);
    expect(JSON.stringify(after)).not.toContain("777001");
  });

  it("is crowded out by nothing that the firm may not know of", async () => {
    const { people } = named;
    const before = await board();
    await publishManyNeeds(people.officer, 210, { title: "Travers UNP 10 galvanis hot dip", confidential: true });
    await publishManyNeeds(people.officer, 210, { title: "Travers UNP 10 galvanis hot dip", quotesDueAt: BEFORE_DUE });
    expect(JSON.stringify(await board())).toBe(JSON.stringify(before));
    expect(before.fitting).toBeGreaterThan(0);
  });

  it("is for suppliers", async () => {
    await expectForbiddenWithout(named.people, "invitation:read", (actor) => getImprovements(actor));
  });
});
