import { describe, expect, it } from "vitest";
import { SupplierRecord } from "@/lib/interchange/supplier-record";

/** The example of the published format, word for word. */
const GOLDEN = `{"id":"s-001","name":"CV Baja Travers Ceper","kind":"umkm","sizeClass":"kecil","nib":"0220001234567","regionCode":"33.10",
 "kbli":[{"edition":"2020","code":"25119"}],"description":"Travers dan besi siku jaringan listrik, las dan celup seng panas",
 "products":[{"name":"Travers UNP 10 galvanis","description":"2000 mm, lubang sesuai gambar","hsCode":"7308.90","unit":"bh","capacityPerMonth":1500,"freeCapacityPerMonth":900,"minOrder":100,"unitPriceIdr":285000,"leadTimeDays":30,"tkdnPercent":46.5}],
 "capabilities":[{"process":"las listrik","material":"baja UNP","machine":"las SMAW 6 unit","maxSizeMm":6000,"toleranceMm":1},{"process":"celup seng panas","maxSizeMm":3000}],
 "certificates":[{"scheme":"SNI 07-0242","number":"…","validUntil":"2027-12-31"}]}`;

const golden = () => JSON.parse(GOLDEN) as Record<string, unknown>;
const issuesOf = (value: unknown) => SupplierRecord.safeParse(value).error?.issues ?? [];

describe("SupplierRecord", () => {
  it("reads the published example as it stands", () => {
    expect(SupplierRecord.parse(golden())).toEqual(golden());
  });

  it("keeps an empty list, which says none, apart from a missing one, which says nothing", () => {
    const { capabilities: _, certificates: __, ...bare } = golden();
    const known = { id: "s-1", name: "UD Logam", kind: "koperasi", regionCode: "33" };
    expect(SupplierRecord.parse(known)).toEqual(known);
    expect(SupplierRecord.parse({ ...bare, capabilities: [], certificates: [] })).toMatchObject({
      capabilities: [],
      certificates: [],
    });
    expect(SupplierRecord.parse(bare)).not.toHaveProperty("capabilities");
  });

  it.each(["id", "name", "kind", "regionCode"])("needs %s", (key) => {
    expect(issuesOf({ ...golden(), [key]: undefined })[0]?.path).toEqual([key]);
  });

  it("refuses unknown keys by name, at every depth", () => {
    expect(issuesOf({ ...golden(), rating: 5 })).toMatchObject([{ code: "unrecognized_keys", keys: ["rating"] }]);
    expect(issuesOf({ ...golden(), products: [{ name: "Travers", stock: 5 }] })).toMatchObject([
      { path: ["products", 0], keys: ["stock"] },
    ]);
  });

  it.each([
    ["kind", "pt"],
    ["sizeClass", "besar"],
    ["nib", "220001234567"],
    ["nib", 220001234567],
    ["products", [{ description: "tanpa nama" }]],
    ["products", [{ name: "Travers", minOrder: -1 }]],
    ["products", [{ name: "Travers", tkdnPercent: -1 }]],
    ["capabilities", [{ process: "las", maxSizeMm: 0 }]],
    ["certificates", [{ number: "123" }]],
    ["certificates", [{ scheme: "SNI", validUntil: "2027-13-01" }]],
  ])("refuses %s %j", (key, value) => {
    expect(issuesOf({ ...golden(), [key]: value })[0]?.path[0]).toBe(key);
  });

  it("lets a capacity be none at all", () => {
    expect(issuesOf({ ...golden(), products: [{ name: "Travers", freeCapacityPerMonth: 0 }] })).toEqual([]);
  });
});
