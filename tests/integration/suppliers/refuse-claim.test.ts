import { beforeEach, describe, expect, it } from "vitest";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { refuseClaim } from "@/lib/suppliers/use-cases/refuse-claim";
import { claimAbout, grantedLevel, requestLevel } from "@/tests/support/claims";
import { resetDatabase } from "@/tests/support/database";
import { publishedEvents } from "@/tests/support/events";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { crossArmProduct } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
let productId: string;
beforeEach(async () => {
  await resetDatabase();
  ({ people } = await seedPeople());
  ({ productId } = await addProduct(people.owner, crossArmProduct()));
});

const words = { reason: "Nomor pada dokumen tidak sama.", mendAdvice: "Unggah halaman kedua dokumennya." };

describe("refuseClaim", () => {
  it("says why and how to mend it; the level that was granted before stays", async () => {
    await grantedLevel(people.admin, productId, "documented");
    const { claimId, version } = await requestLevel(people.owner, productId, { level: "third_party", observer: "B4T" });
    await refuseClaim(people.admin, { claimId, version, ...words });
    expect(await claimAbout(productId)).toMatchObject({
      id: claimId,
      level: "documented",
      requestedLevel: null,
      refusedReason: words.reason,
      mendAdvice: words.mendAdvice,
      decidedById: people.admin.userId,
    });
    expect((await auditTrail("claim", claimId)).at(-1)).toMatchObject({ verb: "claim.refused" });
    expect(await publishedEvents("claim.decided")).toEqual([{ claimId }]);
  });

  it("lets the firm ask again, which empties the refusal", async () => {
    const { claimId, version } = await requestLevel(people.owner, productId);
    await refuseClaim(people.admin, { claimId, version, ...words });
    await requestLevel(people.owner, productId);
    expect(await claimAbout(productId)).toMatchObject({ requestedLevel: "documented", refusedReason: null });
  });

  it("is refused for an old page, when nothing waits, and for every wrong role", async () => {
    const { claimId, version } = await requestLevel(people.owner, productId);
    await expectForbiddenWithout(people, "claim:decide", (person) =>
      refuseClaim(person, { claimId, version, ...words }),
    );
    const late = refuseClaim(people.admin, { claimId, version: version + 1, ...words });
    await expect(late).rejects.toMatchObject({ code: "conflict" });
    await refuseClaim(people.admin, { claimId, version, ...words });
    const again = refuseClaim(people.admin, { claimId, version: version + 1, ...words });
    await expect(again).rejects.toMatchObject({ messageKey: "suppliers.nothingRequested" });
  });
});
