import { useTranslations } from "next-intl";
import { needsHref } from "@/components/needs/needs-href";
import { buttonClass } from "@/components/ui/button-class";
import type { NeedFilter } from "@/lib/needs/schema";

interface NeedExportProps {
  readonly filter: NeedFilter;
  /** How many needs the view shows over all its pages. */
  readonly total: number;
}

const FORMATS = [
  { format: "xlsx", label: "Excel (XLSX)" },
  { format: "csv", label: "CSV (ZIP)" },
  { format: "jsonl", label: "JSON Lines" },
] as const;

/** Takes the needs of a view away as a file, in the form that the import takes. */
export function NeedExport({ filter, total }: NeedExportProps) {
  const t = useTranslations("needs.export");
  return (
    <section aria-labelledby="ekspor" className="flex flex-col gap-3">
      <h2 id="ekspor" className="font-bold text-lg">
        {t("title", { count: Math.min(total, 1_000) })}
      </h2>
      <p className="max-w-prose text-arang-600">{t("lead")}</p>
      <div className="flex flex-col gap-3 sm:flex-row">
        {FORMATS.map(({ format, label }) => (
          <a
            key={format}
            href={needsHref({ ...filter, page: 1 }, `/api/needs/export/${format}`)}
            download
            className={buttonClass("secondary", "small")}
          >
            {label}
          </a>
        ))}
      </div>
    </section>
  );
}
