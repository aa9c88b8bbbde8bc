import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import type { ProvinceLinkage } from "@/lib/oversight/queries";
import type { PlainDate } from "@/lib/shared/dates";
import { formatNumber, formatPercent } from "@/lib/shared/number-format";

interface ProvinceTableProps {
  readonly asOf: PlainDate;
  readonly provinces: readonly ProvinceLinkage[];
}

/** The ratio by province of the firm; a province leads to the firms behind its number. */
export async function ProvinceTable({ asOf, provinces }: ProvinceTableProps) {
  const [t, locale] = await Promise.all([getTranslations("oversight"), getLocale()]);
  return (
    <div className="print:hidden">
      <DataTable
        caption={t("provincesCaption")}
        isCaptionHidden
        rows={provinces}
        rowKey={({ code }) => code ?? "unknown"}
        columns={[
          {
            key: "province",
            header: t("province"),
            isName: true,
            cell: ({ code, name }) =>
              code === null ? (
                t("unknownProvince")
              ) : (
                <Link href={`/keterhubungan?tanggal=${asOf}&provinsi=${code}`} className="link">
                  {name}
                </Link>
              ),
          },
          { key: "active", header: t("active"), align: "end", cell: ({ active }) => formatNumber(active, locale) },
          { key: "linked", header: t("linked"), align: "end", cell: ({ linked }) => formatNumber(linked, locale) },
          {
            key: "ratio",
            header: t("ratioShort"),
            align: "end",
            cell: ({ ratioBasisPoints }) =>
              ratioBasisPoints === null ? t("noRatio") : formatPercent(ratioBasisPoints, locale),
          },
        ]}
      />
    </div>
  );
}
