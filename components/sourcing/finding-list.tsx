import { useLocale, useTranslations } from "next-intl";
import { StatusTag } from "@/components/ui/status-tag";
import { formatDate } from "@/lib/shared/date-format";
import { formatRupiah } from "@/lib/shared/money";
import { formatQuantity } from "@/lib/shared/quantity-format";
import type { AskedNeed } from "@/lib/sourcing/asked-need";
import type { FindingCode, QuoteFinding } from "@/lib/sourcing/quote-check";

interface FindingListProps {
  readonly findings: readonly QuoteFinding[];
  readonly need: AskedNeed;
}

const MONEY: ReadonlySet<FindingCode> = new Set(["price_above_ceiling", "price_far_below_ceiling"]);

/** What is missing or odd in an offer, in words, with the lot that it is about. */
export function FindingList({ findings, need }: FindingListProps) {
  const t = useTranslations("sourcing.check");
  const locale = useLocale();
  const lotTitle = (lotId: string) => need.lots.find(({ id }) => id === lotId)?.title ?? "";
  const value = (code: FindingCode, raw: QuoteFinding["asked"]): string => {
    if (raw === null) return "";
    if (typeof raw === "string") return formatDate(raw, locale);
    return MONEY.has(code) ? formatRupiah(raw, locale) : formatQuantity(raw, need.unit, locale);
  };
  return (
    <ul className="flex max-w-form flex-col divide-y divide-garis border-garis border-y">
      {findings.map(({ code, kind, lotId, offered, asked }) => (
        <li
          key={`${code} ${lotId ?? ""}`}
          className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[9rem_minmax(0,1fr)] sm:items-baseline"
        >
          <StatusTag tone={kind === "odd" ? "attention" : "neutral"}>{t(`kinds.${kind}`)}</StatusTag>
          <p className="nums">
            {lotId && need.lots.length > 1 ? <strong className="font-semibold">{lotTitle(lotId)}: </strong> : null}
            {t(`findings.${code}`, { offered: value(code, offered), asked: value(code, asked) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
