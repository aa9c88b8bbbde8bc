import { expect, test } from "vitest";
import { readLinkageAddress } from "@/lib/oversight/schema";

const TODAY = "2026-11-22";

test("an address that says nothing means today, all provinces, the first page", () => {
  expect(readLinkageAddress({}, TODAY)).toEqual({ asOf: TODAY, provinceCode: undefined, page: 1 });
});

test("a day, a province and a page are read", () => {
  const address = { tanggal: "2026-01-31", provinsi: "33", halaman: "2" };
  expect(readLinkageAddress(address, TODAY)).toEqual({ asOf: "2026-01-31", provinceCode: "33", page: 2 });
});

test.each([
  { tanggal: "2026-11-23" },
  { tanggal: "2026-02-30" },
  { tanggal: "' or 1=1 --" },
  { tanggal: ["kemarin", "2026-01-01"] },
  { provinsi: "3' or" },
  { halaman: "-1" },
  { halaman: "1e9" },
])("nonsense counts as not said: %o", (address) => {
  expect(readLinkageAddress(address, TODAY)).toEqual({ asOf: TODAY, provinceCode: undefined, page: 1 });
});
