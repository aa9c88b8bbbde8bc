import { getLocale, getTranslations } from "next-intl/server";
import { Stat, StatRow } from "@/components/ui/stat";
import type { ConsortiumFirm, WorkedOut } from "@/lib/matching/consortium-queries";
import { formatRupiah } from "@/lib/shared/money";
import { formatPercent, formatRate, type NumberLocale } from "@/lib/shared/number-format";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

interface ConsortiumFiguresProps {
  readonly worked: WorkedOut;
  readonly members: readonly ConsortiumFirm[];
  readonly hasChoices: boolean;
}

/** What the proposal costs, how sure that is, and what the officer's choices changed. */
export async function ConsortiumFigures({ worked, members, hasChoices }: ConsortiumFiguresProps) {
  const [t, locale] = await Promise.all([getTranslations("consortium.stats"), getLocale()]);
  const { asked, proposal, firstCostIdr } = worked;
  const { costIdr, boundIdr, provenOptimal } = proposal;
  if (costIdr === null || boundIdr === null) return null;
  const gap = formatPercent(Math.ceil(((costIdr - boundIdr) * FULL_BASIS_POINTS) / costIdr), locale);
  return (
    <StatRow>
      <Stat
        isMain
        label={t("cost")}
        value={formatRupiah(costIdr, locale)}
        definition={
          <>
            <p>{t("costText")}</p>
            {hasChoices ? (
              <p className="font-semibold text-arang-900">{await changeText(costIdr, firstCostIdr, locale)}</p>
            ) : null}
          </>
        }
      />
      <Stat
        label={t("bound")}
        value={formatRupiah(boundIdr, locale)}
        definition={provenOptimal ? t("proven") : t("notProven", { gap })}
      />
      {asked.minTkdnPercent === undefined ? null : (
        <Stat
          label={t("tkdn")}
          value={formatPercent(meanTkdn(members), locale)}
          definition={t("tkdnText", { minimum: formatRate(asked.minTkdnPercent, locale) })}
        />
      )}
    </StatRow>
  );
}

async function changeText(cost: number, first: number | null, locale: NumberLocale): Promise<string> {
  const t = await getTranslations("consortium.stats");
  if (first === null) return t("noFirst");
  const direction = cost > first ? "more" : cost < first ? "less" : "same";
  return t("change", { direction, amount: formatRupiah(Math.abs(cost - first), locale) });
}

/** Weighted by quantity, in basis points, rounded down: a mean just below the minimum must not read as one that meets it. */
function meanTkdn(members: readonly ConsortiumFirm[]): number {
  const total = members.reduce((sum, { quantity }) => sum + quantity, 0);
  const content = members.reduce((sum, { quantity, tkdnPercent }) => sum + quantity * (tkdnPercent ?? 0), 0);
  return Math.floor((content * 100) / Math.max(1, total) + 1e-6);
}
