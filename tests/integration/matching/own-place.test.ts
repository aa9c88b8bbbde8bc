import { beforeAll, describe, expect, it } from "vitest";
import { getOwnPlace } from "@/lib/matching/place-queries";
import { getRun } from "@/lib/matching/queries";
import { runMatch } from "@/lib/matching/use-cases/run-match";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { publishedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";
import { CASTING_WORKSHOP, furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
  await furnish(named.organizations.tegal, named.people.rivalOwner, {
    ...CASTING_WORKSHOP,
    products: [{ name: "Travers UNP 10 galvanis" }],
  });
});

async function rankedNeed(changes = {}) {
  const { needId } = await publishedNeed(named.people, changes);
  const { runId } = await runMatch(named.people.officer, { needId });
  return { needId, runId };
}

describe("getOwnPlace", () => {
  it("tells the first what costs it, and the others also what would lead above the first", async () => {
    const { people, organizations } = named;
    const { needId, runId } = await rankedNeed();
    const run = await getRun(people.officer, runId);
    const firstScore = run?.eligible[0]?.evaluation.scoreBasisPoints ?? 0;
    expect(await getOwnPlace(people.owner, needId)).toMatchObject({ rank: 1, eligible: true, ascent: null });

    const place = await getOwnPlace(people.rivalOwner, needId);
    expect(place?.rank).toBeGreaterThan(1);
    const losses = place?.costly.map(({ basisPoints, maxBasisPoints }) => maxBasisPoints - basisPoints) ?? [];
    expect(losses).toEqual([...losses].sort((a, b) => b - a));
    expect(place?.ascent?.steps.length).toBeGreaterThan(0);
    expect(place?.ascent?.reaches).toBe(
      place?.ascent?.eligible === true && (place?.ascent?.scoreBasisPoints ?? 0) > firstScore,
    );
    expect(JSON.stringify(place)).not.toContain(organizations.ceper);
    expect(JSON.stringify(place)).not.toContain("Baja Travers Ceper");
  });

  it("tells nothing where the ceiling is hidden, of a confidential need, and of what is not there", async () => {
    const { people } = named;
    const hidden = await rankedNeed({ ceilingHidden: true });
    const secret = await rankedNeed({ confidential: true });
    for (const id of [hidden.needId, secret.needId, newId(), "x", ""]) {
      expect(await getOwnPlace(people.owner, id)).toBeNull();
    }
    await expectForbiddenWithout(people, "invitation:read", (actor) => getOwnPlace(actor, hidden.needId));
  });

  it("tells nothing where the newest ranking does not hold the firm, whatever an older one said", async () => {
    const { people, organizations } = named;
    const { needId } = await rankedNeed();
    expect(await getOwnPlace(people.rivalOwner, needId)).not.toBeNull();
    const { runId } = await runMatch(people.officer, { needId });
    await database().match.deleteMany({ where: { runId, supplierOrganizationId: organizations.tegal } });
    expect(await getOwnPlace(people.rivalOwner, needId)).toBeNull();
    expect(await getOwnPlace(people.owner, needId)).not.toBeNull();
  });

  it("works nothing out with another engine than the run's", async () => {
    const { people } = named;
    const { needId, runId } = await rankedNeed();
    await database().matchRun.update({ where: { id: runId }, data: { engineVersion: "engine 0, concepts 1999-1" } });
    expect(await getOwnPlace(people.rivalOwner, needId)).toMatchObject({ ascent: null });
  });
});
