import type { FigureNames, GroupKind } from "@/components/oversight/figure-names";
import { FigureSection } from "@/components/oversight/figure-section";
import { groupTable } from "@/components/oversight/figure-tables";
import { PartBars } from "@/components/ui/part-bars";
import type { LinkageGroup } from "@/lib/oversight/figures";
import { formatNumber, formatPercent } from "@/lib/shared/number-format";

interface GroupBarsProps {
  readonly names: FigureNames;
  readonly kind: Exclude<GroupKind, "provinces">;
  readonly groups: readonly LinkageGroup[];
  readonly csvHref: string;
  readonly none: string;
  readonly hrefFor?: (key: string) => string;
}

/** Active suppliers of each group and the linked part of them. */
export function GroupBars({ names, kind, groups, csvHref, none, hrefFor }: GroupBarsProps) {
  const { t, locale, group } = names;
  const count = (value: number | null) => (value === null ? none : formatNumber(value, locale));
  return (
    <FigureSection table={groupTable(names, kind, groups, { none })} csvHref={csvHref}>
      <PartBars
        legend={[t("linkedKey"), t("activeKey")]}
        bars={groups.map(({ key, active, linked, ratioBasisPoints }) => ({
          key: key ?? "unknown",
          label: group[kind](key),
          href: key === null ? undefined : hrefFor?.(key),
          part: linked,
          whole: active,
          text: t("ofActive", { linked: count(linked), active: count(active) }),
          share: ratioBasisPoints === null ? "–" : formatPercent(ratioBasisPoints, locale),
        }))}
      />
    </FigureSection>
  );
}
