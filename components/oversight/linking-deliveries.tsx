import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { LinkingDelivery } from "@/lib/oversight/supplier-queries";
import { formatShortDate } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";
import { formatRupiah } from "@/lib/shared/money";
import { formatNumber } from "@/lib/shared/number-format";

interface LinkingDeliveriesProps {
  readonly supplierId: string;
  readonly asOf: PlainDate;
  readonly deliveries: readonly LinkingDelivery[];
}

/** The accepted deliveries that make one firm count as linked, each leading to its papers. */
export function LinkingDeliveries({ supplierId, asOf, deliveries }: LinkingDeliveriesProps) {
  const t = useTranslations("oversight");
  const locale = useLocale();
  if (deliveries.length === 0) {
    return (
      <EmptyState title={t("noDeliveries")}>
        <p>{t("noDeliveriesText")}</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t("deliveriesCaption")}
      isCompact
      rows={deliveries}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "note",
          header: t("note"),
          isName: true,
          cell: ({ id, noteNumber }) => (
            <Link href={`/keterhubungan/${supplierId}/kiriman/${id}?tanggal=${asOf}`} className="link" prefetch={false}>
              {noteNumber}
            </Link>
          ),
        },
        { key: "contract", header: t("contract"), cell: ({ partnershipNumber }) => partnershipNumber },
        { key: "buyer", header: t("buyer"), cell: ({ buyerName }) => buyerName },
        { key: "delivered", header: t("deliveredOn"), cell: ({ deliveredOn }) => formatShortDate(deliveredOn, locale) },
        { key: "accepted", header: t("acceptedOn"), cell: ({ acceptedOn }) => formatShortDate(acceptedOn, locale) },
        {
          key: "quantity",
          header: t("quantity"),
          align: "end",
          cell: ({ acceptedQuantity }) => formatNumber(acceptedQuantity, locale),
        },
        { key: "value", header: t("value"), align: "end", cell: ({ valueIdr }) => formatRupiah(valueIdr, locale) },
      ]}
    />
  );
}
