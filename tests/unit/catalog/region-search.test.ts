import { expect, it } from "vitest";
import { findRegencies } from "@/lib/catalog/region-search";

const provinces = [
  {
    code: "33",
    name: "Jawa Tengah",
    regencies: [
      { code: "33.10", name: "Kabupaten Klaten" },
      { code: "33.28", name: "Kabupaten Tegal" },
      { code: "33.76", name: "Kota Tegal" },
    ],
  },
  { code: "53", name: "Nusa Tenggara Timur", regencies: [{ code: "53.71", name: "Kota Kupang" }] },
];
const codes = (query: string, limit = 5) => findRegencies(provinces, query, limit).map(({ code }) => code);

it("finds a place by a part of its name or by its province", () => {
  expect(codes("klaten")).toEqual(["33.10"]);
  expect(codes("KLA")).toEqual(["33.10"]);
  expect(codes("tegal")).toEqual(["33.28", "33.76"]);
  expect(codes("kota tegal")).toEqual(["33.76"]);
  expect(codes("nusa tenggara")).toEqual(["53.71"]);
  expect(codes("tegal", 1)).toEqual(["33.28"]);
});

it("finds nothing for nothing, for signs, and for a place that is not there", () => {
  for (const query of ["", "  ", "%_", "🙂", "atlantis"]) expect(codes(query)).toEqual([]);
});

it("says the province beside the name", () => {
  expect(findRegencies(provinces, "kupang", 1)[0]?.label).toBe("Kota Kupang, Nusa Tenggara Timur");
});
