import { beforeEach, describe, expect, it } from "vitest";
import { resetDatabase } from "@/tests/support/database";
import { matchLines } from "@/tests/support/match-files";

/** More near ones than a ranking holds. */
const NEAR = 300;

const tailor = (id: string, regionCode: string, freeCapacityPerMonth: number) => ({
  id,
  name: `Penjahit ${id}`,
  kind: "umkm",
  regionCode,
  kbli: [{ edition: "2020", code: "14111" }],
  description: "Jahit seragam kerja",
  products: [
    { name: "Seragam kerja", unit: "pcs", capacityPerMonth: 1_000, freeCapacityPerMonth, unitPriceIdr: 150_000 },
  ],
  capabilities: [{ process: "jahit" }],
});

const near = Array.from({ length: NEAR }, (_, at) => tailor(`near-${String(at).padStart(3, "0")}`, "33.10", 5));
const far = ["far-a", "far-b", "far-c"].map((id) => tailor(id, "73.71", 1_000));

/** 31 days: a thousand a month are 1,019. */
const need = (quantity: number) => ({
  id: "n",
  title: "Seragam kerja",
  kbli: [{ edition: "2020", code: "14111" }],
  quantity,
  unit: "pcs",
  deliverFrom: "2027-01-01",
  deliverUntil: "2027-01-31",
  regionCode: "33.10",
  splittable: true,
  maxMembers: 5,
});

beforeEach(resetDatabase);

describe("a consortium of suppliers that do not come into the ranking", () => {
  it("is found among all that make the thing", async () => {
    const { answers } = await matchLines([...near, ...far], [need(2_500)]);
    const [answer] = answers;
    expect(answer?.matches.every(({ supplierId }) => supplierId.startsWith("near"))).toBe(true);
    expect(answer?.consortium).toMatchObject({ feasible: true, costIdr: 2_500 * 150_000, provenOptimal: true });
    const members = answer?.consortium?.members ?? [];
    expect(members.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(2_500);
    expect(members.length).toBeLessThanOrEqual(5);
  });

  it("is not asked for where one of them can do it alone", async () => {
    const { answers } = await matchLines([...near, ...far], [need(900)]);
    expect(answers[0]?.consortium).toBeNull();
  });

  it("is proven impossible only when all of them were counted", async () => {
    const { answers } = await matchLines([...near, ...far], [need(4_000)]);
    // Three large ones and two of the others.
    const most = 3 * 1_019 + 2 * 5;
    expect(answers[0]?.consortium).toMatchObject({ feasible: false, members: [] });
    expect(answers[0]?.consortium?.shortfall).toEqual([{ month: "2027-01", quantity: 4_000 - most }]);
  });
});
