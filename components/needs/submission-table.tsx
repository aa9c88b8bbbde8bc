import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { TickBox } from "@/components/needs/tick-box";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { Actor } from "@/lib/access/actor";
import type { NeedSummary } from "@/lib/needs/list-queries";
import { isOwnSubmission } from "@/lib/needs/policy";
import { formatRelative } from "@/lib/shared/date-format";
import { formatQuantity } from "@/lib/shared/quantity-format";
import type { Zone } from "@/lib/shared/zones";

interface SubmissionTableProps {
  readonly needs: readonly NeedSummary[];
  readonly actor: Actor;
  readonly zone: Zone;
  readonly now: Date;
  /** The form that the boxes belong to; without it there are none. */
  readonly ticking: { readonly form: string; readonly isTicked: boolean } | undefined;
}

/** What waits for an approver, longest waiting first; what the reader submitted is for somebody else. */
export function SubmissionTable({ needs, actor, zone, now, ticking }: SubmissionTableProps) {
  const t = useTranslations("needs.queue");
  const c = useTranslations("catalog");
  const locale = useLocale();
  const isOwn = ({ submittedById }: NeedSummary) =>
    isOwnSubmission(actor, { organizationId: actor.organizationId ?? "", submittedById });
  const columns: Column<NeedSummary>[] = [
    {
      key: "title",
      header: t("need"),
      isName: true,
      cell: ({ id, title, reference }) => (
        <>
          <Link href={`/kebutuhan/${id}`} className="link inline-flex min-h-11 items-center lg:min-h-0">
            {title}
          </Link>
          {reference ? <span className="block font-normal text-arang-600 text-sm">{reference}</span> : null}
        </>
      ),
    },
    {
      key: "by",
      header: t("by"),
      cell: (need) => (isOwn(need) ? t("own") : (need.submittedByName ?? "")),
    },
    {
      key: "since",
      header: t("since"),
      cell: ({ submittedAt }) => (submittedAt ? formatRelative(submittedAt, now, zone, locale) : ""),
    },
    {
      key: "quantity",
      header: t("quantity"),
      align: "end",
      cell: ({ quantity, unit }) => (quantity === null ? c("unknown") : formatQuantity(quantity, unit, locale)),
    },
    {
      key: "quotesDue",
      header: t("quotesDue"),
      cell: ({ quotesDueAt }) => (quotesDueAt ? formatRelative(quotesDueAt, now, zone, locale) : "–"),
    },
    { key: "region", header: t("region"), cell: ({ regionName }) => regionName ?? c("unknown") },
  ];
  if (ticking) {
    columns.unshift({
      key: "tick",
      header: t("tick"),
      cell: (need) =>
        isOwn(need) ? (
          "–"
        ) : (
          <TickBox {...ticking} needId={need.id} version={need.version} label={t("tickOne", { title: need.title })} />
        ),
    });
  }
  return (
    <DataTable
      caption={t("caption")}
      isCaptionHidden
      isCompact
      columns={columns}
      rows={needs}
      rowKey={({ id }) => id}
    />
  );
}
