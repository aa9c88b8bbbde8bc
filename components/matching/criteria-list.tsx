import { useTranslations } from "next-intl";
import type { CriterionTexts } from "@/components/matching/criterion-texts";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { CriterionResult } from "@/lib/matching/engine/types";

interface CriteriaListProps {
  readonly criteria: readonly CriterionResult[];
  readonly texts: CriterionTexts;
}

/** Requirement by requirement for somebody who reads about themselves on a phone: the verdict, then the reason in a sentence. */
export function CriteriaList({ criteria, texts }: CriteriaListProps) {
  const t = useTranslations("matching.table");
  return (
    <ul aria-label={t("caption")} className="divide-y divide-garis border-garis border-y">
      {criteria.map((result, index) => (
        <li
          key={`${result.criterion} ${result.requirementIndex ?? index}`}
          className="grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <VerdictMark verdict={result.verdict} />
          <p>
            <strong className="font-semibold">{texts.name(result)}</strong>
            {result.essential ? <span className="text-arang-600"> ({t("essential")})</span> : null}
            <span className="block text-arang-600">{texts.reason(result)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
