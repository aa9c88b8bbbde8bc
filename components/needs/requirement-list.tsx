import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/ui/status-tag";
import type { NeedRequirement } from "@/lib/needs/queries";

/** What a supplier must, or should, satisfy; what excludes comes first. */
export function RequirementList({ requirements }: { readonly requirements: readonly NeedRequirement[] }) {
  const t = useTranslations("needs");
  if (requirements.length === 0) return <p className="text-arang-600">{t("detail.noRequirements")}</p>;
  const essentialFirst = requirements.toSorted((a, b) => Number(b.essential) - Number(a.essential));
  return (
    <ul className="divide-y divide-garis border-garis border-y">
      {essentialFirst.map((requirement) => (
        <li key={requirement.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
          <span>
            <span className="text-arang-600">{t(`requirementKind.${requirement.kind}`)}</span>{" "}
            <strong className="nums font-semibold">
              {"term" in requirement ? requirement.term : t(`measure.${requirement.kind}`, { mm: requirement.mm })}
            </strong>
          </span>
          <StatusTag tone={requirement.essential ? "info" : "neutral"}>
            {t(requirement.essential ? "detail.essential" : "detail.niceToHave")}
          </StatusTag>
        </li>
      ))}
    </ul>
  );
}
