import { expect, test } from "vitest";
import { readLinkageFilter, readSupplierList } from "@/lib/oversight/schema";

const TODAY = "2026-11-22";
const BUYER = "0193a0c0-0000-7000-8000-000000000001";
const WHOLE = {
  asOf: TODAY,
  provinceCode: undefined,
  sector: undefined,
  sizeClass: undefined,
  buyerId: undefined,
};

test("an address that says nothing means today, the whole country, all suppliers, the first page", () => {
  expect(readLinkageFilter({}, TODAY)).toEqual(WHOLE);
  expect(readSupplierList({})).toEqual({ linked: undefined, search: undefined, page: 1 });
});

test("every part of the filter is read", () => {
  const address = { tanggal: "2026-01-31", provinsi: "33", sektor: "25", kelas: "kecil", pembeli: BUYER };
  expect(readLinkageFilter(address, TODAY)).toEqual({
    asOf: "2026-01-31",
    provinceCode: "33",
    sector: "25",
    sizeClass: "kecil",
    buyerId: BUYER,
  });
  expect(readSupplierList({ status: "belum", cari: " Baja ", halaman: "2" })).toEqual({
    linked: false,
    search: "Baja",
    page: 2,
  });
  expect(readSupplierList({ status: "terhubung" }).linked).toBe(true);
});

test.each([
  { tanggal: "2026-11-23" },
  { tanggal: "2026-02-30" },
  { tanggal: "' or 1=1 --" },
  { tanggal: ["kemarin", "2026-01-01"] },
  { provinsi: "3' or" },
  { sektor: "251" },
  { kelas: "raksasa" },
  { pembeli: "1" },
])("nonsense counts as not said: %o", (address) => {
  expect(readLinkageFilter(address, TODAY)).toEqual(WHOLE);
});

test.each([{ halaman: "-1" }, { halaman: "1e9" }, { status: "semua" }, { cari: "a\u0000b" }, { cari: "  " }])(
  "nonsense in a list counts as not said: %o",
  (address) => {
    expect(readSupplierList(address)).toEqual({ linked: undefined, search: undefined, page: 1 });
  },
);
