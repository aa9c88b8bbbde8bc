import { beforeEach, describe, expect, it } from "vitest";
import { getOwnClaim } from "@/lib/suppliers/claim-queries";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { reviseProduct } from "@/lib/suppliers/use-cases/revise-product";
import { submitClaim } from "@/lib/suppliers/use-cases/submit-claim";
import { claimAbout, grantedLevel, requestLevel } from "@/tests/support/claims";
import { resetDatabase } from "@/tests/support/database";
import { publishedEvents } from "@/tests/support/events";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { crossArmProduct } from "@/tests/support/suppliers";
import { pdfFile } from "@/tests/support/uploads";

let people: NamedPeople["people"];
let productId: string;
beforeEach(async () => {
  await resetDatabase();
  ({ people } = await seedPeople());
  ({ productId } = await addProduct(people.owner, crossArmProduct()));
});

describe("submitClaim", () => {
  it("hands in evidence and waits; the level stays what it was", async () => {
    const { claimId } = await requestLevel(people.staff, productId);
    expect(await getOwnClaim(people.owner, claimId)).toMatchObject({
      claim: { level: "declared", requestedLevel: "documented", requestedAt: expect.any(Date) },
      evidence: [{ kind: "document", recordedBy: "Joko Susilo", files: [{ fileName: "nib.pdf" }] }],
    });
    expect(await getOwnClaim(people.rivalOwner, claimId)).toBeNull();
    expect((await auditTrail("claim", claimId)).at(-1)).toMatchObject({ verb: "claim.submitted" });
    expect(await publishedEvents("claim.submitted")).toEqual([{ claimId }]);
  });

  it("asks for a visit without a file, for a report with its author", async () => {
    const { claimId, version } = await requestLevel(people.owner, productId, { level: "visited", files: [] });
    expect((await getOwnClaim(people.owner, claimId))?.evidence).toMatchObject([{ kind: "photo", files: [] }]);
    await expect(
      submitClaim(people.owner, {
        claimId,
        version,
        level: "third_party",
        note: "uji tarik",
        files: [pdfFile("uji.pdf")],
      }),
    ).rejects.toMatchObject({ code: "invalid", field: "observer" });
  });

  it("is refused without a file, for a level that is not above, while another waits, and for an old page", async () => {
    const { id: claimId, version } = await claimAbout(productId);
    const request = { claimId, version, level: "documented", note: "akta" } as const;
    await expect(submitClaim(people.owner, request)).rejects.toMatchObject({ code: "invalid", field: "files" });
    const files = [pdfFile("akta.pdf")];
    await expect(submitClaim(people.owner, { ...request, files, version: 9 })).rejects.toMatchObject({
      code: "conflict",
    });
    await grantedLevel(people.admin, productId, "visited");
    await expect(submitClaim(people.owner, { ...request, files })).rejects.toMatchObject({ field: "level" });
    await requestLevel(people.owner, productId, { level: "third_party", observer: "B4T" });
    await expect(
      requestLevel(people.owner, productId, { level: "third_party", observer: "B4T" }),
    ).rejects.toMatchObject({
      messageKey: "suppliers.requestWaits",
    });
  });

  it("lapses when the fact is changed", async () => {
    const { claimId } = await requestLevel(people.owner, productId);
    await reviseProduct(people.owner, { ...crossArmProduct({ name: "Travers UNP 12" }), productId, version: 1 });
    expect(await getOwnClaim(people.owner, claimId)).toBeNull();
    expect(await claimAbout(productId)).toMatchObject({ level: "declared", requestedLevel: null });
  });

  it("is refused for other firms and every wrong role", async () => {
    const { id: claimId, version } = await claimAbout(productId);
    const request = { claimId, version, level: "documented" as const, note: "akta", files: [pdfFile("akta.pdf")] };
    await expect(submitClaim(people.rivalOwner, request)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "claim:submit", (person) => submitClaim(person, request));
  });
});
