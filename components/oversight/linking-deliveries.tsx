import { getLocale, getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { LinkingDelivery } from "@/lib/oversight/queries";
import { formatShortDate } from "@/lib/shared/date-format";
import { formatRupiah } from "@/lib/shared/money";
import { formatNumber } from "@/lib/shared/number-format";

/** The accepted deliveries that make one firm count as linked. */
export async function LinkingDeliveries({ deliveries }: { readonly deliveries: readonly LinkingDelivery[] }) {
  const [t, locale] = await Promise.all([getTranslations("oversight"), getLocale()]);
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
      rows={deliveries}
      rowKey={({ id }) => id}
      columns={[
        { key: "note", header: t("note"), isName: true, cell: ({ noteNumber }) => noteNumber },
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
        { key: "value", header: t("value"), align: "end", cell: ({ valueIdr }) => formatRupiah(valueIdr) },
      ]}
    />
  );
}
