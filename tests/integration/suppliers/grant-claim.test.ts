import { beforeEach, describe, expect, it } from "vitest";
import { accessDay } from "@/lib/access/membership-validity";
import { currentTime } from "@/lib/platform/clock";
import { database, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { plainDateToUtc } from "@/lib/shared/dates";
import { supplierRecords } from "@/lib/suppliers/supplier-record-queries";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { grantClaim } from "@/lib/suppliers/use-cases/grant-claim";
import { reviseProfile } from "@/lib/suppliers/use-cases/revise-profile";
import { claimAbout, levelOf, requestLevel } from "@/tests/support/claims";
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

describe("grantClaim", () => {
  it("grants the level that is proven, with who and when", async () => {
    const { claimId, version } = await requestLevel(people.owner, productId);
    await grantClaim(people.admin, { claimId, version, level: "documented" });
    expect(await claimAbout(productId)).toMatchObject({
      level: "documented",
      grantedById: people.admin.userId,
      grantedAt: expect.any(Date),
      decidedById: people.admin.userId,
      requestedLevel: null,
    });
    expect((await auditTrail("claim", claimId)).at(-1)).toMatchObject({
      verb: "claim.granted",
      details: { from: "declared", to: "documented" },
    });
    expect(await publishedEvents("claim.decided")).toEqual([{ claimId }]);
  });

  it("is what matching reads: nothing while it waits, the level once granted, declared again after a change", async () => {
    const { organizationId } = people.owner;
    const profile = {
      sizeBasis: "annual_sales" as const,
      sizeAmountIdr: 1_000_000,
      ownedByLarge: false,
      kblis: [],
    };
    await reviseProfile(people.owner, { ...profile, version: 1 });
    const read = async () => {
      const filter = { asOf: accessDay(currentTime()), organizationIds: [organizationId] };
      return (await inTransaction((tx) => supplierRecords(tx, filter)))[0]?.verification;
    };
    const { claimId, version } = await requestLevel(people.owner, organizationId);
    expect(await read()).toBe("declared");
    await grantClaim(people.admin, { claimId, version, level: "documented" });
    expect(await read()).toBe("documented");
    await reviseProfile(people.owner, { ...profile, version: 2 });
    expect(await read()).toBe("declared");
  });

  it("is refused without its proof, above the request, when nothing waits, and for an old page", async () => {
    const { claimId, version } = await requestLevel(people.owner, productId, { level: "visited", files: [] });
    const grant = (level: "documented" | "visited" | "third_party", seen = version) =>
      grantClaim(people.admin, { claimId, version: seen, level });
    await expect(grant("visited")).rejects.toMatchObject({ messageKey: "suppliers.proofMissing" });
    await expect(grant("third_party")).rejects.toMatchObject({ messageKey: "suppliers.levelAboveRequest" });
    expect(await levelOf(productId)).toBe("declared");
    const { id: idle, version: first } = await claimAbout(
      (await addProduct(people.owner, crossArmProduct())).productId,
    );
    const unasked = grantClaim(people.admin, { claimId: idle, version: first, level: "documented" });
    await expect(unasked).rejects.toMatchObject({ messageKey: "suppliers.nothingRequested" });
  });

  it("is refused to an administrator who holds a role in the firm, to every wrong role, and for what is not there", async () => {
    const { claimId, version } = await requestLevel(people.owner, productId);
    const grant = { claimId, version, level: "documented" } as const;
    await database().membership.create({
      data: {
        id: newId(),
        userId: people.admin.userId,
        organizationId: people.owner.organizationId,
        role: "supplier_staff",
        validFrom: plainDateToUtc("2020-01-01"),
        createdAt: currentTime(),
      },
    });
    await expect(grantClaim(people.admin, grant)).rejects.toMatchObject({ code: "forbidden" });
    await expectForbiddenWithout(people, "claim:decide", (person) => grantClaim(person, grant));
    await expect(grantClaim(people.admin, { ...grant, claimId: newId() })).rejects.toMatchObject({ code: "not_found" });
  });

  it("has one winner among ten at the same moment", async () => {
    const { claimId, version } = await requestLevel(people.owner, productId);
    const tries = Array.from({ length: 10 }, () => grantClaim(people.admin, { claimId, version, level: "documented" }));
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await publishedEvents("claim.decided")).toHaveLength(1);
  });

  it("cannot be got around: the database keeps no level without a decision", async () => {
    const { id } = await claimAbout(productId);
    const raised = database().claim.update({ where: { id }, data: { level: "third_party" } });
    await expect(raised).rejects.toThrow();
    expect(await levelOf(productId)).toBe("declared");
  });
});
