import { beforeAll, describe, expect, it } from "vitest";
import { declinePartnership } from "@/lib/partnerships/use-cases/decline-partnership";
import { draftPartnership } from "@/lib/partnerships/use-cases/draft-partnership";
import { releaseAwards } from "@/lib/partnerships/use-cases/release-awards";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { awardedNeed } from "@/tests/support/chain";
import { activeContract, awardedQuote, contractTerms } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const reason = "Pemasok tidak dapat memenuhi harga penawarannya.";

async function declined(need: { readonly quoteId: string }) {
  const { officer, owner } = named.people;
  const { partnershipId } = await draftPartnership(officer, contractTerms(need.quoteId));
  await declinePartnership(owner, { partnershipId, reason, version: 1 });
  return { partnershipId, quoteId: need.quoteId };
}
const release = (partnershipId: string, actor = named.people.officer) =>
  releaseAwards(actor, { partnershipId, reason });

describe("releaseAwards", () => {
  it("gives the award of a declined contract back, so that the quantity is free again", async () => {
    const need = await awardedNeed(named);
    const { partnershipId, quoteId } = await declined(need);
    await release(partnershipId);
    expect(await database().award.findFirstOrThrow({ where: { quoteId } })).toMatchObject({ releasedReason: reason });
    expect((await database().lot.findUniqueOrThrow({ where: { id: need.lotId } })).awardedQuantity).toBe(0);
    expect((await auditTrail("partnership", partnershipId)).at(-1)).toMatchObject({
      verb: "partnership.awards-released",
      details: { awards: 1 },
    });
    expect(await refusalOf(() => release(partnershipId))).toBe("conflict partnerships.nothingToRelease");
  });

  it("leaves what a newer contract holds", async () => {
    const { partnershipId, quoteId } = await declined(await awardedQuote(named));
    await draftPartnership(named.people.officer, contractTerms(quoteId));
    expect(await refusalOf(() => release(partnershipId))).toBe("conflict partnerships.nothingToRelease");
  });

  it("is refused while the contract lives, for every other role, and unknown to others", async () => {
    const { partnershipId } = await activeContract(named);
    expect(await refusalOf(() => release(partnershipId))).toBe("conflict partnerships.nothingToRelease");
    const over = await declined(await awardedQuote(named));
    await expectForbiddenWithout(named.people, "award:release", (actor) => release(over.partnershipId, actor));
    const missing = "not_found partnerships.notFound";
    expect(await refusalOf(() => release(over.partnershipId, named.people.otherOfficer))).toBe(missing);
    expect(await refusalOf(() => release(newId()))).toBe(missing);
  });
});
