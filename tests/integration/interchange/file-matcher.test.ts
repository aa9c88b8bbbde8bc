import { existsSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { resetDatabase } from "@/tests/support/database";
import { EXAMPLE_NEED, EXAMPLE_SUPPLIER, exampleNeed, exampleSupplier, matchLines } from "@/tests/support/match-files";

const FORMAT = "../shared/interchange.md";

/** Every key of every object in the answer's example, by where it stands. */
const KEYS = {
  answer: ["consortium", "matches", "needId", "weights"],
  match: ["criteria", "eligible", "gaps", "product", "rank", "scoreBasisPoints", "supplierId"],
  criterion: ["basisPoints", "criterion", "offered", "reason", "required", "verdict"],
  gap: ["criterion", "fix", "gainBasisPoints"],
  consortium: ["boundIdr", "costIdr", "feasible", "members", "provenOptimal", "shortfall"],
};

const keysOf = (value: object) => Object.keys(value).sort();
const MONTHS = ["2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06"];

/** The example's supplier under another id, with something of its product changed. */
function withProduct(id: string, change: Record<string, unknown> = {}) {
  const [product] = exampleSupplier().products as Record<string, unknown>[];
  return { ...exampleSupplier(), id, products: [{ ...product, ...change }] };
}

const oneLine = (text: string) => text.replaceAll("\n", "");

beforeEach(resetDatabase);

describe("matchFiles", () => {
  it("answers the published example in the published shape", async () => {
    const { answers, refused } = await matchLines([oneLine(EXAMPLE_SUPPLIER)], [oneLine(EXAMPLE_NEED)]);
    expect(refused).toEqual([]);
    const [answer] = answers;
    const match = answer?.matches[0];
    expect(answer).toMatchObject({ needId: "n-001", weights: "2026-1" });
    expect(match).toMatchObject({ rank: 1, supplierId: "s-001", product: 0, eligible: true });
    expect(keysOf(answer ?? {})).toEqual(KEYS.answer);
    expect(keysOf(match ?? {})).toEqual(KEYS.match);
    for (const line of match?.criteria ?? []) expect(keysOf(line)).toEqual(KEYS.criterion);
    for (const gap of match?.gaps ?? []) expect(keysOf(gap)).toEqual(KEYS.gap);
    expect(match?.gaps.length).toBeGreaterThan(0);
  });

  it("answers what the format's own paper shows", async ({ skip }) => {
    if (!existsSync(FORMAT)) skip(`${FORMAT} is not here: its examples were not run`);
    const [supplier = "", need = "", answer = ""] = [
      ...readFileSync(FORMAT, "utf8").matchAll(/```json\n([\s\S]*?)```/g),
    ].map(([, block = ""]) => oneLine(block));
    const { answers, refused } = await matchLines([supplier], [need]);
    const shown = JSON.parse(answer) as { matches: { criteria: { criterion: string }[] }[] };
    expect(refused).toEqual([]);
    expect(keysOf(answers[0] ?? {})).toEqual(keysOf(shown));
    expect(keysOf(answers[0]?.matches[0] ?? {})).toEqual(keysOf(shown.matches[0] ?? {}));
    expect(answers[0]?.matches[0]?.criteria).toEqual(
      expect.arrayContaining([expect.objectContaining({ criterion: "certification", reason: "certificate.valid" })]),
    );
  });

  it("counts neither a track record nor a level of verification, and its points add up", async () => {
    const { answers } = await matchLines([exampleSupplier()], [exampleNeed()]);
    const match = answers[0]?.matches[0];
    const criteria = match?.criteria ?? [];
    expect(criteria.map(({ criterion }) => criterion)).not.toContain("evidence");
    expect(criteria.map(({ criterion }) => criterion)).not.toContain("verification");
    expect(criteria.reduce((sum, { basisPoints }) => sum + basisPoints, 0)).toBe(match?.scoreBasisPoints);
  });

  it("puts the eligible first, then the score, then the id bytewise, and no more than asked", async () => {
    const twins = ["b", "a", "B", "é"].map((id) => ({ ...exampleSupplier(), id }));
    const refusedByGate = { ...exampleSupplier(), id: "0", certificates: [] };
    const weak = { id: "w", name: "UD Kain", kind: "umkm", regionCode: "33.10", description: "kain batik" };
    const { answers } = await matchLines([refusedByGate, weak, ...twins], [exampleNeed()]);
    expect(answers[0]?.matches.map(({ supplierId }) => supplierId)).toEqual(["B", "a", "b", "é", "w", "0"]);
    expect(answers[0]?.matches.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
    await resetDatabase();
    const cut = await matchLines([refusedByGate, weak, ...twins], [exampleNeed()], { top: 2 });
    expect(cut.answers[0]?.matches).toEqual(answers[0]?.matches.slice(0, 2));
  });

  it("judges a certificate on the last day of delivery, else on the day given", async () => {
    const supplier = { ...exampleSupplier(), certificates: [{ scheme: "SNI 07-0242", validUntil: "2026-12-31" }] };
    const { deliverUntil: _, deliverFrom: __, ...open } = exampleNeed();
    const verdict = async (need: object, asOf: "2026-11-22" | "2027-01-01") => {
      await resetDatabase();
      const { answers } = await matchLines([supplier], [need], { asOf });
      return answers[0]?.matches[0]?.criteria.find(({ criterion }) => criterion === "certification")?.verdict;
    };
    expect(await verdict(exampleNeed(), "2026-11-22")).toBe("fail");
    expect(await verdict(open, "2026-11-22")).toBe("pass");
    expect(await verdict(open, "2027-01-01")).toBe("fail");
  });

  it("holds before the first table of weights to the first", async () => {
    const { answers } = await matchLines([exampleSupplier()], [exampleNeed()], { asOf: "2020-01-01" });
    expect(answers[0]?.weights).toBe("2026-1");
  });

  it("says which lines it does not use and goes on with the others", async () => {
    const { answers, refused, count } = await matchLines(
      [exampleSupplier(), { ...exampleSupplier(), rating: 5 }, exampleSupplier()],
      ["{", { ...exampleNeed(), id: "n-2" }, { id: "n-3" }, { ...exampleNeed(), id: "n-4", quantity: 1.5 }],
    );
    expect(answers.map(({ needId }) => needId)).toEqual(["n-2"]);
    expect(refused.map(({ file, line, problems }) => [file, line, problems[0]?.field])).toEqual([
      ["suppliers", 2, "rating"],
      ["suppliers", 3, "id"],
      ["needs", 1, null],
      ["needs", 3, "title"],
      ["needs", 4, "quantity"],
    ]);
    expect(count).toEqual({ suppliers: 1, needs: 1, refused: 5 });
  });

  it("answers needs that say nothing, too much or only codes", async () => {
    const needs = [
      { id: "stop", title: "dan atau yang untuk" },
      { id: "code", title: "MAT-0042-XZ/7" },
      { id: "scripts", title: "траверса クロスアーム عارضة cross arm" },
      { id: "long", title: "Travers", description: "besi siku galvanis panjang ".repeat(1_250) },
      {
        id: "many",
        title: "Travers",
        requirements: Array.from({ length: 400 }, (_, at) => ({ kind: "process", term: `las ${at}` })),
      },
      { id: "bare", title: "x" },
    ];
    const { answers, refused } = await matchLines([exampleSupplier()], needs);
    expect(refused).toEqual([]);
    expect(answers.map(({ needId }) => needId)).toEqual(needs.map(({ id }) => id));
    for (const { matches } of answers) expect(matches[0]?.scoreBasisPoints).toBeGreaterThanOrEqual(0);
  });

  it("answers with nothing where nobody is on file", async () => {
    const { answers } = await matchLines([], [exampleNeed()], { consortium: false });
    expect(answers).toEqual([{ needId: "n-001", weights: "2026-1", matches: [], consortium: null }]);
  });

  it("searches among many in the database, and answers with the file's own ids", async () => {
    const many = Array.from({ length: 260 }, (_, at) => ({
      id: `k-${at}`,
      name: `UD Keripik ${at}`,
      kind: "umkm",
      regionCode: "33.74",
      kbli: [{ edition: "2020", code: "10794" }],
      products: [{ name: "Keripik singkong", unit: "kg" }],
      capabilities: [{ process: "goreng" }],
    }));
    const { answers } = await matchLines([...many, exampleSupplier()], [exampleNeed()]);
    expect(answers[0]?.matches[0]?.supplierId).toBe("s-001");
    // The records stay in the file's memory: the database holds what is searched and no number of anybody.
    expect(await database().organization.count({ where: { nib: { not: null } } })).toBe(0);
  });

  it("finds by vocabulary what words alone hide", async () => {
    const need = { id: "n", title: "Hot dip galvanizing" };
    const supplier = { id: "s", name: "UD Seng", kind: "umkm", regionCode: "33", description: "celup seng panas" };
    const capability = async (synonyms: boolean) => {
      await resetDatabase();
      const { answers } = await matchLines([supplier], [need], { synonyms });
      return answers[0]?.matches[0]?.criteria.find(({ criterion }) => criterion === "capability")?.verdict;
    };
    expect(await capability(true)).toBe("pass");
    expect(await capability(false)).toBe("fail");
  });

  it("proposes the cheapest suppliers that fill a need together, by the days of the window", async () => {
    const suppliers = [285_000, 290_000, 300_000, 310_000].map((unitPriceIdr, at) =>
      withProduct(`s-${at}`, { unitPriceIdr }),
    );
    const { answers } = await matchLines(suppliers, [exampleNeed()]);
    const consortium = answers[0]?.consortium;
    expect(keysOf(consortium ?? {})).toEqual(KEYS.consortium);
    // 181 days at 900 a month are 5,358 pieces.
    expect(consortium?.members).toEqual([
      { supplierId: "s-0", product: 0, quantity: 5_358 },
      { supplierId: "s-1", product: 0, quantity: 5_358 },
      { supplierId: "s-2", product: 0, quantity: 1_284 },
    ]);
    const costIdr = 5_358 * 285_000 + 5_358 * 290_000 + 1_284 * 300_000;
    expect(consortium).toMatchObject({
      feasible: true,
      costIdr,
      boundIdr: costIdr,
      provenOptimal: true,
      shortfall: [],
    });
  });

  it("says what is missing by month when all together cannot fill it", async () => {
    const { answers } = await matchLines([exampleSupplier()], [exampleNeed()]);
    const consortium = answers[0]?.consortium;
    expect(consortium).toMatchObject({
      feasible: false,
      members: [],
      costIdr: null,
      boundIdr: null,
      provenOptimal: false,
    });
    expect(consortium?.shortfall.map(({ month }) => month)).toEqual(MONTHS);
    expect(consortium?.shortfall.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(12_000 - 5_358);
  });

  it.each([
    ["one supplier fills it alone", { quantity: 5_358 }],
    ["the need is not splittable", { splittable: false }],
    ["the need does not say that it is", { splittable: undefined }],
    ["there is no quantity", { quantity: undefined }],
    ["there is no last day", { deliverUntil: undefined }],
  ])("proposes no consortium when %s", async (_, change) => {
    const { answers } = await matchLines([exampleSupplier()], [{ ...exampleNeed(), ...change }]);
    expect(answers[0]?.consortium).toBeNull();
  });

  it("takes no trader into a consortium", async () => {
    const trader = { ...withProduct("t", { unitPriceIdr: 1_000 }), kbli: [{ edition: "2020", code: "46620" }] };
    const { answers } = await matchLines(
      [trader, withProduct("a"), withProduct("b"), withProduct("c")],
      [exampleNeed()],
    );
    expect(answers[0]?.consortium?.members.map(({ supplierId }) => supplierId).sort()).toEqual(["a", "b", "c"]);
  });

  it("gives the same bytes again", async () => {
    const suppliers = ["x", "y", "z"].map((id) => ({ ...exampleSupplier(), id }));
    const first = await matchLines(suppliers, [exampleNeed()]);
    await resetDatabase();
    const second = await matchLines(suppliers.toReversed(), [exampleNeed()]);
    expect(JSON.stringify(second.answers)).toBe(JSON.stringify(first.answers));
  });
});
