import type { FigureNames } from "@/components/oversight/figure-names";
import { FigureSection } from "@/components/oversight/figure-section";
import { paymentTable } from "@/components/oversight/figure-tables";
import { Details } from "@/components/ui/details";
import { FigureTable } from "@/components/ui/figure-table";
import { Stat } from "@/components/ui/stat";
import type { PaymentFigures } from "@/lib/oversight/figures";
import { formatRupiah } from "@/lib/shared/money";

interface PaymentSectionProps {
  readonly names: FigureNames;
  readonly payments: PaymentFigures;
  /** Deliveries that nobody has answered in time. */
  readonly lateAcceptances: number;
  readonly csvHref: string;
}

/** How long buyers take to pay, and what they owe. */
export function PaymentSection({ names, payments, lateAcceptances, csvHref }: PaymentSectionProps) {
  const { t } = names;
  const { total } = payments;
  const table = paymentTable(names, payments);
  const days = (count: number | null) => (count === null ? "–" : t("days", { count }));
  return (
    <FigureSection table={table} csvHref={csvHref} isTableShown>
      <div className="grid gap-4 sm:grid-cols-3 print:grid-cols-3">
        <Stat label={t("paymentsMedian")} value={days(total.medianDays)} definition="" />
        <Stat label={t("paymentsNinetieth")} value={days(total.ninetiethDays)} definition="" />
        <div className="border-kunyit-500 border-t-4 pt-3">
          <ul className="flex flex-col gap-1 text-sm">
            <li>
              {t("overdueInvoices", {
                count: total.overdue ?? 0,
                amount: formatRupiah(total.overdueIdr ?? 0, names.locale),
              })}
            </li>
            <li>{t("overdueAcceptances", { count: lateAcceptances })}</li>
          </ul>
        </div>
      </div>
      {payments.buyers.length > 0 ? (
        <Details summary={t("unfold.payments")} isOpenWhenWide>
          <FigureTable table={table} isCaptionHidden isShortOnPaper isStacked />
        </Details>
      ) : null}
    </FigureSection>
  );
}
