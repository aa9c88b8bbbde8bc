import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";

interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly hrefFor: (page: number) => string;
}

/** Where in a long list, and the way on. Draws nothing when everything fits on one page. */
export function Pagination({ page, pageSize, total, hrefFor }: PaginationProps) {
  const t = useTranslations("common.pagination");
  const last = Math.ceil(total / pageSize);
  if (last <= 1) return null;
  const from = (page - 1) * pageSize + 1;
  return (
    <nav aria-label={t("label")} className="flex flex-wrap items-center justify-between gap-3 print:hidden">
      <p className="nums text-arang-600">{t("position", { from, to: Math.min(page * pageSize, total), total })}</p>
      <div className="flex gap-2">
        {page > 1 ? (
          <a rel="prev" href={hrefFor(page - 1)} className={buttonClass("secondary", "small")}>
            <span aria-hidden="true">‹</span> {t("previous")}
          </a>
        ) : null}
        {page < last ? (
          <a rel="next" href={hrefFor(page + 1)} className={buttonClass("secondary", "small")}>
            {t("next")} <span aria-hidden="true">›</span>
          </a>
        ) : null}
      </div>
    </nav>
  );
}
