import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { Details } from "@/components/ui/details";
import { FactList } from "@/components/ui/fact-list";
import { NEED_SHEETS } from "@/lib/interchange/need-table";

const TEMPLATES = [
  { format: "xlsx", label: "Excel (XLSX)" },
  { format: "csv", label: "CSV (ZIP)" },
  { format: "jsonl", label: "JSON Lines" },
] as const;

/** Forms to fill in, and what each column takes. */
export function FormatHelp() {
  const t = useTranslations("import.format");
  return (
    <>
      <div className="flex flex-col gap-3 sm:flex-row">
        {TEMPLATES.map(({ format, label }) => (
          <a key={format} href={`/api/needs/template/${format}`} download className={buttonClass("secondary", "small")}>
            {label}
          </a>
        ))}
      </div>
      <Details summary={t("columns")}>
        <p>{t("join")}</p>
        {Object.entries(NEED_SHEETS).map(([sheet, columns]) => (
          <div key={sheet} className="flex flex-col gap-1">
            <p className="font-semibold">{t("sheet", { sheet })}</p>
            <FactList
              facts={Object.entries(columns).map(([column, type]) => ({
                term: column,
                value: sheet === "requirements" && column === "kind" ? t("kinds") : t(`type.${type}`),
              }))}
            />
          </div>
        ))}
        <p>{t("rules")}</p>
      </Details>
    </>
  );
}
