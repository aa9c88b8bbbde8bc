import { useLocale, useTranslations } from "next-intl";
import { wholePoints } from "@/components/matching/score-groups";
import { AwardQuantity } from "@/components/sourcing/award-quantity";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { StatusTag } from "@/components/ui/status-tag";
import { formatShortDate } from "@/lib/shared/date-format";
import { formatRupiah, priceTimesQuantity } from "@/lib/shared/money";
import { formatNumber } from "@/lib/shared/number-format";
import { formatQuantity, unitName } from "@/lib/shared/quantity-format";
import { dateInZone } from "@/lib/shared/zones";
import type { ComparedLot, ComparedQuote, QuoteComparison } from "@/lib/sourcing/comparison-queries";
import { evaluationPrice } from "@/lib/sourcing/price-preference";
import { isQuoteValid, type QuotedLine } from "@/lib/sourcing/quote";
import { madeInWindow, windowOf } from "@/lib/sourcing/schedule";

interface LotComparisonProps {
  readonly comparison: QuoteComparison;
  readonly lot: ComparedLot;
  readonly regions: ReadonlyMap<string, string>;
  /** Name of a quote's row in the award form, null for a quote that has none; null when nothing can be decided now. */
  readonly awardName: ((quote: ComparedQuote) => string | null) | null;
}

interface Offer {
  readonly quote: ComparedQuote;
  readonly line: QuotedLine;
  readonly isLowest: boolean;
}

/** All offers for one lot side by side, the lowest price first. */
export function LotComparison({ comparison, lot, regions, awardName }: LotComparisonProps) {
  const t = useTranslations("sourcing.comparison");
  const locale = useLocale();
  const unit = unitName(comparison.unit, locale);
  const amount = (quantity: number) => formatQuantity(quantity, comparison.unit, locale);
  const offers = offersFor(comparison.quotes, lot);
  const columns: Column<Offer>[] = [
    {
      key: "supplier",
      header: t("supplier"),
      isName: true,
      cell: ({ quote }) => <SupplierCell quote={quote} lot={lot} amount={amount} regions={regions} />,
    },
    {
      key: "unitPrice",
      header: t("unitPrice"),
      align: "end",
      cell: (offer) => <PriceCell offer={offer} ceiling={comparison.maxUnitPriceIdr} />,
    },
    { key: "quantity", header: t("quantity"), align: "end", cell: ({ line }) => amount(line.quantity) },
    {
      key: "total",
      header: t("total"),
      align: "end",
      cell: ({ line }) => formatRupiah(priceTimesQuantity(line.unitPriceIdr, line.quantity), locale),
    },
    {
      key: "perMonth",
      header: t("perMonth"),
      align: "end",
      cell: ({ line }) => <CapacityCell line={line} lot={lot} comparison={comparison} amount={amount} />,
    },
    {
      key: "leadTime",
      header: t("leadTime"),
      align: "end",
      cell: ({ line }) => t("leadTimeValue", { days: formatNumber(line.leadTimeDays, locale) }),
    },
    {
      key: "validUntil",
      header: t("validUntil"),
      align: "end",
      cell: ({ quote }) => {
        const day = formatShortDate(quote.validUntil, locale);
        const hasRunOut = !isQuoteValid(quote.validUntil, dateInZone(comparison.readAt, "WIB"));
        return hasRunOut && quote.state === "sent" ? `${day}, ${t("expired")}` : day;
      },
    },
    {
      key: "score",
      header: t("score"),
      align: "end",
      cell: ({ quote }) => (quote.scoreBasisPoints === null ? "–" : wholePoints(quote.scoreBasisPoints)),
    },
  ];
  const { preference } = comparison;
  const evaluation: Column<Offer>[] =
    preference === null
      ? []
      : [
          {
            key: "hea",
            header: t("hea"),
            align: "end",
            cell: ({ quote, line }) => {
              const total = priceTimesQuantity(line.unitPriceIdr, line.quantity);
              const tkdn = quote.standing?.tkdnPercent ?? null;
              const price = evaluationPrice(total, tkdn, preference.packageIdr, preference.terms);
              return price === null ? t("heaNone") : formatRupiah(price, locale);
            },
          },
        ];
  const award: Column<Offer>[] =
    awardName === null
      ? []
      : [
          {
            key: "award",
            header: t("award"),
            align: "end",
            cell: ({ quote }) => {
              const name = awardName(quote);
              return name === null ? null : (
                <AwardQuantity
                  name={name}
                  lotId={lot.id}
                  quoteId={quote.id}
                  label={t("awardLabel", { name: quote.supplier.name, lot: lot.title })}
                  unit={unit}
                />
              );
            },
          },
        ];
  return (
    <Section
      title={lot.title}
      lead={
        <p className="nums">{t("lotLead", { quantity: amount(lot.quantity), awarded: amount(lot.awardedQuantity) })}</p>
      }
    >
      {offers.length === 0 ? (
        <p>{t("noneForLot")}</p>
      ) : (
        <DataTable
          caption={lot.title}
          isCaptionHidden
          columns={[...columns, ...evaluation, ...award]}
          rows={offers}
          rowKey={({ quote }) => quote.id}
        />
      )}
    </Section>
  );
}

