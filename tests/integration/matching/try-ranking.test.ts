import { beforeAll, describe, expect, it } from "vitest";
import { tryRanking } from "@/lib/matching/trial-queries";
import { readTrial, type Trial } from "@/lib/matching/trial-schema";
import { runMatch } from "@/lib/matching/use-cases/run-match";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { publishedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";
import { CASTING_WORKSHOP, furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

let named: NamedPeople;
let needId: string;
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
  await furnish(named.organizations.tegal, named.people.rivalOwner, CASTING_WORKSHOP);
  ({ needId } = await publishedNeed(named.people));
});

/** What the address of the page says, as a trial. */
function trialOf(address: string): Trial {
  const read = readTrial(new URLSearchParams(`coba=1&${address}`), "id");
  if (!read?.ok) throw new Error(`no trial: ${JSON.stringify(read)}`);
  return read.trial;
}

const rankOf = async (supplierId: string, address: string) =>
  (await tryRanking(named.people.officer, needId, trialOf(address)))?.shown.find(
    ({ supplier }) => supplier.id === supplierId,
  );

describe("tryRanking", () => {
  it("ranks the need as it stands like a run, and other requirements as if it had them; stores nothing", async () => {
    const { people, organizations } = named;
    const before = await tryRanking(people.officer, needId, null);
    expect(before).toMatchObject({ newlyEligible: null, movements: null });
    await runMatch(people.officer, { needId });
    const runs = await database().matchRun.count();
    const same = await tryRanking(people.officer, needId, null);
    expect(same?.shown[0]).toMatchObject({
      rank: 1,
      supplier: { id: organizations.ceper, name: "CV Baja Travers Ceper" },
      movement: "same",
      before: 1,
    });
    expect(same).toMatchObject({ newlyEligible: 0, movements: { came: 0, went: 0, up: 0, down: 0 } });

    const impossible = await rankOf(organizations.ceper, "jenis=size&isi=90000&wajib=0");
    expect(impossible?.evaluation).toMatchObject({
      eligible: false,
      ineligibleReasons: [{ reason: "requirement.failed" }],
    });
    const lax = await rankOf(organizations.ceper, "jenis=process&isi=&jenis=process&isi=las");
    expect(lax?.evaluation).toMatchObject({ eligible: true });
    expect(await database().matchRun.count()).toBe(runs);
  });

  it("narrows the search by region, and tells who left the list", async () => {
    const { people, organizations } = named;
    const { regionCode } = await database().organization.findUniqueOrThrow({ where: { id: organizations.ceper } });
    const province = regionCode?.slice(0, 2) ?? "";
    expect(await rankOf(organizations.ceper, `asal=${province}`)).toBeDefined();
    const elsewhere = await tryRanking(people.officer, needId, trialOf("asal=94"));
    expect(elsewhere).toMatchObject({ shown: [], eligible: 0 });
    expect(elsewhere?.movements?.went).toBeGreaterThan(0);
  });

  it("is for the need's own buyer alone", async () => {
    const { people } = named;
    for (const id of [needId, newId(), "x", ""]) expect(await tryRanking(people.otherOfficer, id, null)).toBeNull();
    await expectForbiddenWithout(people, "match:read", (actor) => tryRanking(actor, needId, null));
  });
});
