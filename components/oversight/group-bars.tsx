import type { FigureNames, GroupKind } from "@/components/oversight/figure-names";
import { FigureSection } from "@/components/oversight/figure-section";
import { groupTable } from "@/components/oversight/figure-tables";
import { Details } from "@/components/ui/details";
import { WITHHELD } from "@/components/ui/figure-table";
import { PartBars } from "@/components/ui/part-bars";
import type { LinkageGroup } from "@/lib/oversight/figures";
import { formatNumber, formatPercent } from "@/lib/shared/number-format";

interface GroupBarsProps {
  readonly names: FigureNames;
  readonly kind: Exclude<GroupKind, "provinces">;
  readonly groups: readonly LinkageGroup[];
  readonly csvHref: string;
  readonly hrefFor?: (key: string) => string;
}

/** More than these are folded on phones; only sectors are that many. */
const MANY = 8;

/** Active suppliers of each group and the linked part of them. */
export function GroupBars({ names, kind, groups, csvHref, hrefFor }: GroupBarsProps) {
  const { t, locale, group } = names;
  const count = (value: number | null) => (value === null ? WITHHELD : formatNumber(value, locale));
  const bars = (
    <PartBars
      legend={[t("linkedKey"), t("activeKey")]}
      bars={groups.map(({ key, active, linked, ratioBasisPoints }) => ({
        key: key ?? "unknown",
        label: group[kind](key),
        href: key === null ? undefined : hrefFor?.(key),
        part: linked,
        whole: active,
        text: t("ofActive", { linked: count(linked), active: count(active) }),
        share: ratioBasisPoints === null ? (active === 0 ? "–" : WITHHELD) : formatPercent(ratioBasisPoints, locale),
      }))}
    />
  );
  return (
    <FigureSection table={groupTable(names, kind, groups)} csvHref={csvHref}>
      {groups.length > MANY ? (
        <Details summary={t("unfold.sectors")} isOpenWhenWide>
          {bars}
        </Details>
      ) : (
        bars
      )}
    </FigureSection>
  );
}
