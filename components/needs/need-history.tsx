import { useLocale, useTranslations } from "next-intl";
import type { NeedDetail } from "@/lib/needs/queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

interface HistoryEntry {
  readonly key: string;
  readonly text: string;
  readonly at: Date;
  readonly note?: string | null;
}

/** Who did what with this need, oldest first. */
export function NeedHistory({ need, zone }: { readonly need: NeedDetail; readonly zone: Zone }) {
  const t = useTranslations("needs.history");
  const locale = useLocale();
  const entries: HistoryEntry[] = [
    { key: "drafted", text: t("drafted", { name: need.createdByName }), at: need.createdAt },
    ...need.decisions.map(({ decision, decidedByName, decidedAt, reason }) => ({
      key: decidedAt.toISOString(),
      text: t(decision, { name: decidedByName }),
      at: decidedAt,
      note: reason,
    })),
  ];
  if (need.submittedAt && need.submittedByName) {
    entries.push({ key: "submitted", text: t("submitted", { name: need.submittedByName }), at: need.submittedAt });
  }
  if (need.closedAt) entries.push({ key: "closed", text: t("closed"), at: need.closedAt });
  if (need.withdrawnAt) entries.push({ key: "withdrawn", text: t("withdrawn"), at: need.withdrawnAt });
  const sorted = entries.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return (
    <ol className="divide-y divide-garis border-garis border-y">
      {sorted.map(({ key, text, at, note }) => (
        <li key={key} className="py-2.5">
          <p>{text}</p>
          {note ? <p className="text-arang-600">“{note}”</p> : null}
          <p className="nums text-arang-600 text-sm">{formatDateTime(at, zone, locale)}</p>
        </li>
      ))}
    </ol>
  );
}
