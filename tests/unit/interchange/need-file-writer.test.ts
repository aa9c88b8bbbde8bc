import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeNeedFile } from "@/lib/interchange/need-file-writer";
import { NeedRecord } from "@/lib/interchange/need-record";
import { FILE_FORMATS } from "@/lib/interchange/tables/raw-file";
import { checkFile } from "@/tests/support/need-files";

/** Words with all that breaks files: separators, quotes, line breaks, formulas, apostrophes, other alphabets. */
const words = fc
  .array(
    fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "'",
      '"',
      ";",
      ",",
      "\n",
      "\t",
      " ",
      "×",
      "é",
      "漢",
      "😀",
      "klem",
      "1.000",
      "<b>",
      "_x0041_",
      "&amp;",
    ),
    {
      minLength: 5,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join("").normalize("NFC").trim())
  .filter((text) => [...text].length >= 5);

const date = fc
  .integer({ min: 0, max: 3_000 })
  .map((days) => new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(0, 10));
const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
const thousandths = fc.integer({ min: 1, max: 9_999_999 }).map((value) => value / 1000);

const requirement = fc.oneof(
  fc.record({
    kind: fc.constantFrom("certificate", "process", "material", "machine"),
    term: words,
    essential: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom("size", "tolerance"), mm: thousandths, essential: fc.boolean() }),
);

const need = fc.record({
  title: words,
  buyer: some(words),
  description: some(words),
  hsCode: some(fc.constantFrom("7308.90", "0901", "730890", "0102.29.10")),
  kbli: some(
    fc.array(fc.record({ edition: fc.constantFrom("2020", "2025"), code: fc.constantFrom("01111", "25119") }), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  quantity: some(fc.integer({ min: 1, max: 2_000_000_000 })),
  unit: some(fc.constantFrom("bh", "kg", "=unit")),
  deliverFrom: some(date),
  regionCode: some(fc.constantFrom("33.10", "32.73")),
  maxUnitPriceIdr: some(fc.integer({ min: 1, max: 9_000_000_000_000_000 })),
  minTkdnPercent: some(hundredths),
  splittable: some(fc.boolean()),
  maxMembers: some(fc.integer({ min: 1, max: 50 })),
  requirements: some(fc.array(requirement, { minLength: 1, maxLength: 4 })),
});

const records = fc
  .array(need, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((one, at) => NeedRecord.parse(JSON.parse(JSON.stringify({ id: `=n-${at}`, ...one })))));

describe("writeNeedFile", () => {
  it.each(FILE_FORMATS)("gives back in %s what the import takes", { timeout: 120_000 }, async (format) => {
    await fc.assert(
      fc.asyncProperty(records, async (needs) => {
        const { bytes } = await writeNeedFile(format, needs);
        const read = await checkFile(bytes);
        expect(read.problems).toEqual([]);
        expect(read.needs).toEqual(needs);
      }),
      { numRuns: 12 },
    );
  });

  it("writes no cell of CSV that a spreadsheet would run", async () => {
    const { bytes } = await writeNeedFile("csv", [NeedRecord.parse({ id: "n-1", title: "=HYPERLINK(1)" })]);
    const [needs] = Object.values(unzipSync(bytes));
    expect(new TextDecoder().decode(needs)).toContain("n-1,,'=HYPERLINK(1)");
  });

  it("gives an empty file its headings", async () => {
    const { bytes, ending } = await writeNeedFile("xlsx", []);
    expect(ending).toBe("xlsx");
    expect((await checkFile(bytes)).problems).toMatchObject([{ key: "interchange.noRows" }]);
  });
});
