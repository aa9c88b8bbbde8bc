import { describe, expect, it } from "vitest";
import { compareBytewise, rank, rankGivingWay } from "@/lib/matching/engine/rank";
import { exampleProduct, NEED_N001, OF_FILES, SUPPLIER_S001 } from "./examples";

describe("ranking", () => {
  const good = SUPPLIER_S001;
  const twin = { ...SUPPLIER_S001, id: "s-000" };
  const richButBarred = {
    ...SUPPLIER_S001,
    id: "a",
    certificates: [],
    products: [exampleProduct({ freeCapacityPerMonth: 99_000 })],
  };
  const stranger = { id: "zz", name: "PT Baru" };

  it("puts the eligible first, then the score, then the id", () => {
    const order = rank(NEED_N001, [richButBarred, stranger, good, twin], OF_FILES).map(({ supplierId }) => supplierId);
    expect(order).toEqual(["s-000", "s-001", "zz", "a"]);
  });

  it("cuts to the top and explains those as a single evaluation would", () => {
    const [best, ...rest] = rank(NEED_N001, [good, twin, stranger], OF_FILES, 1);
    expect(rest).toEqual([]);
    expect(best?.gaps.map(({ fix }) => fix)).toEqual(["join_consortium"]);
    expect(rank(NEED_N001, [good], { ...OF_FILES, withGaps: false })[0]?.gaps).toEqual([]);
    expect(rank(NEED_N001, [], OF_FILES)).toEqual([]);
  });

  it("gives way after each supplier and answers the same", async () => {
    const suppliers = [richButBarred, stranger, good, twin];
    let turns = 0;
    const giveWay = async () => {
      turns += 1;
    };
    expect(await rankGivingWay(NEED_N001, suppliers, OF_FILES, giveWay)).toEqual(rank(NEED_N001, suppliers, OF_FILES));
    expect(turns).toBe(2 * suppliers.length);
    const withoutGaps = { ...OF_FILES, withGaps: false };
    expect(await rankGivingWay(NEED_N001, suppliers, withoutGaps, giveWay)).toEqual(
      rank(NEED_N001, suppliers, withoutGaps),
    );
    expect(turns).toBe(3 * suppliers.length);
  });

  it("orders ids by their bytes", () => {
    const ids = ["b", "a", "aa", "B", "é", "\u{1f600}", "\uffee", ""];
    const byBuffer = [...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect([...ids].sort(compareBytewise)).toEqual(byBuffer);
  });
});
