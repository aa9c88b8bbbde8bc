import { getLocale, getTranslations } from "next-intl/server";
import type { CriterionResult, Gap, Ineligibility, NeedFacts } from "@/lib/matching/engine/types";
import { formatRupiah } from "@/lib/shared/money";
import { formatNumber, formatRate } from "@/lib/shared/number-format";
import { formatQuantity } from "@/lib/shared/quantity-format";

type Told = Pick<CriterionResult, "criterion" | "required" | "offered">;

/** The engine's codes and raw values as sentences in the reader's language. */
export interface CriterionTexts {
  /** `5358` of the criterion capacity → `5.358 bh`. */
  required(told: Told): string;
  offered(told: Told): string;
  reason(result: CriterionResult): string;
  name(told: Pick<CriterionResult, "criterion">): string;
  fix(gap: Gap): string;
  ineligible(why: Ineligibility): string;
}

interface Context {
  readonly need: Pick<NeedFacts, "unit" | "requirements">;
  /** Names of the regions that the values name by code. */
  readonly regions: ReadonlyMap<string, string>;
}

/** What the engine hands out raw becomes words here; a test holds every code against both languages. */
export async function getCriterionTexts({ need, regions }: Context): Promise<CriterionTexts> {
  const [t, locale] = await Promise.all([getTranslations("matching"), getLocale()]);
  const number = (raw: string) => formatNumber(Number(raw), locale);

  const value = (criterion: Told["criterion"], raw: string | null): string => {
    if (raw === null) return t("table.none");
    switch (criterion) {
      case "size":
      case "tolerance":
        return formatQuantity(Number(raw), "mm", locale);
      case "capacity":
        return formatQuantity(Number(raw), need.unit, locale);
      case "tkdn":
        return formatRate(Number(raw), locale);
      case "price":
        return formatRupiah(Number(raw), locale);
      case "evidence":
        return number(raw);
      case "region":
        return regions.get(raw) ?? raw;
      case "verification":
        return t(`verification.${raw as "declared" | "documented" | "visited" | "third_party"}`);
      default:
        return raw;
    }
  };
  const required = ({ criterion, required: raw }: Told) => (raw === null ? "–" : value(criterion, raw));
  const offered = ({ criterion, offered: raw }: Told) => value(criterion, raw);
  const requirementText = (index: number | null): string => {
    const requirement = need.requirements[index ?? -1];
    if (!requirement) return "";
    if ("term" in requirement) return requirement.term;
    return `${t(`criteria.${requirement.kind}`)} ${formatQuantity(requirement.mm, "mm", locale)}`;
  };
  return {
    required,
    offered,
    reason: (result) => t(`reasons.${result.reason}`, { required: required(result), offered: offered(result) }),
    name: ({ criterion }) => t(`criteria.${criterion}`),
    fix: (gap) => t(`gaps.fixes.${gap.fix}`),
    ineligible: ({ reason, requirementIndex }) => t(`why.${reason}`, { text: requirementText(requirementIndex) }),
  };
}

/** Every region code that the texts about these suppliers may name, to look the names up at once. */
export function regionsOf(
  need: Pick<NeedFacts, "regionCode">,
  matches: readonly { readonly supplier: { readonly regionCode: string | null } }[],
): string[] {
  return [need.regionCode, ...matches.map(({ supplier }) => supplier.regionCode)].filter(
    (code) => typeof code === "string",
  );
}
