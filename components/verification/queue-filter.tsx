import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { SearchField } from "@/components/ui/search-field";
import { TabLinks } from "@/components/ui/tab-links";
import { queueHref } from "@/components/verification/queue-href";
import { QUEUE_KINDS, type QueueFilter, type QueueKind } from "@/lib/suppliers/verification-schema";

interface QueueFilterProps {
  readonly filter: QueueFilter;
  readonly counts: Partial<Record<QueueKind, number>>;
}

/** Narrows the queue by kind and words. */
export function QueueFilterBar({ filter, counts }: QueueFilterProps) {
  const t = useTranslations("verification");
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs = [
    { kind: undefined, label: t("all"), count: all },
    ...QUEUE_KINDS.map((kind) => ({ kind, label: t(`kind.${kind}`), count: counts[kind] ?? 0 })),
  ];
  return (
    <div className="flex flex-col gap-4">
      <TabLinks
        label={t("byKind")}
        tabs={tabs.map(({ kind, label, count }) => ({
          href: queueHref({ ...filter, kind, page: 1 }),
          label,
          count,
          isCurrent: filter.kind === kind,
        }))}
      />
      <form action="/admin/verifikasi" className="flex max-w-form flex-col gap-3 sm:flex-row sm:items-end">
        {filter.kind ? <input type="hidden" name="jenis" value={filter.kind} /> : null}
        <SearchField label={t("search")} defaultValue={filter.search} />
        <button type="submit" className={buttonClass("secondary")}>
          {t("submit")}
        </button>
      </form>
    </div>
  );
}
