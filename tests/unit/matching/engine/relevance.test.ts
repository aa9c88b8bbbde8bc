import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/matching/engine/evaluate";
import { readNeed } from "@/lib/matching/engine/reading";
import { relevanceQuery } from "@/lib/matching/engine/relevance-query";
import { CONCEPTS, lineOf, OF_FILES } from "./examples";

const judged = (title: string, product: string, description?: string) =>
  lineOf(
    evaluate(
      { id: "n", title, requirements: [] },
      { id: "s", name: "s", description, products: [{ name: product }] },
      OF_FILES,
    ),
    "capability",
  );

describe("is it this kind of thing", () => {
  it.each([
    ["Cross arm UNP 10 hot dip galvanized", "Travers besi galvanis"],
    ["Flange baja karbon DN100", "Flens besi 4 inch"],
    ["Seal karet pompa", "O-ring karet NBR"],
    ["Wearpack lapangan", "Baju kerja katelpak drill"],
    ["Wooden pallet heat treated", "Palet kayu pinus"],
    ["Galvanised bracket", "braket galvanis"],
    ["Keranjang rotan hotel", "Kerajinan keranjang dari rotan"],
    ["Minyak sereh wangi", "Citronella oil"],
    ["Tutup manhole cast iron", "Manhole cover cor besi FC25"],
    ["Kabel ladder 300 mm", "Cable ladder galvanis"],
    ["Alat penyiram gembor", "Gembor penyiram tanaman"], // nothing in the vocabulary
  ])("%s ~ %s", (title, product) => {
    expect(judged(title, product).verdict).toBe("pass");
  });

  it.each([
    ["Cross arm UNP 10 hot dip galvanized", "Kursi rotan"],
    ["Seal karet pompa", "Karet gelang warna"],
    ["Plat nomor kendaraan", "Plat baja 6 mm"],
    ["Pengecoran beton precast", "Cor besi kelabu"],
    ["Seragam kerja", "Travers galvanis"],
    ["Keranjang rotan hotel", "Kopi bubuk robusta"],
  ])("%s is not %s", (title, product) => {
    expect(judged(title, product).verdict).toBe("fail");
  });

  it("forgives typing errors", () => {
    expect(judged("Gembor penyiram tanaman", "gembor penyirma tanamn").verdict).toBe("pass");
  });

  it("does not hear what is denied", () => {
    expect(judged("Jasa galvanis", "Las besi", "belum galvanis").verdict).toBe("fail");
    expect(judged("Jasa galvanis", "Las besi", "galvanis").verdict).toBe("pass");
  });

  it("ranks the thing itself above a part of its name", () => {
    expect(judged("tembok panel", "tembok panel").basisPoints).toBeGreaterThan(
      judged("tembok panel", "cat tembok interior premium").basisPoints,
    );
  });

  it("weighs rare words more when the corpus is known", () => {
    const need = { id: "n", title: "gembor plastikan", requirements: [] };
    const common = { id: "s", name: "s", products: [{ name: "plastikan" }] };
    const statistics = { suppliers: 1_000, frequencyOf: (key: string) => (key.includes("plastikan") ? 800 : 3) };
    const query = relevanceQuery(readNeed(need, CONCEPTS, OF_FILES.asOf), CONCEPTS, statistics);
    const without = evaluate(need, common, OF_FILES).scoreBasisPoints;
    expect(evaluate(need, common, { ...OF_FILES, query }).scoreBasisPoints).toBeLessThan(without);
  });

  it.each(["", "100 × 200 mm", "…", "dan untuk dengan"])("cannot tell from a need that says “%s”", (title) => {
    expect(judged(title, "Travers")).toMatchObject({ verdict: "unknown", reason: "capability.need_without_words" });
  });

  it("takes a firm's name and class as hints that find it, never as what it makes", () => {
    const asked = { id: "n", title: "travers", requirements: [] };
    const maker = (name: string) => ({ id: "s", name, products: [{ name: "Kursi rotan" }] });
    const named = lineOf(evaluate(asked, maker("Travers Jaya"), OF_FILES), "capability");
    expect(named.verdict).toBe("fail");
    expect(named.basisPoints).toBeGreaterThan(
      lineOf(evaluate(asked, maker("Mulya Jaya"), OF_FILES), "capability").basisPoints,
    );
  });

  it("cannot tell from a supplier that says nothing", () => {
    const evaluation = evaluate(
      { id: "n", title: "travers", requirements: [] },
      { id: "s", name: "Travers Jaya" },
      OF_FILES,
    );
    expect(lineOf(evaluation, "capability")).toMatchObject({
      verdict: "unknown",
      reason: "capability.nothing_described",
    });
  });
});
