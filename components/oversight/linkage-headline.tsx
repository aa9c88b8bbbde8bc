import type { FigureNames } from "@/components/oversight/figure-names";
import { WITHHELD } from "@/components/ui/figure-table";
import type { LinkageFigures } from "@/lib/oversight/figures";
import { formatDate } from "@/lib/shared/date-format";
import { formatNumber, formatPercent } from "@/lib/shared/number-format";

interface LinkageHeadlineProps {
  readonly names: FigureNames;
  readonly figures: LinkageFigures;
  /** The buyer that the figures are narrowed to. */
  readonly buyerName?: string | undefined;
  /** The list of the firms behind the number; the public has none. */
  readonly rowsHref?: string;
}

/** The one number with what it is made of, each with its definition. */
export function LinkageHeadline({ names, figures, buyerName, rowsHref }: LinkageHeadlineProps) {
  const { t, locale } = names;
  const { total, window } = figures;
  const days = { from: formatDate(window.firstDay, locale), until: formatDate(window.lastDay, locale) };
  const count = (value: number | null) => (value === null ? WITHHELD : formatNumber(value, locale));
  const withoutRatio = total.active === 0 ? t("noRatio") : WITHHELD;
  return (
    <div className="border-kunyit-500 border-t-4 pt-3">
      <p className="font-semibold">{t("ratio")}</p>
      <p className="nums font-extrabold text-3xl tracking-tight">
        {total.ratioBasisPoints === null ? withoutRatio : formatPercent(total.ratioBasisPoints, locale)}
      </p>
      <p className="text-arang-600 text-sm">
        {buyerName ? t("ratioDefinitionBuyer", { ...days, buyer: buyerName }) : t("ratioDefinition", days)}{" "}
        <Change names={names} figures={figures} />
      </p>
      <dl className="mt-4 grid gap-4 sm:grid-cols-2">
        <Part label={t("linked")} value={count(total.linked)} definition={t("linkedDefinition")} />
        <Part label={t("active")} value={count(total.active)} definition={t("activeDefinition")} />
      </dl>
      {rowsHref && total.active ? (
        <p className="mt-4 print:hidden">
          <a href={rowsHref} className="link inline-flex min-h-11 items-center font-semibold">
            {t("rowsBehind", { count: total.active })}
          </a>
        </p>
      ) : null}
    </div>
  );
}

interface PartProps {
  readonly label: string;
  readonly value: string;
  readonly definition: string;
}

function Part({ label, value, definition }: PartProps) {
  return (
    <div className="border-garis border-t pt-2">
      <dt className="font-semibold">{label}</dt>
      <dd className="nums font-bold text-xl">{value}</dd>
      <dd className="text-arang-600 text-sm">{definition}</dd>
    </div>
  );
}

/** Against the oldest point of the trend, a year ago. */
function Change({ names: { t, locale }, figures }: Pick<LinkageHeadlineProps, "names" | "figures">) {
  const [first] = figures.trend;
  const now = figures.total.ratioBasisPoints;
  if (!first || first.ratioBasisPoints === null || now === null) return null;
  const date = formatDate(first.asOf, locale);
  const points = Math.round((now - first.ratioBasisPoints) / 10) / 10;
  if (points === 0) return <strong className="font-semibold text-arang-900">{t("changeNone", { date })}.</strong>;
  const direction = points > 0 ? "up" : "down";
  return (
    <strong className="font-semibold text-arang-900">
      {t("change", { direction, points: formatNumber(Math.abs(points), locale), date })}.
    </strong>
  );
}
