import { beforeEach, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { grantClaim } from "@/lib/suppliers/use-cases/grant-claim";
import { recordVisit } from "@/lib/suppliers/use-cases/record-visit";
import { getClaimToDecide } from "@/lib/suppliers/verification-queries";
import { levelOf, requestLevel } from "@/tests/support/claims";
import { resetDatabase } from "@/tests/support/database";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { crossArmProduct } from "@/tests/support/suppliers";
import { photoFile } from "@/tests/support/uploads";

let people: NamedPeople["people"];
let claimId: string;
let version: number;
let productId: string;
beforeEach(async () => {
  await resetDatabase();
  ({ people } = await seedPeople());
  ({ productId } = await addProduct(people.owner, crossArmProduct()));
  ({ claimId, version } = await requestLevel(people.owner, productId, { level: "visited", files: [] }));
});

const visit = async () => ({
  claimId,
  version,
  observedOn: "2026-03-03",
  observer: "PLUT Klaten",
  place: "Bengkel Ceper",
  note: "Dua mesin las bekerja.",
  photos: [await photoFile("bengkel.jpg")],
});

describe("recordVisit", () => {
  it("keeps when, by whom, where and photos; then the level can be granted", async () => {
    await recordVisit(people.admin, await visit());
    const seen = await getClaimToDecide(people.admin, claimId);
    expect(seen?.evidence[0]).toMatchObject({
      kind: "visit",
      observer: "PLUT Klaten",
      place: "Bengkel Ceper",
      recordedBy: "Agus Pratama",
      files: [{ fileName: "bengkel.webp" }],
    });
    expect(seen?.grantable).toEqual(["visited"]);
    expect((await auditTrail("claim", claimId)).at(-1)).toMatchObject({ verb: "claim.visit-recorded" });
    expect(await levelOf(productId)).toBe("declared");
    await grantClaim(people.admin, { claimId, version: version + 1, level: "visited" });
    expect(await levelOf(productId)).toBe("visited");
  });

  it("is refused without a photo, for a day to come, for an old page and for every wrong role", async () => {
    await expect(recordVisit(people.admin, { ...(await visit()), photos: [] })).rejects.toMatchObject({
      field: "photos",
    });
    const early = { ...(await visit()), observedOn: "2127-01-05" };
    const monday = new Date("2127-01-04T02:00:00Z");
    await expect(withClock(monday, () => recordVisit(people.admin, early))).rejects.toMatchObject({
      field: "observedOn",
    });
    const old = { ...(await visit()), version: 1 };
    await expect(recordVisit(people.admin, old)).rejects.toMatchObject({ code: "conflict" });
    const seen = await visit();
    await expectForbiddenWithout(people, "claim:decide", (person) => recordVisit(person, seen));
  });
});