/** The lowest price first; equal prices in the order in which they came. Only among several is one the lowest. */
function offersFor(quotes: readonly ComparedQuote[], lot: ComparedLot): Offer[] {
  const offers = quotes
    .flatMap((quote) => quote.lines.filter(({ lotId }) => lotId === lot.id).map((line) => ({ quote, line })))
    .sort((a, b) => a.line.unitPriceIdr - b.line.unitPriceIdr);
  const lowest = offers[0]?.line.unitPriceIdr;
  return offers.map((offer) => ({ ...offer, isLowest: offers.length > 1 && offer.line.unitPriceIdr === lowest }));
}

interface SupplierCellProps {
  readonly quote: ComparedQuote;
  readonly lot: ComparedLot;
  readonly amount: (quantity: number) => string;
  readonly regions: ReadonlyMap<string, string>;
}

function SupplierCell({ quote, lot, amount, regions }: SupplierCellProps) {
  const t = useTranslations("sourcing.comparison");
  const award = quote.awards.find(({ lotId }) => lotId === lot.id);
  return (
    <span className="flex flex-col items-start gap-1">
      {quote.supplier.name}
      <span className="font-normal text-arang-600 text-sm">{regions.get(quote.supplier.regionCode ?? "")}</span>
      {award ? <StatusTag tone="good">{t("awarded", { quantity: amount(award.quantity) })}</StatusTag> : null}
      {quote.lawful ? null : <StatusTag tone="bad">{t("notLawful")}</StatusTag>}
      {!award && quote.state === "not_awarded" ? <StatusTag tone="neutral">{t("notAwarded")}</StatusTag> : null}
    </span>
  );
}

function PriceCell({ offer, ceiling }: { readonly offer: Offer; readonly ceiling: number | null }) {
  const t = useTranslations("sourcing.comparison");
  const locale = useLocale();
  const isAbove = ceiling !== null && offer.line.unitPriceIdr > ceiling;
  return (
    <span className="flex flex-col items-end gap-1">
      {formatRupiah(offer.line.unitPriceIdr, locale)}
      {offer.isLowest ? <span className="font-semibold text-daun-700 text-sm">✓ {t("lowest")}</span> : null}
      {isAbove ? (
        <span className="font-semibold text-kunyit-700 text-sm">
          {t("aboveCeiling", { ceiling: formatRupiah(ceiling, locale) })}
        </span>
      ) : null}
    </span>
  );
}

interface CapacityCellProps {
  readonly line: QuotedLine;
  readonly lot: ComparedLot;
  readonly comparison: QuoteComparison;
  readonly amount: (quantity: number) => string;
}

/** What can be made in a month, and whether that is enough for the schedule when it is ordered now. */
function CapacityCell({ line, lot, comparison, amount }: CapacityCellProps) {
  const t = useTranslations("sourcing.comparison");
  if (line.quantityPerMonth === undefined) return t("noValue");
  // What was decided is shown as it looked when the offers could be read, not as late as it would be today.
  const isDecided = lot.awardedQuantity >= lot.quantity;
  const orderedOn = dateInZone((isDecided ? comparison.quotesDueAt : null) ?? comparison.readAt, "WIB");
  const made = madeInWindow(line, windowOf(lot, comparison), orderedOn);
  return (
    <span className="flex flex-col items-end gap-1">
      {amount(line.quantityPerMonth)}
      {made === null ? null : made >= line.quantity ? (
        <span className="font-semibold text-daun-700 text-sm">✓ {t("inTime")}</span>
      ) : (
        <span className="font-semibold text-kunyit-700 text-sm">{t("notInTime", { made: amount(made) })}</span>
      )}
    </span>
  );
}
