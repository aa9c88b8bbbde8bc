import type { FigureNames } from "@/components/oversight/figure-names";
import { FigureSection } from "@/components/oversight/figure-section";
import { funnelTable } from "@/components/oversight/figure-tables";
import { WITHHELD } from "@/components/ui/figure-table";
import { Icon } from "@/components/ui/icon";
import type { FunnelRow } from "@/lib/oversight/figures";
import { formatDate } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";
import { formatNumber } from "@/lib/shared/number-format";

interface SupplierFunnelProps {
  readonly names: FigureNames;
  readonly funnel: readonly FunnelRow[];
  readonly asOf: PlainDate;
  readonly csvHref: string;
}

const HEIGHT = 112;

/** How far suppliers got, step by step, with the time between two steps: downwards on a phone, sideways on a desk. */
export function SupplierFunnel({ names, funnel, asOf, csvHref }: SupplierFunnelProps) {
  const { locale } = names;
  const table = funnelTable(names, funnel, formatDate(asOf, locale));
  const whole = funnel[0]?.count || 1;
  return (
    <FigureSection table={table} csvHref={csvHref}>
      <ol className="flex flex-col gap-1 lg:grid lg:grid-cols-10 lg:gap-0 print:grid print:grid-cols-10">
        {funnel.map((row, index) => (
          <Step key={row.step} names={names} row={row} isFirst={index === 0} share={(row.count ?? 0) / whole} />
        ))}
      </ol>
    </FigureSection>
  );
}

interface StepProps {
  readonly names: FigureNames;
  readonly row: FunnelRow;
  readonly isFirst: boolean;
  /** Of the first step, from 0 to 1. */
  readonly share: number;
}

function Step({ names: { t, locale }, row: { step, count, medianDays }, isFirst, share }: StepProps) {
  const text = count === null ? WITHHELD : formatNumber(count, locale);
  const days = medianDays === null ? t("funnelNobody") : t("funnelDays", { days: medianDays });
  const filled = Math.round(share * HEIGHT);
  return (
    <li className="flex min-w-0 flex-col gap-1">
      <div className="grid grid-cols-[7rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 lg:hidden print:hidden">
        {isFirst ? null : (
          <span className="col-start-2 flex items-center gap-1.5 text-arang-600 text-sm">
            <Icon name="arrow-down" className="size-3.5" />
            {medianDays === null ? t("funnelNobody") : t("funnelDaysLong", { days: medianDays })}
          </span>
        )}
        <span className="col-start-1 font-semibold">{t(`funnelStep.${step}`)}</span>
        <svg width="100%" height="20" aria-hidden="true" className="block">
          <rect width="100%" height="20" rx="3" className="fill-lekuk" />
          <rect width={`${Math.round(share * 1000) / 10}%`} height="20" rx="3" className="fill-nila-700" />
        </svg>
        <span className="nums min-w-10 text-right font-bold">{text}</span>
      </div>
      <div className="hidden flex-col lg:flex print:flex">
        <span className="nums font-bold text-lg">{text}</span>
        <svg width="100%" height={HEIGHT} aria-hidden="true" className="block">
          <rect width="100%" height={HEIGHT} className="fill-lekuk" />
          <rect y={HEIGHT - filled} width="100%" height={filled} className="fill-nila-700" />
          <rect width="2" height={HEIGHT} className="fill-kertas" />
        </svg>
        <span className="mt-1 truncate font-semibold text-sm">{t(`funnelStep.${step}`)}</span>
        {isFirst ? null : (
          <span className="nums flex items-center gap-1 text-arang-600 text-sm">
            <Icon name="arrow-right" className="size-3.5" />
            {days}
          </span>
        )}
      </div>
    </li>
  );
}
