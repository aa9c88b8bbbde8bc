import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { VerdictMark } from "@/components/ui/verdict-mark";
import { missingClauses } from "@/lib/partnerships/clauses";
import type { PartnershipDetail } from "@/lib/partnerships/partnership-detail";

/** The clauses to read, and which of the advised ones the contract does not have. */
export function ClauseList({ clauses, terms }: Pick<PartnershipDetail, "clauses" | "terms">) {
  const t = useTranslations("partnerships");
  const missing = missingClauses(clauses);
  return (
    <div className="flex flex-col gap-3">
      {clauses.length > 0 ? (
        <Details summary={t("detail.clauses")}>
          <ol className="flex list-decimal flex-col gap-3 pl-5">
            {clauses.map(({ kind, text }) => (
              <li key={kind}>
                <h4 className="font-semibold">{t(`clause.${kind}`)}</h4>
                <p className="max-w-prose whitespace-pre-line">{text}</p>
              </li>
            ))}
          </ol>
        </Details>
      ) : null}
      {terms ? (
        <Details summary={t("detail.terms")}>
          <p className="max-w-prose whitespace-pre-line">{terms}</p>
        </Details>
      ) : null}
      {missing.length > 0 ? (
        <Notice tone="info" title={t("detail.missingTitle")}>
          <p>{t("detail.missingText", { clauses: missing.map((kind) => t(`clause.${kind}`)).join(", ") })}</p>
        </Notice>
      ) : (
        <VerdictMark verdict="pass" label={t("detail.noMissing")} />
      )}
    </div>
  );
}
