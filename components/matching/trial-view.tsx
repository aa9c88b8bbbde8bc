import { getTranslations } from "next-intl/server";
import { trialAnswer, trialErrors } from "@/components/matching/trial-answer";
import { TrialBoard } from "@/components/matching/trial-board";
import { TrialFields } from "@/components/matching/trial-fields";
import type { ProvinceWithRegencies } from "@/lib/catalog/queries";
import type { TriedRanking } from "@/lib/matching/trial-queries";
import { type ReadTrial, trialDefaults } from "@/lib/matching/trial-schema";
import type { NeedDetail } from "@/lib/needs/queries";
import { formatForInput } from "@/lib/shared/number-input";

interface TrialViewProps {
  readonly need: NeedDetail;
  /** What the address holds, and how it was read; null when the need stands as it is. */
  readonly address: URLSearchParams;
  readonly read: ReadTrial | null;
  readonly ranking: TriedRanking;
  readonly provinces: readonly ProvinceWithRegencies[];
}

/** The form of a trial and the ranking that follows it. */
export async function TrialView({ need, address, read, ranking, provinces }: TrialViewProps) {
  const t = await getTranslations("ranking.trial");
  const [answer, wrong] = await Promise.all([trialAnswer(ranking), read && !read.ok ? trialErrors(read) : null]);
  const errors = wrong?.errors ?? [];
  const asInput = (value: number | null) => (value === null ? "" : formatForInput(value));
  const defaults = trialDefaults(address, {
    ...need,
    maxUnitPriceIdr: asInput(need.maxUnitPriceIdr),
    minTkdnPercent: asInput(need.minTkdnPercent),
    regionCode: need.regionCode ?? "",
  });
  return (
    <TrialBoard
      endpoint={`/api/needs/${need.id}/trial`}
      query={address.toString()}
      initial={{ ...answer, errors }}
      texts={{
        submit: t("submit"),
        working: t("working"),
        failed: t("failed"),
        mend: t("mend"),
        listTitle: t("listTitle"),
        toList: t("toList"),
        nobody: t("nobody"),
        notEligible: t("notEligible"),
      }}
    >
      <TrialFields defaults={defaults} errors={errors} provinces={provinces} />
    </TrialBoard>
  );
}
