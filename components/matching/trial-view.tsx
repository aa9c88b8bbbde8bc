import { getLocale, getTranslations } from "next-intl/server";
import type { TrialAnswer } from "@/components/matching/trial-answer";
import { TrialBoard } from "@/components/matching/trial-board";
import { TrialFields } from "@/components/matching/trial-fields";
import type { ProvinceWithRegencies } from "@/lib/catalog/queries";
import { trialDefaults } from "@/lib/matching/trial-schema";
import type { NeedDetail } from "@/lib/needs/queries";

interface TrialViewProps {
  readonly need: NeedDetail;
  /** What the address holds. */
  readonly address: URLSearchParams;
  readonly answer: TrialAnswer;
  readonly provinces: readonly ProvinceWithRegencies[];
}

/** The form of a trial and the ranking that follows it. */
export async function TrialView({ need, address, answer, provinces }: TrialViewProps) {
  const [t, locale] = await Promise.all([getTranslations("ranking.trial"), getLocale()]);
  const defaults = trialDefaults(address, need, locale);
  return (
    <TrialBoard
      endpoint={`/api/needs/${need.id}/trial`}
      query={address.toString()}
      initial={answer}
      texts={{
        submit: t("submit"),
        working: t("working"),
        failed: t("failed"),
        mend: t("mend"),
        listTitle: t("listTitle"),
        toList: t("toList"),
        nobody: t("nobody"),
        notEligible: t("notEligible"),
        why: t("why"),
        rest: t("rest"),
      }}
    >
      <TrialFields defaults={defaults} errors={answer.errors} provinces={provinces} />
    </TrialBoard>
  );
}
