import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDateTime } from "@/lib/shared/date-format";
import { formatNumber } from "@/lib/shared/number-format";
import { formatQuantity } from "@/lib/shared/quantity-format";
import type { Zone } from "@/lib/shared/zones";
import type { NeedHistory } from "@/lib/sourcing/history-queries";

interface HistoryListProps {
  readonly history: NeedHistory;
  readonly zone: Zone;
}

/** What happened, when, by whom, and where its paper is. */
export function HistoryList({ history, zone }: HistoryListProps) {
  const t = useTranslations("sourcing.history");
  const locale = useLocale();
  return (
    <ol className="flex max-w-form flex-col border-garis border-l-2">
      {history.entries.map(({ key, kind, at, person, firm, reason, count, paper }) => (
        <li key={key} className="relative flex flex-col gap-0.5 py-3 pl-6">
          <svg viewBox="0 0 16 12" className="absolute top-5 -left-[9px] w-4 text-nila-700" aria-hidden="true">
            <ellipse cx="8" cy="6" rx="6.5" ry="4.5" className="fill-kertas" stroke="currentColor" strokeWidth="2" />
          </svg>
          <p className="nums flex flex-wrap gap-x-3 text-arang-600 text-sm">
            <span>{formatDateTime(at, zone, locale)}</span>
            {person ? <span>{person}</span> : null}
          </p>
          <p className="nums font-semibold">
            {t(`kinds.${kind}`, {
              firm: firm ?? "",
              count: formatNumber(count ?? 0, locale),
              quantity: formatQuantity(count ?? 0, history.unit, locale),
            })}
          </p>
          {reason ? <p className="max-w-prose whitespace-pre-line text-arang-600">{reason}</p> : null}
          {paper ? (
            <p>
              <Link href={paper.href} className="link inline-flex min-h-11 items-center">
                {paper.label ?? t(`papers.${kind === "matched" ? "shortlist" : "quotes"}`)}
              </Link>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
