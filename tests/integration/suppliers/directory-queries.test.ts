import { beforeEach, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { searchDirectory } from "@/lib/suppliers/directory-queries";
import { canReadProductPhoto, canReadProductSpec, canReadSupplierPaper } from "@/lib/suppliers/file-queries";
import { getPublicSupplier, previewOwnSupplier } from "@/lib/suppliers/public-profile-queries";
import { addCapability } from "@/lib/suppliers/use-cases/add-capability";
import { addCertificate } from "@/lib/suppliers/use-cases/add-certificate";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { addReference } from "@/lib/suppliers/use-cases/add-reference";
import { setListing } from "@/lib/suppliers/use-cases/set-listing";
import { DirectoryFilter } from "@/lib/suppliers/verification-schema";
import { grantedLevel } from "@/tests/support/claims";
import { resetDatabase } from "@/tests/support/database";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { crossArmProduct } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
let ceper: string;
let tegal: string;
let productId: string;
beforeEach(async () => {
  await resetDatabase();
  const seeded = await seedPeople();
  ({ people } = seeded);
  ({ ceper, tegal } = seeded.organizations);
  ({ productId } = await addProduct(people.owner, crossArmProduct()));
  await addCapability(people.owner, { process: "celup seng panas", machine: "bak galvanis" });
  await addProduct(people.rivalOwner, crossArmProduct({ name: "Baut jangkar M20", description: "Baut hitam" }));
});

const find = async (address: object) => {
  const { entries, total } = await searchDirectory(DirectoryFilter.parse(address));
  expect(total).toBe(entries.length);
  return entries.map(({ organizationId }) => organizationId);
};

describe("the public directory", () => {
  it("finds by words, by what they also go by, by place, size, level and makers; best proven first", async () => {
    expect(await find({})).toEqual([ceper, tegal]);
    await grantedLevel(people.admin, productId, "visited");
    expect(await find({ search: "travers" })).toEqual([ceper]);
    expect(await find({ search: "hot dip galvanizing" })).toEqual([ceper]);
    expect(await find({ search: "baut jangkar" })).toEqual([tegal]);
    expect(await find({ search: "travers jangkar" })).toEqual([]);
    expect(await find({ search: "Logam Jaya" })).toEqual([tegal]);
    expect(await find({ province: "33" })).toEqual([ceper, tegal]);
    expect(await find({ province: "11" })).toEqual([]);
    expect(await find({ sizeClass: "kecil", makersOnly: "ya" })).toEqual([ceper, tegal]);
    expect(await find({ level: "documented" })).toEqual([]);
  });

  it("takes whatever is typed for words", async () => {
    for (const search of ["'", "& | !", "<->", "a:*", "%", "\\", "' OR 1=1 --", "🔩", "x".repeat(100)]) {
      expect(await find({ search })).toEqual([]);
    }
  });

  it.each([
    ["not listed", async () => setListing(people.owner, { listed: false, version: 1 })],
    ["suspended", async () => change({ status: "suspended" })],
    ["closed", async () => change({ status: "closed" })],
    ["not verified", async () => change({ verifiedAt: null })],
    ["not in force any more", async () => change({ validUntil: new Date("2020-12-31") })],
  ] as const)("shows nothing of a firm that is %s", async (_, hide) => {
    await hide();
    expect(await find({ search: "travers" })).toEqual([]);
    expect(await getPublicSupplier(ceper, "public")).toBeNull();
    expect(await getPublicSupplier(ceper, "buyer")).toBeNull();
    expect(await canReadProductPhoto(null, productId)).toBe(false);
    expect(await canReadProductPhoto(people.staff, productId)).toBe(true);
    expect(await previewOwnSupplier(people.owner, "public")).toMatchObject({ organizationId: ceper });
  });
});

function change(data: Parameters<ReturnType<typeof database>["organization"]["update"]>[0]["data"]) {
  return database().organization.update({ where: { id: ceper }, data });
}

describe("the public profile", () => {
  it("gives away no number, person, price or capacity; buyers see terms", async () => {
    await change({ nib: "1234567890123", npwp: "0123456789012345" });
    await addReference(people.owner, { customerName: "PT Tiang Jaya", work: "4.000 travers", year: 2025 });
    const shown = await getPublicSupplier(ceper, "public");
    const text = JSON.stringify(shown);
    for (const secret of ["1234567890123", "0123456789012345", "Sri Rahayu", "285000", "900", "1500"]) {
      expect(text).not.toContain(secret);
    }
    expect(shown?.products).toMatchObject([{ name: "Travers UNP 10 galvanis", level: "declared", terms: null }]);
    expect(shown?.references).toEqual([{ customerName: "PT Tiang Jaya", work: "4.000 travers", year: 2025 }]);
    expect((await getPublicSupplier(ceper, "buyer"))?.products).toMatchObject([
      { terms: { unitPriceIdr: 285_000, freeCapacityPerMonth: 900 } },
    ]);
  });

  it("shows a certificate up to and including its last day in Jakarta", async () => {
    await addCertificate(people.owner, { scheme: "SNI 07-0242", validUntil: "2127-06-30" });
    const at = (moment: string) => withClock(new Date(moment), () => getPublicSupplier(ceper, "public"));
    expect((await at("2127-06-30T23:59:00+07:00"))?.certificates).toHaveLength(1);
    expect((await at("2127-07-01T00:01:00+07:00"))?.certificates).toHaveLength(0);
  });

  it("is nothing for an address that is no firm's", async () => {
    expect(await getPublicSupplier("bukan-id", "public")).toBeNull();
    expect(await getPublicSupplier(people.officer.organizationId, "public")).toBeNull();
  });
});

describe("files of suppliers", () => {
  it("are read by those whom the pages show them", async () => {
    expect(await canReadProductPhoto(null, productId)).toBe(true);
    expect(await canReadProductSpec(null, productId)).toBe(false);
    expect(await canReadProductSpec(people.rivalOwner, productId)).toBe(false);
    expect(await canReadProductSpec(people.officer, productId)).toBe(true);
    expect(await canReadProductSpec(people.staff, productId)).toBe(true);
    expect(canReadSupplierPaper(people.staff, ceper)).toBe(true);
    expect(canReadSupplierPaper(people.admin, ceper)).toBe(true);
    for (const stranger of [null, people.rivalOwner, people.officer, people.analyst]) {
      expect(canReadSupplierPaper(stranger, ceper)).toBe(false);
    }
  });
});
