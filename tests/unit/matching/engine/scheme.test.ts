import { describe, expect, it } from "vitest";
import { parseScheme } from "@/lib/matching/engine/scheme";

describe("names of standards", () => {
  it.each([
    ["SNI", ["sni"], "", ""],
    ["SNI 07-0242", ["sni"], "07-0242", ""],
    ["sni 07-0242-2000", ["sni"], "07-0242", "2000"],
    ["SNI 2052:2017", ["sni"], "2052", "2017"],
    ["SNI 07-2052-2002", ["sni"], "07-2052", "2002"],
    ["SNI 07-2029", ["sni"], "07-2029", ""],
    ["ISO 9001 : 2015", ["iso"], "9001", "2015"],
    ["SNI ISO 9001:2015", ["sni", "iso"], "9001", "2015"],
    ["Sertifikat Halal", ["halal"], "", ""],
    ["SPP-IRT", ["pirt"], "", ""],
    ["P-IRT", ["pirt"], "", ""],
    ["…", [], "", ""],
  ])("%s", (text, families, number, edition) => {
    expect(parseScheme(text)).toEqual({ families, number, edition });
  });
});
