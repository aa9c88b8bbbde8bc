import { getLocale, getTranslations } from "next-intl/server";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusTag } from "@/components/ui/status-tag";
import type { ConsortiumFirm } from "@/lib/matching/consortium-queries";
import { formatRupiah } from "@/lib/shared/money";
import { formatPercent, formatRate, type NumberLocale } from "@/lib/shared/number-format";
import { formatQuantity } from "@/lib/shared/quantity-format";
import { multiply, type Rational, rational, roundHalfUp } from "@/lib/shared/rational";
import { shareInBasisPoints } from "@/lib/shared/score";

interface ConsortiumMembersProps {
  readonly members: readonly ConsortiumFirm[];
  /** Names of regions by code. */
  readonly regions: ReadonlyMap<string, string>;
  readonly unit: string;
  /** Units of the whole need. */
  readonly quantity: number;
  readonly asksTkdn: boolean;
}

/** Who delivers how much for what price. */
export async function ConsortiumMembers({ members, regions, unit, quantity, asksTkdn }: ConsortiumMembersProps) {
  const [t, locale] = await Promise.all([getTranslations("consortium.members"), getLocale()]);
  const units = (value: number) => <span className="whitespace-nowrap">{formatQuantity(value, unit, locale)}</span>;
  const columns: Column<ConsortiumFirm>[] = [
    {
      key: "firm",
      header: t("firm"),
      isName: true,
      cell: ({ name, regionCode, pinned }) => (
        <span className="flex flex-col gap-1">
          {name}
          <span className="font-normal text-arang-600 text-sm">{regions.get(regionCode ?? "") ?? null}</span>
          {pinned ? (
            <span>
              <StatusTag tone="info">{t("pinned")}</StatusTag>
            </span>
          ) : null}
        </span>
      ),
    },
    { key: "quantity", header: t("quantity"), align: "end", cell: (firm) => units(firm.quantity) },
    {
      key: "share",
      header: t("share"),
      align: "end",
      cell: (firm) => formatPercent(shareInBasisPoints(firm.quantity, quantity), locale),
    },
    { key: "capacity", header: t("capacity"), align: "end", cell: (firm) => units(firm.capacity) },
    {
      key: "price",
      header: t("price"),
      align: "end",
      cell: ({ unitPrice, isCeilingPrice }) => (
        <span className="flex flex-col items-end">
          {wholeRupiah(unitPrice, locale)}
          {isCeilingPrice ? <span className="max-w-48 text-arang-600 text-sm">{t("ceiling")}</span> : null}
        </span>
      ),
    },
    {
      key: "cost",
      header: t("cost"),
      align: "end",
      cell: (firm) => wholeRupiah(multiply(firm.unitPrice, rational(BigInt(firm.quantity))), locale),
    },
  ];
  const tkdn: Column<ConsortiumFirm> = {
    key: "tkdn",
    header: t("tkdn"),
    align: "end",
    cell: ({ tkdnPercent }) => (tkdnPercent === undefined ? "–" : formatRate(tkdnPercent, locale)),
  };
  return (
    <DataTable
      caption={t("caption")}
      columns={asksTkdn ? [...columns, tkdn] : columns}
      rows={members}
      rowKey={({ supplierId }) => supplierId}
    />
  );
}

/** Exact until here; shown in whole rupiah. */
export function wholeRupiah(amount: Rational, locale: NumberLocale): string {
  return formatRupiah(Number(roundHalfUp(amount)), locale);
}
