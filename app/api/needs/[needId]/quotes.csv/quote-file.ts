import { stringify } from "csv-stringify/sync";
import type { getTranslations } from "next-intl/server";
import { wholePoints } from "@/components/matching/score-groups";
import type { PlainDate } from "@/lib/shared/dates";
import { priceTimesQuantity } from "@/lib/shared/money";
import type { ComparedQuote, QuoteComparison } from "@/lib/sourcing/comparison-queries";
import { evaluationPrice } from "@/lib/sourcing/price-preference";
import type { QuotedLine } from "@/lib/sourcing/quote";

interface FileFacts {
  readonly t: Awaited<ReturnType<typeof getTranslations<"sourcing.file">>>;
  readonly regions: ReadonlyMap<string, string>;
  /** As of which day. */
  readonly day: PlainDate;
}

const COLUMNS = [
  "lot",
  "supplier",
  "region",
  "unitPrice",
  "quantity",
  "unit",
  "total",
  "perMonth",
  "leadTime",
  "validUntil",
  "tkdn",
  "hea",
  "verification",
  "score",
  "state",
  "awarded",
  "asOf",
  "data",
] as const;

/**
 * Offers as a CSV file, a row for each lot of each offer: UTF-8 with a mark so that spreadsheets read it right, numbers plain,
 * dates ISO 8601, what is not known empty. Texts that a spreadsheet would take for a formula are neutralised.
 */
export function quoteFile(comparison: QuoteComparison, facts: FileFacts): string {
  const rows = comparison.lots.flatMap((lot) =>
    comparison.quotes.flatMap((quote) =>
      quote.lines
        .filter(({ lotId }) => lotId === lot.id)
        .map((line) => rowOf(comparison, { lot: lot.title, quote, line }, facts)),
    ),
  );
  return stringify([COLUMNS.map((column) => facts.t(`columns.${column}`)), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

function rowOf(
  { unit, preference, demo }: QuoteComparison,
  { lot, quote, line }: { readonly lot: string; readonly quote: ComparedQuote; readonly line: QuotedLine },
  { t, regions, day }: FileFacts,
): (string | number)[] {
  const total = priceTimesQuantity(line.unitPriceIdr, line.quantity);
  const tkdn = quote.standing?.tkdnPercent ?? null;
  const hea = preference && evaluationPrice(total, tkdn, preference.packageIdr, preference.terms);
  const values: Record<(typeof COLUMNS)[number], string | number | null | undefined> = {
    lot,
    supplier: quote.supplier.name,
    region: regions.get(quote.supplier.regionCode ?? ""),
    unitPrice: line.unitPriceIdr,
    quantity: line.quantity,
    unit,
    total,
    perMonth: line.quantityPerMonth,
    leadTime: line.leadTimeDays,
    validUntil: quote.validUntil,
    tkdn,
    hea,
    verification: quote.standing?.verification,
    score: quote.scoreBasisPoints === null ? null : wholePoints(quote.scoreBasisPoints),
    state: t(`states.${quote.state as "sent" | "awarded" | "not_awarded"}`),
    awarded: quote.awards.find(({ lotId }) => lotId === line.lotId)?.quantity,
    asOf: day,
    data: t(demo ? "demo" : "real"),
  };
  return COLUMNS.map((column) => values[column] ?? "");
}
