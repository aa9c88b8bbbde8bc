import { beforeAll, describe, expect, it } from "vitest";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import type { ReviseProfile } from "@/lib/suppliers/schema";
import { reviseProfile } from "@/lib/suppliers/use-cases/revise-profile";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const profile = (version: number, changes: Partial<ReviseProfile> = {}): ReviseProfile => ({
  description: "Bengkel las dan galvanis",
  kblis: [
    { edition: "2020", code: "25920" },
    { edition: "2020", code: "25119" },
  ],
  sizeBasis: "annual_sales",
  sizeAmountIdr: 1_900_000_000,
  ownedByLarge: true,
  version,
  ...changes,
});

describe("reviseProfile", () => {
  it("replaces what the firm says of itself and classifies it anew", async () => {
    await reviseProfile(people.owner, profile(1));
    expect(await getOwnSupplier(people.owner)).toMatchObject({
      description: "Bengkel las dan galvanis",
      kblis: profile(1).kblis,
      sizeClass: "mikro",
      ownedByLarge: true,
      makerRole: "maker",
      version: 2,
    });
    expect((await auditTrail("organization", people.owner.organizationId)).at(-1)).toMatchObject({
      verb: "supplier.revised",
    });
  });

  it("keeps who leads it, how many work there and whether it charges PPN, and forgets what is left out", async () => {
    const { version = 0 } = (await getOwnSupplier(people.staff)) ?? {};
    const said = { womanLed: true, workers: 12, chargesPpn: false };
    await reviseProfile(people.staff, profile(version, said));
    expect(await getOwnSupplier(people.staff)).toMatchObject(said);
    await reviseProfile(people.staff, profile(version + 1));
    expect(await getOwnSupplier(people.staff)).toMatchObject({ womanLed: null, workers: null, chargesPpn: null });
  });

  it("labels a firm whose every KBLI is trade", async () => {
    await reviseProfile(people.rivalOwner, profile(1, { kblis: [{ edition: "2020", code: "46634" }] }));
    expect((await getOwnSupplier(people.rivalOwner))?.makerRole).toBe("trader");
  });

  it("is refused above the bounds, for an old page and for every wrong role", async () => {
    const { version = 0 } = (await getOwnSupplier(people.owner)) ?? {};
    const large = profile(version, { sizeAmountIdr: 50_000_000_001 });
    await expect(reviseProfile(people.owner, large)).rejects.toMatchObject({ messageKey: "suppliers.tooLarge" });
    await expect(reviseProfile(people.owner, profile(1))).rejects.toMatchObject({ code: "conflict" });
    await expectForbiddenWithout(people, "supplier:edit", (person) => reviseProfile(person, profile(2)));
  });
});
