import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { quoteFile } from "@/app/api/needs/[needId]/quotes.csv/quote-file";
import { toRupiah } from "@/lib/shared/money";
import type { ComparedQuote, QuoteComparison } from "@/lib/sourcing/comparison-queries";

const t = ((key: string) => key) as unknown as Parameters<typeof quoteFile>[1]["t"];

const QUOTE = {
  supplier: { name: "=Baja & Seng", regionCode: "33.10" },
  state: "sent",
  validUntil: "2027-03-31",
  scoreBasisPoints: null,
  lines: [{ lotId: "a", quantity: 10, quantityPerMonth: undefined, unitPriceIdr: toRupiah(285_000), leadTimeDays: 30 }],
  awards: [],
  standing: null,
} as unknown as ComparedQuote;

function read(demo: boolean): Record<string, string>[] {
  const comparison = { unit: "buah", preference: null, demo, lots: [{ id: "a", title: "Barat" }], quotes: [QUOTE] };
  const facts = { t, regions: new Map([["33.10", "Klaten"]]), day: "2026-11-22" } as const;
  return parse(quoteFile(comparison as unknown as QuoteComparison, facts), { bom: true, columns: true });
}

describe("a file of offers", () => {
  it("says of each row as of when and whether it is demo data, and leaves empty what is not known", () => {
    expect(read(true)).toMatchObject([
      {
        "columns.lot": "Barat",
        "columns.region": "Klaten",
        "columns.total": "2850000",
        "columns.perMonth": "",
        "columns.tkdn": "",
        "columns.asOf": "2026-11-22",
        "columns.data": "demo",
      },
    ]);
    expect(read(false)[0]?.["columns.data"]).toBe("real");
  });

  it("neutralises what a spreadsheet would take for a formula", () => {
    expect(read(true)[0]?.["columns.supplier"]).toBe("'=Baja & Seng");
  });
});
