import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { NeedStateTag } from "@/components/needs/need-state-tag";
import { TickBox } from "@/components/needs/tick-box";
import { type Column, DataTable } from "@/components/ui/data-table";
import { SoftLinks } from "@/components/ui/soft-links";
import type { NeedSummary } from "@/lib/needs/list-queries";
import { formatShortDate } from "@/lib/shared/date-format";
import { bindSizes, formatQuantity } from "@/lib/shared/quantity-format";
import { dateInZone, type Zone } from "@/lib/shared/zones";

interface NeedTableProps {
  readonly needs: readonly NeedSummary[];
  readonly zone: Zone;
  /** The form that the boxes belong to; without it there are none. */
  readonly ticking?: { readonly form: string; readonly isTicked: boolean } | undefined;
}

/** A buyer's needs: what, how many, by when, where, and how far it has come. */
export function NeedTable({ needs, zone, ticking }: NeedTableProps) {
  const t = useTranslations("needs.list");
  const c = useTranslations("catalog");
  const locale = useLocale();
  const amount = (quantity: number, unit: string | null) => (
    <span className="whitespace-nowrap">{formatQuantity(quantity, unit, locale)}</span>
  );
  const columns: Column<NeedSummary>[] = [
    {
      key: "title",
      header: t("need"),
      isName: true,
      cell: ({ id, title, reference }) => (
        <>
          <Link href={`/kebutuhan/${id}`} className="link inline-flex min-h-11 items-center lg:min-h-0">
            {bindSizes(title)}
          </Link>
          {reference ? <span className="block font-normal text-arang-600 text-sm">{reference}</span> : null}
        </>
      ),
    },
    {
      key: "state",
      header: t("state"),
      cell: ({ state, gapCount }) => (
        <span className="lg:whitespace-nowrap">
          <NeedStateTag state={state} />
          {gapCount > 0 ? <span className="block text-arang-600 text-sm">{t("gaps", { count: gapCount })}</span> : null}
        </span>
      ),
    },
    {
      key: "quantity",
      header: t("quantity"),
      align: "end",
      cell: ({ quantity, unit }) => (quantity === null ? c("unknown") : amount(quantity, unit)),
    },
    {
      key: "awarded",
      header: t("awarded"),
      align: "end",
      cell: ({ awardedQuantity, unit }) => (awardedQuantity === 0 ? null : amount(awardedQuantity, unit)),
    },
    {
      key: "quotesDue",
      header: t("quotesDue"),
      cell: ({ quotesDueAt }) => (quotesDueAt === null ? null : formatShortDate(dateInZone(quotesDueAt, zone), locale)),
    },
    {
      key: "deliverUntil",
      header: t("deliverUntil"),
      cell: ({ deliverUntil }) => (deliverUntil === null ? c("unknown") : formatShortDate(deliverUntil, locale)),
    },
    { key: "region", header: t("region"), cell: ({ regionName }) => regionName ?? c("unknown") },
  ];
  if (ticking) {
    columns.unshift({
      key: "tick",
      header: t("tick"),
      cell: ({ id, version, title }) => (
        <TickBox {...ticking} needId={id} version={version} label={t("tickOne", { title })} />
      ),
    });
  }
  return (
    <SoftLinks>
      <DataTable
        caption={t("caption")}
        isCaptionHidden
        isCompact
        isStill
        columns={columns}
        rows={needs}
        rowKey={({ id }) => id}
      />
    </SoftLinks>
  );
}
