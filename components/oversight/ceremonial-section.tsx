import type { FigureNames } from "@/components/oversight/figure-names";
import { FigureSection } from "@/components/oversight/figure-section";
import { ceremonialTable, contractTable } from "@/components/oversight/figure-tables";
import { FigureTable } from "@/components/ui/figure-table";
import type { CeremonialPartnership, ContractRow } from "@/lib/oversight/figures";
import { CEREMONIAL_DAYS } from "@/lib/oversight/linkage";

/** As many as a printed table has. */
const SHOWN = 5;

interface CeremonialSectionProps {
  readonly names: FigureNames;
  readonly ceremonial: readonly CeremonialPartnership[];
  readonly csvHref: string;
}

/** Contracts that were signed and then brought nothing. */
export function CeremonialSection({ names, ceremonial, csvHref }: CeremonialSectionProps) {
  const { t } = names;
  const table = ceremonialTable(names, ceremonial);
  const more = ceremonial.length - SHOWN;
  return (
    <FigureSection
      title={t("ceremonialTitle", { count: ceremonial.length })}
      table={table}
      csvHref={csvHref}
      isTableShown
    >
      {ceremonial.length === 0 ? (
        <p>{t("ceremonialNone", { days: CEREMONIAL_DAYS })}</p>
      ) : (
        <FigureTable table={{ ...table, rows: table.rows.slice(0, SHOWN) }} isCaptionHidden isStacked />
      )}
      {more > 0 ? <p className="text-arang-600 text-sm">{t("ceremonialMore", { count: more })}</p> : null}
    </FigureSection>
  );
}

interface ContractSectionProps {
  readonly names: FigureNames;
  readonly contracts: readonly ContractRow[];
  readonly csvHref: string;
}

/** How far the contracts of the year got, as a table: the funnel of firms beside it is the picture. */
export function ContractSection({ names, contracts, csvHref }: ContractSectionProps) {
  const table = contractTable(names, contracts);
  return (
    <FigureSection table={table} csvHref={csvHref} isTableShown>
      <FigureTable table={table} isCaptionHidden isStacked />
    </FigureSection>
  );
}
